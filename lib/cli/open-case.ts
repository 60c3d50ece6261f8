import { connectionFrom, expectationOf, GenesysClient, type ClientLimits, type Expectation } from "../doctor";
import { lackingPermissions, readCaller, readCase, type Caller, type CaseFile } from "../export";
import type { Stack } from "../stack";
import { exportErrorText } from "./export-error";
import { Faults, optionOf, wordsOf } from "./faults";
import { oneStack } from "./one-stack";

interface Environment {
  readonly [name: string]: string | undefined;
}

/** What the arguments of a verb about a case name. */
export interface GivenCase {
  readonly opened: Stack;
  readonly expected: Expectation;
  /** Undefined if no path was given. */
  readonly file: CaseFile | undefined;
}

/**
 * Reads the stack and the case file, and checks the options, before any call.
 * @param checks of the options; each may throw
 * @throws UsageError with every fault
 */
export function readGiven(
  {
    path,
    stack,
    name,
  }: { readonly path: string | undefined; readonly stack: string; readonly name?: string | undefined },
  checks: readonly (() => unknown)[],
): GivenCase {
  const faults = new Faults();
  const ofOptions = wordsOf(optionOf, exportErrorText);
  for (const check of checks) faults.of(check, ofOptions);
  const opened = faults.of(() => oneStack(stack, name));
  const expected = faults.of(
    () => opened && expectationOf(opened),
    wordsOf((field) => `${stack}: ${field}`, exportErrorText),
  );
  const ofFile = wordsOf((field) => `${path}: ${field}`, exportErrorText);
  const file = faults.of(() => (path === undefined ? undefined : readCase(path)), ofFile);
  faults.throwIfAny();
  return { opened: opened!, expected: expected!, file };
}

/** The caller in Genesys Cloud. */
export interface OpenedCaller {
  readonly client: GenesysClient;
  readonly caller: Caller;
  /** The checked permissions that the caller lacks. */
  readonly lacking: readonly string[];
}

/** Signs in, and determines the token's organization and missing permissions. @param asked permissions to check */
export async function openCaller(
  { genesys }: Expectation,
  env: Environment,
  asked: readonly string[],
  limits: ClientLimits = {},
): Promise<OpenedCaller> {
  const client = new GenesysClient(connectionFrom(env, genesys.region), limits);
  const caller = await readCaller(client, genesys.organizationId);
  const lacking = asked.length === 0 ? [] : await lackingPermissions(client, asked);
  return { client, caller, lacking };
}
