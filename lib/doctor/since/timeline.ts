import { show } from "../../core";
import { failureOf, valueOf } from "../answer";
import type { AwsApi } from "../aws";
import { callWords } from "../checks/check";
import type { Expectation } from "../expectation";
import { AUDIT_DAYS, readAudits, type GenesysFacts } from "../genesys";
import { DoctorError, type GenesysClient } from "../http";
import type { Observed } from "../recording";
import { clean } from "../text";
import { askedOf, readTrail } from "./cloud-trail";
import type { SinceEvent, Timeline } from "./event";

const UNITS: { readonly [unit: string]: number } = { m: 60_000, h: 3_600_000, d: 86_400_000 };

// how many days back CloudTrail's event history reaches (documented)
const HISTORY_DAYS = 90;

/** Sources and start of a timeline. */
export interface SinceQuestions {
  readonly from: Date;
  readonly now: Date;
  /** API for CloudTrail in a region; undefined if AWS is not read. */
  readonly aws: ((region: string) => Promise<AwsApi>) | undefined;
  /** Undefined if Genesys Cloud is not read. */
  readonly genesys: GenesysClient | undefined;
  /** The last apply; undefined if no state was given. */
  readonly apply: SinceEvent | undefined;
}

// IAM events are kept in one region per partition (documented for aws, aws-cn and aws-us-gov)
const IAM_REGION: { readonly [partition: string]: string } = {
  aws: "us-east-1",
  "aws-cn": "cn-north-1",
  "aws-us-gov": "us-gov-west-1",
};

/** Merges the events of both platforms and Terraform, the oldest first. */
export async function timelineOf(
  expected: Expectation,
  observed: Observed,
  questions: SinceQuestions,
): Promise<Timeline> {
  const { from, apply } = questions;
  const parts = await Promise.all([inAws(expected, observed, questions), inGenesys(observed.genesys, questions)]);
  const within = apply !== undefined && Date.parse(apply.at) >= from.getTime() ? [apply] : [];
  const state =
    apply === undefined
      ? ["the last apply: give the state with --state"]
      : within.length === 0
        ? [`an apply since then: the state was last written at ${apply.at}`]
        : [];
  const events = [...parts.flatMap((part) => part.events), ...within];
  return {
    since: from.toISOString(),
    events: events.sort((a, b) => a.at.localeCompare(b.at)),
    notAsked: [...parts.flatMap((part) => part.notAsked), ...state],
  };
}

type Part = Pick<Timeline, "events" | "notAsked">;

const DATA_EVENTS =
  "uploads, reads and deletions of objects (data events): see the bucket of a trail that records them";

async function inAws(
  { aws: side }: Expectation,
  { aws }: Observed,
  { aws: api, from, now }: SinceQuestions,
): Promise<Part> {
  if (api === undefined || side === undefined || aws === undefined) return { events: [], notAsked: ["AWS"] };
  if (valueOf(aws.accountId) === undefined) return { events: [], notAsked: ["AWS, which was not read"] };
  const { regional, iam } = askedOf(side, valueOf(aws.key)?.arn ?? valueOf(aws.aliasKeyArn) ?? undefined);
  const iamRegion = IAM_REGION[side.partition] ?? side.region;
  const elsewhere = iamRegion === side.region ? [] : [[iamRegion, iam] as const];
  const answers = await Promise.all(
    [[side.region, regional] as const, ...elsewhere].map(async ([region, asked]) => ({
      region,
      ...(await readTrail(await api(region), asked, from, now)),
    })),
  );
  const failed = answers.flatMap(({ region, failures }) =>
    failures.map((one) => `CloudTrail in ${region}: ${one.kind === "extra" ? one.problem : callWords(one)}`),
  );
  // one event may concern several resources
  const events = new Map(answers.flatMap(({ events: found }) => [...found]).reverse());
  return { events: [...events.values()], notAsked: [...new Set(failed), DATA_EVENTS] };
}

const SERVICES = /integration|oauth|authori[sz]|permission|role/i;

async function inGenesys(facts: GenesysFacts | undefined, { genesys, from, now }: SinceQuestions): Promise<Part> {
  if (genesys === undefined || facts === undefined) return { events: [], notAsked: ["Genesys Cloud"] };
  if (valueOf(facts.token) === undefined) return { events: [], notAsked: ["Genesys Cloud, which was not read"] };
  const things = thingsOf(facts);
  const earliest = new Date(now.getTime() - AUDIT_DAYS * 86_400_000);
  const start = from < earliest ? earliest : from;
  const question = { entityIds: [...things.keys()], now, from: start, services: SERVICES };
  const audits = await readAudits(genesys, question);
  if (audits === undefined)
    return { events: [], notAsked: ["Genesys Cloud's audit log, which requires audits:audit:view"] };
  const failure = failureOf(audits);
  if (failure !== undefined) return { events: [], notAsked: [`Genesys Cloud's audit log: ${callWords(failure)}`] };
  const events = (valueOf(audits) ?? []).flatMap(({ at, entityId, action, by, properties }): SinceEvent[] => {
    if (at === undefined || Number.isNaN(Date.parse(at)) || Date.parse(at) < start.getTime()) return [];
    const which = properties.length === 0 ? "" : ` (${properties.join(", ")})`;
    return [
      {
        at: new Date(at).toISOString(),
        where: "Genesys Cloud",
        what: things.get(entityId) ?? "entity",
        call: clean(`${action}${which}`, 120),
        who: by,
        from: undefined,
        error: undefined,
      },
    ];
  });
  const older =
    from < start ? [`Genesys Cloud's audit log before ${start.toISOString()}: it covers ${AUDIT_DAYS} days`] : [];
  return { events, notAsked: older };
}

// ids in the organization, with their role in the stack
function thingsOf(facts: GenesysFacts): ReadonlyMap<string, string> {
  const integrations = valueOf(facts.integrations) ?? [];
  const credentials = integrations.flatMap(({ config }) => Object.values(valueOf(config)?.credentials ?? {}));
  const clients = valueOf(facts.clients) ?? [];
  const roles = clients.flatMap(({ roleDivisions }) => roleDivisions.map((one) => one.split("/")[0] ?? ""));
  return new Map<string, string>(
    [
      ...integrations.map(({ id }) => [id, "integration"] as const),
      ...credentials.map(({ id }) => [id, "credential"] as const),
      ...clients.map(({ id }) => [id, "OAuth client"] as const),
      ...roles.map((id) => [id, "role"] as const),
    ].filter(([id]) => id !== ""),
  );
}

/**
 * Start of a timeline.
 * @param given such as `24h`, `90m`, `7d`, or a time in ISO 8601
 * @throws DoctorError
 */
export function sinceOf(given: string, now: Date): Date {
  const [, count, unit] = /^(\d{1,5})([mhd])$/.exec(given.trim()) ?? [];
  const from = unit === undefined ? timeIn(given) : now.getTime() - Number(count) * UNITS[unit]!;
  if (Number.isNaN(from) || from >= now.getTime()) {
    throw new DoctorError(`--since: ${show(given)} is neither a past time nor a duration, such as 24h or 7d.`);
  }
  if (now.getTime() - from > HISTORY_DAYS * UNITS["d"]!) {
    throw new DoctorError(
      `--since: CloudTrail's event history covers ${HISTORY_DAYS} days; older events are in the trail's bucket.`,
    );
  }
  return new Date(from);
}

// Date.parse would accept a year alone
function timeIn(given: string): number {
  return /^\d{4}-\d{2}-\d{2}([T ].*)?$/.test(given.trim()) ? Date.parse(given) : Number.NaN;
}
