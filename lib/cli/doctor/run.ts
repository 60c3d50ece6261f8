import {
  awsNeeds,
  awsSdk,
  CannotAsk,
  connectionFrom,
  diagnose,
  genesysNeeds,
  GenesysClient,
  observeAws,
  observeGenesys,
  organizationNeeds,
  objectNeeds,
  replicaNeeds,
  renderDoctorReport,
  saveObserved,
  sinceNeeds,
  timelineOf,
  type Answer,
  type AwsApi,
  type Expectation,
  type ExpectedAws,
  type Observed,
} from "../../doctor";
import { ownTerminal, type Terminal } from "../terminal";
import { askedBy, messageOf, type Asked } from "./asked";
import type { DoctorOptions } from "./options";

const CLEAR = "\r\u001b[K";

interface Environment {
  readonly [name: string]: string | undefined;
}

/** Creates the AWS API; tests replace it. */
export type AwsFactory = (
  region: string,
  onCall: (call: string) => void,
  services?: Parameters<typeof awsSdk>[2],
  profile?: string,
) => Promise<AwsApi>;

/** Reads, checks, prints, and returns the exit code. Never throws: every error is printed as one message. */
export async function runDoctor(
  path: string,
  options: DoctorOptions,
  env: Environment,
  terminal: DoctorTerminal,
  awsFactory: AwsFactory = awsSdk,
): Promise<number> {
  try {
    const now = new Date();
    const asked = askedBy(path, options, now);
    const { intent, expected, recorded, since, apply } = asked;
    if (options.printPolicy) {
      terminal.out(ownNeeds(expected));
      return 0;
    }
    const { client, ...observed } =
      recorded === undefined
        ? await observe(asked, options, env, terminal, awsFactory)
        : { ...only(recorded, options), client: undefined };
    if (options.save !== undefined) {
      for (const file of saveObserved(options.save, observed)) terminal.err(`Saved ${file}\n`);
    }
    const onCall = (call: string) => terminal.progress(call);
    const aws = (region: string) => awsFactory(region, onCall, ["cloudtrail"]);
    const asking = { now, apply, genesys: client, aws: observed.aws === undefined ? undefined : aws };
    const timeline = since && (await timelineOf(expected, observed, { ...asking, from: since }));
    terminal.clear();
    const report = { ...diagnose(expected, observed, intent), ...(timeline && { timeline }) };
    terminal.out(options.json ? `${JSON.stringify(report, null, 2)}\n` : renderDoctorReport(report, terminal.colours));
    for (const { platform, partly, reason } of report.unread) {
      terminal.err(`legal-hold doctor: ${platform} was ${partly ? "partly " : ""}not read (${reason}).\n`);
    }
    if (report.findings.length > 0) return 2;
    return report.unread.length > 0 ? 1 : 0;
  } catch (error) {
    terminal.clear();
    terminal.err(`legal-hold doctor: ${messageOf(error)}\n`);
    return 1;
  }
}

async function observe(
  { expected, conversations, tokenIssuedAt }: Asked,
  options: DoctorOptions,
  env: Environment,
  terminal: DoctorTerminal,
  awsFactory: AwsFactory,
): Promise<Observed & { readonly client: GenesysClient | undefined }> {
  const [withGenesys, withAws] = [options.only !== "aws", options.only !== "genesys"];
  // missing credentials are reported before any call is made
  const connection = withGenesys ? await askable(() => connectionFrom(env, expected.genesys.region)) : undefined;
  const onCall = (call: string) => terminal.progress(call);
  const side = withAws ? expected.aws : undefined;
  const api = side && (await askable(() => awsFactory(side.region, onCall)));
  const copies = side && api && "value" in api ? await copiesApi(side, options, onCall, awsFactory) : undefined;
  const client =
    connection === undefined || "failure" in connection ? undefined : new GenesysClient(connection.value, {}, onCall);
  const at = new Date().toISOString();
  const region = expected.genesys.region ?? "";
  const [genesys, aws] = await Promise.all([
    connection &&
      ("failure" in connection
        ? { at, region, token: connection }
        : observeGenesys(client!, connection.value.region, expected, {
            conversations,
            tokenIssuedAt,
          })),
    api &&
      side &&
      ("failure" in api ? { at, accountId: api } : observeAws(api.value, side, copies, options.replicaObjects)),
  ]);
  terminal.clear();
  return { client, ...(genesys && { genesys }), ...(aws && { aws }) };
}

// copies in the same account use the same credentials; in another account they need a profile
async function copiesApi(
  { replica, accountId, region }: ExpectedAws,
  { replicaProfile }: DoctorOptions,
  onCall: (call: string) => void,
  awsFactory: AwsFactory,
): Promise<AwsApi | undefined> {
  if (replica === undefined || (replicaProfile === undefined && replica.accountId !== accountId)) return undefined;
  return awsFactory(replica.region ?? region, onCall, ["s3", "kms", "sts"], replicaProfile);
}

// without credentials or a package for one platform, the other one is still checked
async function askable<T>(make: () => T | Promise<T>): Promise<Answer<T>> {
  try {
    return { value: await make() };
  } catch (error) {
    if (!(error instanceof CannotAsk)) throw error;
    const { kind, message } = error;
    return { failure: { call: "none", kind, problem: message, check: "the environment of this command" } };
  }
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
    expected.aws === undefined ? [] : [`AWS, minimal policy:`, JSON.stringify(awsNeeds(expected.aws), null, 2)];
  const organization = `Policies of the AWS organization, if permitted: ${organizationNeeds.join(", ")}.`;
  const since = `With --since: ${sinceNeeds.join(", ")}, in the stack's region and in the region of IAM events.`;
  const replica = expected.aws?.replica;
  const copies =
    replica === undefined
      ? []
      : ["", "AWS, for --replica-profile:", JSON.stringify(replicaNeeds(expected.aws!, replica), null, 2)].concat([
          "",
          "AWS, for --replica-objects:",
          JSON.stringify(objectNeeds(expected.aws!), null, 2),
        ]);
  const own = ["Genesys Cloud, in addition to the permissions of the exports:", ...lines, "", ...aws, ...copies];
  return `${[...own, "", organization, since].join("\n")}\n`;
}

// output of the verb
interface DoctorTerminal extends Pick<Terminal, "out" | "err" | "colours"> {
  /** Shows the current call, on a terminal only. */
  readonly progress: (call: string) => void;
  /** Removes the progress line. */
  readonly clear: () => void;
}

export function ownDoctorTerminal(): DoctorTerminal {
  const { stderr } = process;
  const { progress: people, ...own } = ownTerminal();
  let calls = 0;
  return {
    ...own,
    progress: (call) => {
      calls++;
      if (people) stderr.write(`${CLEAR}call ${calls}: ${call.slice(0, (stderr.columns || 80) - 14)}`);
    },
    clear: () => {
      if (people && calls > 0) stderr.write(CLEAR);
    },
  };
}
