import { reviewOf, reviewStack, reviewStacks } from "../../../lib/review/diff";
import { renderMarkdown, renderSarif, renderText } from "../../../lib/review/render";
import { exitCodeOf, reportOf } from "../../../lib/review/report";
import { readStack } from "../../../lib/stack";
import { london } from "../../support/london";
import { editPolicy, londonJson, reviewed, without } from "../../support/review/edits";
import { measureSoundness } from "../../support/review/soundness";

describe("the verdict", () => {
  test("random pairs: no miss, no wrong witness, hardly a false alarm", () => {
    const { misses, wrongWitnesses, harmless, falseAlarms } = measureSoundness(10, 300, 20261121);
    expect(misses).toEqual([]);
    expect(wrongWitnesses).toEqual([]);
    expect(harmless).toBeGreaterThan(2);
    expect(falseAlarms.length / harmless).toBeLessThanOrEqual(0.05);
  });

  test("a stack against itself is empty, whatever its text looks like", () => {
    const json = londonJson(london());
    const [compact, spaced] = [JSON.stringify(json), JSON.stringify(json, null, 4)];
    const review = reviewStack(readStack("london", compact).stack, readStack("london", spaced).stack);
    expect(review).toMatchObject({ verdict: "same", changes: [] });
  });

  test("a new stack is broader, one that is gone loses its bucket", () => {
    const stack = readStack("london", JSON.stringify(londonJson(london()))).stack;
    const added = reviewStacks([], [stack]);
    expect(added).toMatchObject({ verdict: "broader", stacks: [{ name: "london", status: "added" }] });
    expect(added.stacks[0]!.changes[0]).toMatchObject({ risk: "external", grantKind: "trust" });
    const removed = reviewStacks([stack], []);
    expect(removed).toMatchObject({ verdict: "irreversible", stacks: [{ name: "london", status: "removed" }] });
    expect(removed.stacks[0]!.changes[0]).toMatchObject({
      kind: "control",
      control: "ending",
      verdict: "irreversible",
    });
  });

  test("the worst comes first", () => {
    const review = reviewed((json) => {
      editPolicy(json, "aws_iam_role_policy", (statements) => {
        statements.push({ Effect: "Allow", Action: "s3:ListBucket", Resource: "*" });
      });
      editPolicy(json, "aws_iam_role", (statements) => delete statements[0]!.Condition);
      const [lock] = Object.values(json.resource["aws_s3_bucket_object_lock_configuration"]!);
      lock!["rule"] = { default_retention: { mode: "GOVERNANCE", days: 10 } };
    });
    expect(review.changes.map(({ risk }) => risk)).toEqual(["external", "external", "protection", "access"]);
  });

  test("what the deployer needs more is told apart from the verdict", () => {
    const review = reviewed((json) => without(json, "aws_s3_bucket_notification"));
    expect(review.deployer.needsLess.some((need) => need.includes("Notification"))).toBe(true);
  });
});

const ROLE = "genesyscloud_auth_role.export";

const CLIENT = "genesyscloud_oauth_client.export";

const INTEGRATION = "genesyscloud_integration.recordings";

const ROLE_POLICY = "aws_iam_role_policy.exporter";

const BUCKET_POLICY = "aws_s3_bucket_policy.evidence";

const HOME = "0a8a3d80-aab7-4885-95c3-8808446e730d";

const policy = (...Statement: readonly object[]) => JSON.stringify({ Version: "2012-10-17", Statement });

const ON_TLS = {
  Effect: "Deny",
  Principal: "*",
  Action: "s3:*",
  Resource: "arn:aws:s3:::evidence/*",
  Condition: { Bool: { "aws:SecureTransport": "false" } },
};

const WRITE = { Effect: "Allow", Action: "s3:PutObject", Resource: "arn:aws:s3:::evidence/*" };

interface World {
  readonly actions?: readonly string[];
  readonly divisions?: readonly string[];
  readonly state?: string;
  readonly permissions?: null | readonly string[];
  readonly client?: string;
  readonly denied?: readonly object[];
}

/** What the provider knows of a role, a client that holds it, and an integration. */
function resources({ actions = ["add", "view"], divisions = [HOME], permissions = [], ...world }: World) {
  const { state = "ENABLED", client = "active", denied = [] } = world;
  const held = { domain: "recording", entity_name: "recording", action_set: actions, conditions: [] };
  const values = {
    [ROLE]: { id: "r-1", name: "legal-hold-export", permissions, permission_policies: [held] },
    [CLIENT]: {
      id: "c-1",
      name: "legal-hold-export",
      state: client,
      roles: divisions.map((division_id) => ({ role_id: "r-1", division_id })),
    },
    [INTEGRATION]: {
      id: "i-1",
      integration_type: "recordings",
      intended_state: state,
      config: [{ name: "recordings" }],
    },
    [ROLE_POLICY]: { name: "write", role: "exporter", policy: policy(WRITE) },
    [BUCKET_POLICY]: { bucket: "evidence", policy: policy(ON_TLS, ...denied) },
  };
  return Object.entries(values).map(([address, one]) => {
    const [type, name] = address.split(".");
    return { address, type, name, mode: "managed", values: one };
  });
}

