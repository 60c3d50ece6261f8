import { connectionFrom, GenesysClient, type ClientLimits, type Expectation } from "../doctor";
import { lackingPermissions, readCaller, readCase, type Caller, type CaseFile } from "../export";

/** A case, and who asks Genesys Cloud about it. */
export interface OpenedCase {
  readonly file: CaseFile;
  readonly client: GenesysClient;
  readonly caller: Caller;
  /** Of the permissions that were asked about, those that the caller lacks. */
  readonly lacking: readonly string[];
}

/** What every verb about a case begins with: its file, then the client, whose token it is, and what that may not do. */
export async function openCase(
  path: string,
  { genesys }: Expectation,
  env: { readonly [name: string]: string | undefined },
  asked: (file: CaseFile) => readonly string[] = () => [],
  limits: ClientLimits = {},
): Promise<OpenedCase> {
  const file = readCase(path);
  const client = new GenesysClient(connectionFrom(env, genesys.region), limits);
  const caller = await readCaller(client, genesys.organizationId);
  const names = asked(file);
  const lacking = names.length === 0 ? [] : await lackingPermissions(client, names);
  return { file, client, caller, lacking };
}
