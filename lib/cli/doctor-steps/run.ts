import {
  awsNeeds,
  awsSdk,
  connectionFrom,
  diagnose,
  DoctorError,
  expectationOf,
  genesysNeeds,
  GenesysClient,
  loadObserved,
  observeAws,
  observeGenesys,
  organizationNeeds,
  pseudonymous,
  renderDoctorReport,
  saveObserved,
  type AwsApi,
  type Expectation,
  type Observed,
} from "../../doctor";
import { oneStack } from "../one-stack";
import { UsageError } from "../usage-error";
import { conversationsOf, intentOf, issuedAtOf, type DoctorOptions } from "./options";
import type { DoctorTerminal } from "./terminal";

interface Environment {
  readonly [name: string]: string | undefined;
}

/** Makes the way to AWS; a test gives another one. */
export type AwsFactory = (region: string, onCall: (call: string) => void) => Promise<AwsApi>;

/** Looks, judges, prints, and returns the exit code. Never throws: whatever is wrong ends in one message. */
export async function runDoctor(
  path: string,
  options: DoctorOptions,
  env: Environment,
  terminal: DoctorTerminal,
  awsFactory: AwsFactory = awsSdk,
): Promise<number> {
  try {
    const intent = intentOf(options);
    const stack = oneStack(path, options.stack);
    if (options.printPolicy) {
      terminal.out(ownNeeds(expectationOf(stack)));
      return 0;
    }
    const offline = options.offline !== undefined;
    // a recording has pseudonyms for people, so the stack needs the same ones
    const expected = expectationOf(offline ? pseudonymous(stack) : stack);
    const observed = offline
      ? only(loadObserved(options.offline!), options)
      : await observe(expected, options, env, terminal, awsFactory);
    if (options.save !== undefined) {
      for (const file of saveObserved(options.save, observed)) terminal.err(`Saved ${file}\n`);
    }
    const report = diagnose(expected, observed, intent);
    terminal.out(options.json ? `${JSON.stringify(report, null, 2)}\n` : renderDoctorReport(report, terminal.colours));
    return report.findings.length === 0 ? 0 : 2;
  } catch (error) {
    terminal.clear();
    terminal.err(`legal-hold doctor: ${messageOf(error)}\n`);
    return 1;
  }
}

async function observe(
  expected: Expectation,
  options: DoctorOptions,
  env: Environment,
  terminal: DoctorTerminal,
  awsFactory: AwsFactory,
): Promise<Observed> {
  const conversations = conversationsOf(options);
  const tokenIssuedAt = issuedAtOf(options);
  const [withGenesys, withAws] = [options.only !== "aws", options.only !== "genesys"];
  if (options.only === "aws" && expected.aws === undefined)
    throw new DoctorError("The stack has no bucket to look at.");
  // what is missing is said before anybody is asked
  const connection = withGenesys ? connectionFrom(env, expected.genesys.region) : undefined;
  const onCall = (call: string) => terminal.progress(call);
  const side = withAws ? expected.aws : undefined;
  const api = side === undefined ? undefined : await awsFactory(side.region, onCall);
  const [genesys, aws] = await Promise.all([
    connection &&
      observeGenesys(new GenesysClient(connection, {}, onCall), connection.region, expected, {
        conversations,
        tokenIssuedAt,
      }),
    api && side && observeAws(api, side),
  ]);
  terminal.clear();
  return { ...(genesys && { genesys }), ...(aws && { aws }) };
}

function only({ genesys, aws }: Observed, options: DoctorOptions): Observed {
  return {
    ...(genesys && options.only !== "aws" ? { genesys } : {}),
    ...(aws && options.only !== "genesys" ? { aws } : {}),
  };
}

function ownNeeds(expected: Expectation): string {
  const lines = genesysNeeds.map(({ name, why }) => `  ${name.padEnd(36)}${why}`);
  const aws =
    expected.aws === undefined ? [] : [`AWS, the smallest policy:`, JSON.stringify(awsNeeds(expected.aws), null, 2)];
  const organization = `Policies of the AWS organization, where you may: ${organizationNeeds.join(", ")}.`;
  return `${["Genesys Cloud, beside the permissions of the exports:", ...lines, "", ...aws, "", organization].join("\n")}\n`;
}

function messageOf(error: unknown): string {
  if (error instanceof DoctorError || error instanceof UsageError) return error.message;
  // another error may quote what was sent
  const name = error instanceof Error ? error.name : "unknown error";
  const code = (error as { readonly code?: unknown } | null)?.code;
  return `failed (${name}${typeof code === "string" ? `, ${code}` : ""}).`;
}
