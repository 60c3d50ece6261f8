import { failureOf, valueOf } from "./answer";
import { checks, findingsOf, namesToSet, type Intent, type NamesToSet, type Seen } from "./checks";
import { holding, neededByRunner } from "./checks/holding";
import type { Expectation } from "./expectation";
import type { Finding } from "./finding";
import { DoctorError } from "./http";
import { notLookedAt } from "./not-looked-at";
import type { Observed } from "./recording";
import type { Timeline } from "./since";
import { unreadOf, type Unread } from "./unread";

/** The token that was used, without itself. */
export interface TokenSummary {
  readonly clientId: string | undefined;
  readonly organizationId: string | undefined;
  readonly grantType: string | undefined;
  readonly issuedAt: string | undefined;
  /** Age when it was looked at, in seconds. */
  readonly ageSeconds: number | undefined;
  readonly lifetimeSeconds: number | undefined;
  readonly scopes: readonly string[];
  /**
   * Permission that an export takes, to the divisions in which it is held; `*` is all of them. Undefined where it could
   * not be read.
   */
  readonly holds: { readonly [permission: string]: readonly string[] } | undefined;
}

/** What doctor has to say. */
export interface DoctorReport {
  /** Worst and most fundamental first; empty for a healthy pair. */
  readonly findings: readonly Finding[];
  /** Platforms that could not be asked: nothing is known of them. */
  readonly unread: readonly Unread[];
  /** What was not looked at, and why. */
  readonly notes: readonly string[];
  readonly token: TokenSummary | undefined;
  /** Values for the unverified props of the integration, as the organization tells them. */
  readonly integrationProps: NamesToSet | undefined;
  /** What happened since a time, where that was asked. */
  readonly timeline?: Timeline;
}

/** What nobody said anything about. */
export const NO_INTENT: Intent = {
  observer: false,
  sensitiveData: false,
  permissions: [],
  protectedCount: 0,
  headers: {},
};

/**
 * Compares what was read with the stack. Asks nobody, so it gives the same answer again for what was saved.
 * @throws DoctorError for a recording that was changed by hand so that no check can read it
 */
export function diagnose(expected: Expectation, observed: Observed, intent: Intent = NO_INTENT): DoctorReport {
  const seen: Seen = { expected, intent, ...observed };
  try {
    const findings = findAll(seen);
    const names = namesToSet(seen);
    return {
      findings,
      unread: unreadOf(observed),
      notes: notesOf(seen),
      token: tokenOf(seen),
      integrationProps: Object.keys(names).length === 0 ? undefined : names,
    };
  } catch (error) {
    throw new DoctorError(
      `What was read cannot be judged: ${error instanceof Error ? error.message : "unknown error"}.`,
    );
  }
}

function findAll(seen: Seen): readonly Finding[] {
  const hidden = new Set<string>();
  return checks.flatMap((check) => {
    if (hidden.has(check.plane)) return [];
    const found = findingsOf(check, seen);
    if (check.hidesRest && found.length > 0) hidden.add(check.plane);
    return found;
  });
}

function tokenOf(seen: Seen): TokenSummary | undefined {
  const token = valueOf(seen.genesys?.token);
  if (token === undefined || seen.genesys === undefined) return undefined;
  const { clientId, organizationId, grantType, issuedAt, scopes } = token;
  const own = valueOf(seen.genesys.ownClient);
  const grants = valueOf(seen.genesys.me);
  const age =
    issuedAt === undefined ? undefined : Math.round((Date.parse(seen.genesys.at) - Date.parse(issuedAt)) / 1000);
  return {
    clientId,
    organizationId,
    grantType,
    issuedAt,
    ageSeconds: age === undefined ? undefined : Math.max(0, age),
    lifetimeSeconds: token.lifetimeSeconds ?? own?.lifetimeSeconds,
    scopes,
    holds: grants && Object.fromEntries(neededByRunner(seen).map((name) => [name, holding(grants, name).held])),
  };
}

function notesOf({ genesys, aws, expected, intent }: Seen): string[] {
  const notes: string[] = [];
  const organization = failureOf(aws?.organization);
  if (organization !== undefined) {
    notes.push(
      `Policies of the AWS organization were not read (${organization.call}: ${organization.problem}): a denial there would show nowhere else.`,
    );
  }
  if (genesys === undefined) notes.push("Genesys Cloud was not looked at.");
  else if ("value" in genesys.token) {
    if (!genesys.conversations?.length)
      notes.push("No conversations were given (--conversation): recordings, protection and trunks were not looked at.");
    else if (intent.protectedCount === 0) {
      notes.push(
        "How many conversations the organization protects no call tells: say it with --protected, for the quota of 1,000.",
      );
    }
    const configs = (valueOf(genesys.integrations) ?? []).flatMap(({ config }) =>
      Object.values(valueOf(config)?.credentials ?? {}),
    );
    if (configs.some(({ id, roleArn }) => id !== "" && roleArn === undefined)) {
      notes.push(
        "Genesys Cloud does not show the role in the integration's credential: only a trial export tells whether it is right.",
      );
    }
  }
  if (aws === undefined) notes.push("AWS was not looked at.");
  if (
    expected.aws !== undefined &&
    expected.genesys.region !== undefined &&
    expected.aws.region !== expected.genesys.region
  ) {
    notes.push(
      `By the stack recordings leave ${expected.genesys.region} for ${expected.aws.region}: residency was decided there.`,
    );
  }
  return [...notes, ...notLookedAt(expected, { genesys, aws })];
}
