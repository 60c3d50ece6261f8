import { connectionFrom, GenesysClient, type ClientLimits, type Expectation } from "../doctor";
import { lackingPermissions, readCaller, readCase, type Caller, type CaseFile } from "../export";

interface Environment {
  readonly [name: string]: string | undefined;
}

/** A case, and the caller in Genesys Cloud. */
export interface OpenedCase {
  readonly file: CaseFile;
  readonly client: GenesysClient;
  readonly caller: Caller;
  /** The checked permissions that the caller lacks. */
  readonly lacking: readonly string[];
}

/** Reads the case file, signs in, and determines the token's organization and missing permissions. */
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

/** Like `openCase`, without a file. @param asked permissions to check */
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
