import { connectionFrom, GenesysClient, type ClientLimits, type Expectation } from "../doctor";
import { lackingPermissions, readCaller, readCase, type Caller, type CaseFile } from "../export";

interface Environment {
  readonly [name: string]: string | undefined;
}

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
  expected: Expectation,
  env: Environment,
  asked: (file: CaseFile) => readonly string[] = () => [],
  limits: ClientLimits = {},
): Promise<OpenedCase> {
  const file = readCase(path);
  return { file, ...(await openCaller(expected, env, asked(file), limits)) };
}

/** The same without a file. @param asked permissions that are asked about */
export async function openCaller(
  { genesys }: Expectation,
  env: Environment,
  asked: readonly string[],
  limits: ClientLimits = {},
): Promise<Omit<OpenedCase, "file">> {
  const client = new GenesysClient(connectionFrom(env, genesys.region), limits);
  const caller = await readCaller(client, genesys.organizationId);
  const lacking = asked.length === 0 ? [] : await lackingPermissions(client, asked);
  return { client, caller, lacking };
}
