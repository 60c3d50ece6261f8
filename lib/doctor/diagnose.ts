import { failureOf, valueOf } from "./answer";
import { checks, findingsOf, namesToSet, type Intent, type NamesToSet, type Seen } from "./checks";
import { holding, neededByRunner } from "./checks/holding";
import type { Expectation } from "./expectation";
import type { Finding } from "./finding";
import { DoctorError } from "./http";
import { notChecked } from "./not-checked";
import type { Observed } from "./recording";
import type { Timeline } from "./since";
import { unreadOf, type Unread } from "./unread";

/** The token that was used, without its value. */
export interface TokenSummary {
  readonly clientId: string | undefined;
  readonly organizationId: string | undefined;
  readonly grantType: string | undefined;
  readonly issuedAt: string | undefined;
  /** Age in seconds when it was read. */
  readonly ageSeconds: number | undefined;
  readonly lifetimeSeconds: number | undefined;
  readonly scopes: readonly string[];
  /**
   * Permissions that an export requires, each with the divisions in which it is granted; `*` means all. Undefined if
   * the grants could not be read.
   */
  readonly holds: { readonly [permission: string]: readonly string[] } | undefined;
}

export interface DoctorReport {
  /** Most severe and most fundamental first; empty if nothing was found. */
  readonly findings: readonly Finding[];
  /** Platforms that could not be read. Their state is unknown. */
  readonly unread: readonly Unread[];
  /** What was not checked, and why. */
  readonly notes: readonly string[];
  readonly token: TokenSummary | undefined;
  /** Values for the unverified props of the integration, as read from the organization. */
  readonly integrationProps: NamesToSet | undefined;
  /** Events since a given time, if `--since` was given. */
  readonly timeline?: Timeline;
}

/** Defaults if the operator gives no further information. */
export const NO_INTENT: Intent = {
  observer: false,
  sensitiveData: false,
  permissions: [],
  protectedCount: 0,
  headers: {},
};

/**
 * Compares what was read with the stack. It makes no calls, so a saved recording gives the same result again.
 * @throws DoctorError if a recording was edited and the checks cannot read it
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
      `What was read could not be evaluated: ${error instanceof Error ? error.message : "unknown error"}.`,
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
      `Policies of the AWS organization were not read (${organization.call}: ${organization.problem}): a denial in one of them is not reported by any other check.`,
    );
  }
  if (genesys === undefined) notes.push("Genesys Cloud was not checked.");
  else if ("value" in genesys.token) {
    if (valueOf(genesys.ownClient) === null)
      notes.push(
        "Genesys Cloud did not show the token's OAuth client: whether the token has the roles and scopes that its client has now was not checked.",
      );
    if (!genesys.conversations?.length)
      notes.push("No conversations were given (--conversation): recordings, protection and trunks were not checked.");
    else if (intent.protectedCount === 0) {
      notes.push(
        "No API returns how many conversations the organization protects. Give the number with --protected to check the quota of 1,000.",
      );
    }
    const configs = (valueOf(genesys.integrations) ?? []).flatMap(({ config }) =>
      Object.values(valueOf(config)?.credentials ?? {}),
    );
    if (configs.some(({ id, roleArn, failure }) => id !== "" && roleArn === undefined && failure === undefined)) {
      notes.push(
        "Genesys Cloud does not show the role in the integration's credential. Only a test export shows whether it is correct.",
      );
    }
  }
  if (aws === undefined) notes.push("AWS was not checked.");
  if (
    expected.aws !== undefined &&
    expected.genesys.region !== undefined &&
    expected.aws.region !== expected.genesys.region
  ) {
    notes.push(
      `In this stack, recordings leave ${expected.genesys.region} for ${expected.aws.region}: this was accepted in its configuration.`,
    );
  }
  return [...notes, ...notChecked(expected, { genesys, aws })];
}