/** A plan: what the last apply left, what is there now, and what is configured. */
function plan(left: World, found: World, configured: World = {}) {
  const [was, is, planned] = [resources(left), resources(found), resources(configured)];
  const drift = is.flatMap(({ address, type, values }, i) => {
    const before = was[i]!.values;
    if (JSON.stringify(before) === JSON.stringify(values)) return [];
    return [{ address, type, mode: "managed", change: { actions: ["update"], before, after: values } }];
  });
  const expression = { role_id: { references: [`${ROLE}.id`, ROLE] } };
  const expressions: { [address: string]: object } = {
    [ROLE]: { name: {}, permission_policies: [{}] },
    [CLIENT]: { name: {}, roles: [expression] },
    [INTEGRATION]: { integration_type: {}, intended_state: {}, config: [{}] },
    [ROLE_POLICY]: { name: {}, role: {}, policy: {} },
    [BUCKET_POLICY]: { bucket: {}, policy: {} },
  };
  const text = JSON.stringify({
    format_version: "1.2",
    prior_state: { values: { root_module: { resources: is } } },
    planned_values: { root_module: { resources: planned } },
    resource_drift: drift,
    resource_changes: planned.map(({ values: after, ...one }, i) => {
      const { values: before } = is[i]!;
      const actions = [JSON.stringify(before) === JSON.stringify(after) ? "no-op" : "update"];
      return { ...one, change: { actions, before, after, after_unknown: {} } };
    }),
    configuration: {
      root_module: {
        resources: is.map(({ address }) => ({ address, expressions: expressions[address] })),
      },
    },
  });
  const { stack, before } = readStack("plan", text);
  return reportOf(reviewOf([reviewStack(before, stack)]));
}

test("what a provider only read back is no drift", () => {
  const report = plan({ permissions: null }, { permissions: [] });
  expect([report.verdict, report.counts.drift, exitCodeOf(report)]).toEqual(["same", 0, 0]);
});

test.each<[string, World, RegExp]>([
  ["a role was widened", { actions: ["add", "delete", "view"] }, /can now delete recordings.*which reverts it/],
  ["a client was granted it in every division", { divisions: [HOME, "*"] }, /in every division/],
  ["an integration was switched off", { state: "DISABLED" }, /Exports are not written any more/],
  ["a client was switched off", { client: "inactive" }, /Active was yes, is no/],
  [
    "what the stack lets a role do was denied it",
    { denied: [{ ...WRITE, Effect: "Deny", Principal: "*" }] },
    /can no longer/,
  ],
])("%s by hand and is taken back: exit code 3, and nobody is said to gain by the plan", (_, found, said) => {
  const report = plan({}, found);
  expect([report.verdict, exitCodeOf(report), report.counts]).toMatchObject([
    "unknown",
    3,
    { broader: 0, narrower: 0 },
  ]);
  const text = renderText(report, { width: 2000 });
  expect(text).toMatch(/^Changed outside Terraform since the last apply: .*Evidence may have been changed or missed/m);
  expect(text).toMatch(said);
  expect(text).not.toMatch(/nobody can do more/i);
  expect(renderMarkdown(report)).toMatch(/Changed outside Terraform/);
  expect(renderSarif(report, { version: "1.0.0" })).toContain('"ruleId": "changed-outside-terraform"');
});

test("what was denied by hand to others than the stack's own counts for nothing", () => {
  const denial = { ...WRITE, Effect: "Deny", Principal: "*", Action: "s3:DeleteObject" };
  const report = plan({}, { denied: [denial] });
  expect([exitCodeOf(report), report.counts.drift]).toEqual([0, 1]);
});

test("what the plan itself widens gives exit code 2 beside it", () => {
  const report = plan({}, { state: "DISABLED" }, { actions: ["add", "delete", "view"] });
  expect([exitCodeOf(report), report.counts]).toMatchObject([2, { broader: 1, drift: 1 }]);
});

test("what was changed by hand and stays after the apply is a change of the plan, too", () => {
  const report = plan({}, { actions: ["add", "delete", "view"] }, { actions: ["add", "delete", "view"] });
  expect([exitCodeOf(report), report.counts]).toMatchObject([2, { broader: 1, drift: 1 }]);
  expect(renderText(report, { width: 2000 })).toContain("The plan does not change it.");
});
