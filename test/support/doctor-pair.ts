import { Testing } from "cdktf";
import {
  awsSdk,
  diagnose,
  expectationOf as expectationOfStack,
  GenesysClient,
  NO_INTENT,
  observeAws,
  observeGenesys,
  type ClientLimits,
  type DoctorIntent,
  type DoctorReport,
  type Expectation,
  type GenesysQuestions,
} from "../../lib/doctor";
import { readStack } from "../../lib/stack";
import { LegalHoldExportStack, type LegalHoldExportStackProps } from "../../stacks";
import { healthyAccount, mockAccount, type AccountState } from "./aws-account";
import { healthyOrganization, OPERATOR, serve, type GenesysServer, type OrganizationState } from "./genesys-server";
import { london } from "./london";
import type { Synthesized } from "./synth";

/** The London stack with its integration's names confirmed, so that a healthy organization can be just so. */
export function confirmed(): LegalHoldExportStackProps {
  return { ...london(), genesys: { integration: { bucketProperty: "bucketName", namesConfirmed: true } } };
}

/** What Terraform would read of a stack. */
export function stackJson(props: LegalHoldExportStackProps = confirmed()): Synthesized {
  return JSON.parse(Testing.synth(new LegalHoldExportStack(Testing.app(), "pair", props))) as Synthesized;
}

/** A client of the server as the operator, without long waits. */
export function operatorOf(server: GenesysServer, limits: ClientLimits = {}, credentials: object = {}): GenesysClient {
  const { id: clientId, secret: clientSecret } = OPERATOR;
  const connection = { region: "eu-west-2", api: server.url, login: server.url };
  return new GenesysClient(
    { ...connection, credentials: { clientId, clientSecret, ...credentials } },
    { longestWaitMs: 2_000, timeoutMs: 2_000, ...limits },
  );
}

export interface GenesysCase {
  readonly expected: Expectation;
  readonly break?: (organization: OrganizationState, server: GenesysServer) => void;
  readonly intent?: Partial<DoctorIntent>;
  readonly questions?: Partial<GenesysQuestions>;
  /** Client whose token is given instead of signing in. */
  readonly tokenOf?: string;
  /** Changes made after the token was issued. */
  readonly afterToken?: (organization: OrganizationState) => void;
  readonly region?: string;
  readonly limits?: ClientLimits;
}

/** Serves an organization, breaks it, and lets doctor look. */
export async function examineGenesys(given: GenesysCase): Promise<DoctorReport> {
  const organization = healthyOrganization(given.expected);
  const server = await serve(organization);
  try {
    given.break?.(organization, server);
    const token = given.tokenOf === undefined ? {} : { accessToken: server.sessions.issue(given.tokenOf) };
    given.afterToken?.(organization);
    const questions = { conversations: [], ...given.questions };
    const client = operatorOf(server, given.limits, token);
    const genesys = await observeGenesys(client, given.region ?? "eu-west-2", given.expected, questions);
    return diagnose(given.expected, { genesys }, { ...NO_INTENT, ...given.intent });
  } finally {
    await server.close();
  }
}

/** Mocks an account, breaks it, and lets doctor look. */
export async function examineAws(
  expected: Expectation,
  breakIt: (account: AccountState) => void = () => {},
  intent: Partial<DoctorIntent> = {},
  looksAtCopies = false,
): Promise<DoctorReport & { readonly calls: readonly string[] }> {
  const account = healthyAccount(expected);
  breakIt(account);
  const { calls, restore } = mockAccount(account);
  try {
    const copies = looksAtCopies ? await awsSdk("eu-west-2", undefined, undefined, "copies") : undefined;
    const aws = await observeAws(await awsSdk("eu-west-2"), expected.aws!, copies);
    return { ...diagnose(expected, { aws }, { ...NO_INTENT, ...intent }), calls };
  } finally {
    restore();
  }
}

/** What a stack, as Terraform would read it, says that both platforms should look like. */
export function expectationOf(json: object): Expectation {
  return expectationOfStack(readStack("pair", JSON.stringify(json)).stack);
}

/** Ids of findings, for comparing. */
export function ids(report: DoctorReport): string[] {
  return report.findings.map(({ id }) => id);
}
