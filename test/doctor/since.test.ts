import { sinceOf, timelineOf, type Answer, type AwsApi, type Observed, type SinceQuestions } from "../../lib/doctor";
import { renderDoctorReport, diagnose } from "../../lib/doctor";
import { observeGenesys } from "../../lib/doctor";
import { expected } from "../support/doctor-cases";
import { operatorOf } from "../support/doctor-pair";
import { healthyOrganization, serve, type OrganizationState } from "../support/genesys-server";

const NOW = new Date("2026-11-28T03:00:00Z");
const FROM = new Date("2026-11-27T03:00:00Z");
const aws = expected.aws!;
const KEY = "arn:aws:kms:eu-west-2:111122223333:key/1a2b3c4d-0000-4000-8000-000000000001";
const observed: Observed = {
  aws: {
    at: NOW.toISOString(),
    accountId: { value: aws.accountId },
    key: { value: { arn: KEY, state: "Enabled" } },
  },
};

function event(name: string, at: string, more: object = {}, outer: object = {}) {
  const record = {
    eventTime: at,
    eventName: name,
    eventSource: "s3.amazonaws.com",
    userIdentity: { arn: "arn:aws:sts::111122223333:assumed-role/Admin/jane" },
    sourceIPAddress: "203.0.113.9",
    ...more,
  };
  return { EventId: `${name}-${at}`, EventName: name, CloudTrailEvent: JSON.stringify(record), ...outer };
}

/** CloudTrail with events by the name of a resource. */
function trail(events: { readonly [resource: string]: readonly object[] }, failing?: Answer<unknown>) {
  const asked: string[] = [];
  const api = (region: string): AwsApi => ({
    call: (_, operation, input) => {
      const { LookupAttributes, NextToken } = input as {
        LookupAttributes: { AttributeValue: string }[];
        NextToken?: string;
      };
      const name = LookupAttributes[0]!.AttributeValue;
      asked.push(`${region} ${operation} ${name}`);
      if (failing !== undefined) return Promise.resolve(failing);
      // one a page
      const [all, from] = [events[name] ?? [], Number(NextToken ?? 0)];
      const more = from + 1 < all.length ? { NextToken: String(from + 1) } : {};
      return Promise.resolve({ value: { Events: all.slice(from, from + 1), ...more } });
    },
  });
  return { asked, aws: (region: string) => Promise.resolve(api(region)) };
}

const questions: SinceQuestions = { from: FROM, now: NOW, aws: undefined, genesys: undefined, apply: undefined };

test("events of bucket, key, role and trail are one line, the oldest first; reads count where they were refused", async () => {
  const { asked, aws: api } = trail({
    [aws.bucketName]: [
      event("PutBucketPolicy", "2026-11-27T22:10:00Z"),
      event("GetBucketPolicy", "2026-11-27T22:11:00Z", { readOnly: true }),
    ],
    [KEY]: [event("CreateGrant", "2026-11-27T21:00:00Z", { eventSource: "kms.amazonaws.com" })],
    "legal-hold-export-eu-west-2": [
      event("AssumeRole", "2026-11-27T23:00:00Z", {
        eventSource: "sts.amazonaws.com",
        readOnly: true,
        errorCode: "AccessDenied",
        userIdentity: { invokedBy: "765628985471" },
      }),
    ],
  });
  const timeline = await timelineOf(expected, observed, { ...questions, aws: api });
  expect(timeline.events.map(({ at, what, call, who, from, error }) => [at, what, call, who, from, error])).toEqual([
    [
      "2026-11-27T21:00:00.000Z",
      "key",
      "kms:CreateGrant",
      "arn:aws:sts::111122223333:assumed-role/Admin/jane",
      "203.0.113.9",
      undefined,
    ],
    [
      "2026-11-27T22:10:00.000Z",
      "bucket",
      "s3:PutBucketPolicy",
      "arn:aws:sts::111122223333:assumed-role/Admin/jane",
      "203.0.113.9",
      undefined,
    ],
    ["2026-11-27T23:00:00.000Z", "role", "sts:AssumeRole", "765628985471", "203.0.113.9", "AccessDenied"],
  ]);
  // IAM tells its changes in one region only, and who assumes the role is told where it asked
  for (const region of ["us-east-1", "eu-west-2"]) expect(asked).toContain(`${region} LookupEvents ${aws.roleArn}`);
  expect(asked).toContain(`eu-west-2 LookupEvents ${aws.keyAlias}`);
  expect(timeline.notAsked.join("\n")).toMatch(/data events[^]*Genesys Cloud[^]*the last apply: give the state/);
});

test("a refusal and a missing package are named once, and nothing is claimed", async () => {
  const denied = {
    failure: { call: "cloudtrail:LookupEvents", problem: "access denied", status: 403, code: "AccessDeniedException" },
  };
  const { asked, aws: api } = trail({}, denied);
  const timeline = await timelineOf(expected, observed, { ...questions, aws: api });
  expect(timeline.events).toEqual([]);
  expect(timeline.notAsked[0]).toBe(
    "CloudTrail in eu-west-2: cloudtrail:LookupEvents: access denied (403 AccessDeniedException)",
  );
  expect(asked).toHaveLength(2);
  const { aws: without } = trail(
    {},
    {
      failure: {
        call: "cloudtrail:LookupEvents",
        kind: "extra",
        problem: "@aws-sdk/client-cloudtrail is not installed",
      },
    },
  );
  const other = await timelineOf(expected, observed, { ...questions, aws: without });
  expect(other.notAsked[0]).toMatch(/client-cloudtrail is not installed/);
});

test("hostile events are skipped or cleaned, and end no run", async () => {
  const { aws: api } = trail({
    [aws.bucketName]: [
      {},
      { EventName: 7, CloudTrailEvent: "{" },
      event("Put\u001b[2JBucketPolicy", "2026-11-27T22:10:00Z", { sourceIPAddress: "\u202eevil" }),
      event("PutBucketAcl", "no time"),
      { EventName: "DeleteBucket", EventTime: new Date("2026-11-27T22:20:00Z") },
    ],
  });
  const timeline = await timelineOf(expected, observed, { ...questions, aws: api });
  expect(timeline.events.map(({ call }) => call)).toEqual(["s3:Put [2JBucketPolicy", ":DeleteBucket"]);
  const report = { ...diagnose(expected, observed), timeline };
  expect(renderDoctorReport(report, false)).not.toMatch(/[\u001b\u202e]/);
});

async function organization(change: (o: OrganizationState) => void, from = FROM) {
  const state = healthyOrganization(expected);
  change(state);
  const server = await serve(state);
  try {
    const genesys = operatorOf(server);
    const facts = await observeGenesys(genesys, "eu-west-2", expected, { conversations: [] });
    const now = new Date();
    return await timelineOf(expected, { genesys: facts }, { ...questions, from, now, genesys });
  } finally {
    await server.close();
  }
}

const audit = (serviceName: string, id: string, action: string, ago: number) => ({
  serviceName,
  eventDate: new Date(Date.now() - ago * 3_600_000).toISOString(),
  action,
  entityType: "x",
  entity: { id, name: "Jane Doe" },
  user: { id: "user-1", name: "Jane Doe" },
  propertyChanges: [{ property: "credentials", oldValues: ["a"], newValues: ["not-to-be-seen"] }],
});

test("the audit log of integration, credential, client and role is in the line, without names and values", async () => {
  const recent = new Date(Date.now() - 24 * 3_600_000);
  const timeline = await organization((o) => {
    o.audits.push(
      audit("Integrations", "integration-1", "Update", 3),
      audit("Integrations", "credential-role", "Update", 2),
      audit("Authorization", "role-export", "Delete", 1),
      audit("Integrations", "somebody-elses", "Update", 1),
      audit("Integrations", "integration-1", "Create", 40),
    );
  }, recent);
  expect(timeline.events.map(({ what, call, who }) => `${what} ${call} ${who ?? ""}`)).toEqual([
    "integration Update (credentials) user user-1",
    "credential Update (credentials) user user-1",
    "role Delete (credentials) user user-1",
  ]);
  expect(JSON.stringify(timeline)).not.toMatch(/Jane|not-to-be-seen/);
});

test("without the permission, and before what the log answers for, that is named", async () => {
  const closed = await organization((o) => {
    const role = o.roles.find(({ id }) => id === "role-operator")!;
    role.policies = role.policies.filter(({ domain }) => domain !== "audits");
  });
  expect(closed.notAsked.join("\n")).toMatch(/audit log, which requires audits:audit:view/);
  const long = await organization(() => {}, new Date(Date.now() - 30 * 86_400_000));
  expect(long.notAsked.join("\n")).toMatch(/audit log before .*: it covers 14 days/);
});

test.each(["24h", "90m", "7d", "2026-11-27T03:00:00Z", "2026-11-27"])("--since %s is understood", (given) => {
  expect(sinceOf(given, NOW).getTime()).toBeLessThan(NOW.getTime());
});

test.each(["", "24", "h", "-3h", "2027-01-01", "yesterday", "2026", "91d", "999999d", "24h; rm", "\u001b[2J"])(
  "--since %j is refused",
  (given) => {
    expect(() => sinceOf(given, NOW)).toThrow(/^--since: /);
  },
);
