import { readFileSync } from "node:fs";
import { join } from "node:path";
import { inventoryOf, reviewStack } from "../../../lib/review/diff";
import { readStack } from "../../../lib/stack";

const planned = (name: string) =>
  readStack(name, readFileSync(join(__dirname, "../../cases/review", name, "plan.json"), "utf8"));
const reviewedPlan = (name: string) => {
  const { before, stack } = planned(name);
  return reviewStack(before, stack);
};

// hand-written stacks, planned by the genuine Terraform: scripts/review-plans.ts
describe("plans of stacks that this library did not write", () => {
  test("an archive with a denial, once for each of its instances", () => {
    const { grants, controls } = inventoryOf(planned("tamper-proof-archive").stack);
    expect(grants.map(({ effect, source, external }) => [effect, source, external])).toEqual(
      ["claims", "contracts"].flatMap((key) => [
        ["Deny", `aws_s3_bucket_policy.archive["${key}"] KeepEveryVersion`, false],
        ["Allow", `aws_s3_bucket_policy.archive["${key}"] OwnFolderOnly`, false],
      ]),
    );
    expect(grants[1]!.resources).toEqual(["arn:aws:s3:::acme-claims-archive/home/${aws:username}/*"]);
    const shown = controls.filter(({ subject }) => subject === "bucket acme-claims-archive");
    expect(shown.find(({ control }) => control === "retentionDays")).toMatchObject({ value: 3650 });
    expect(shown.find(({ control }) => control === "objectLock")).toMatchObject({ value: true });
    const external = reviewedPlan("tamper-proof-archive").changes.filter(({ risk }) => risk === "external");
    expect(external).toEqual([]);
  });

  test("a role of a third party without external id", () => {
    const { verdict, changes } = reviewedPlan("third-party-role");
    expect(verdict).toBe("broader");
    expect(changes).toContainEqual(
      expect.objectContaining({
        grantKind: "trust",
        risk: "external",
        verdict: "broader",
        witness: expect.objectContaining({ principal: "arn:aws:iam::555566667777:role/x", context: {} }) as unknown,
      }),
    );
    expect(changes).toContainEqual(
      expect.objectContaining({ grantKind: "queue", risk: "external", verdict: "broader" }),
    );
    // what it may read depends on an ARN that the plan does not show
    expect(changes).toContainEqual(
      expect.objectContaining({ grantKind: "identity", verdict: "unknown", effect: "Allow" }),
    );
    const trust = inventoryOf(planned("third-party-role").stack).controls.find(
      ({ control }) => control === "externalIds",
    );
    expect(trust).toMatchObject({ value: null, shown: "not set" });
  });

  test("a bucket that is open to everybody", () => {
    const { changes } = reviewedPlan("public-website");
    expect(changes[0]!.risk).toBe("external");
    expect(changes).toContainEqual(
      expect.objectContaining({
        grantKind: "bucket",
        verdict: "broader",
        witness: expect.objectContaining({ principal: "anonymous" }) as unknown,
      }),
    );
    expect(changes).toContainEqual(expect.objectContaining({ control: "publicAccessBlock", verdict: "broader" }));
    expect(changes).toContainEqual(expect.objectContaining({ grantKind: "function", risk: "access" }));
  });
});

describe("nothing that could grant is passed over", () => {
  const inventory = (resource: object) => inventoryOf(readStack("s", JSON.stringify({ resource })).stack);
  const allow = JSON.stringify({
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Action: "s3:GetObject", Resource: "*" }],
  });

  test.each([
    [
      "an inline policy",
      { aws_iam_role: { r: { name: "r", assume_role_policy: "{}", inline_policy: [{ name: "i", policy: allow }] } } },
    ],
    [
      "an attached policy",
      {
        aws_iam_policy: { p: { name: "p", policy: allow } },
        aws_iam_role_policy_attachment: { a: { role: "r", policy_arn: "${aws_iam_policy.p.arn}" } },
      },
    ],
    [
      "a policy attached to many",
      {
        aws_iam_policy: { p: { name: "p", policy: allow } },
        aws_iam_policy_attachment: { a: { name: "a", roles: ["r"], policy_arn: "${aws_iam_policy.p.arn}" } },
      },
    ],
    ["a user's policy", { aws_iam_user_policy: { p: { user: "r", policy: allow } } }],
  ])("%s", (_, resource) => {
    const found = inventory(resource).grants.filter(({ kind }) => kind === "identity");
    expect(found).toMatchObject([{ actions: ["s3:GetObject"], resources: ["*"] }]);
    expect(found[0]!.unknown).toBeUndefined();
  });

  test.each([
    [
      "a policy that the platform keeps",
      { aws_iam_role_policy_attachment: { a: { role: "r", policy_arn: "arn:aws:iam::aws:policy/ReadOnlyAccess" } } },
    ],
    ["an expression", { aws_iam_role_policy: { p: { role: "r", policy: "${jsonencode(local.p)}" } } }],
    [
      "a statement that is not understood",
      { aws_iam_role_policy: { p: { role: "r", policy: '{"Statement":[{"Effect":"Permit"}]}' } } },
    ],
    ["a policy of a service that is not known here", { aws_ecr_repository_policy: { p: { policy: "${var.policy}" } } }],
  ])("%s is an unknown row", (_, resource) => {
    expect(inventory(resource).grants).toMatchObject([{ unknown: expect.any(String) as unknown }]);
  });
});

describe("policies of types that are not read", () => {
  const rowsOf = (type: string, attributes: object) =>
    reviewStack(
      readStack("s", JSON.stringify({ resource: {} })).stack,
      readStack("s", JSON.stringify({ resource: { [type]: { p: attributes } } })).stack,
    ).changes;

  test("name the resource as it is written", () => {
    const Resource = "arn:aws:logs:*:*:log-group:/aws/route53/*";
    const Statement = [
      { Effect: "Allow", Principal: { Service: "route53.amazonaws.com" }, Action: "logs:PutLogEvents", Resource },
    ];
    const policy_document = JSON.stringify({ Version: "2012-10-17", Statement });
    const rows = rowsOf("aws_cloudwatch_log_resource_policy", { policy_name: "p", policy_document });
    expect(rows).toContainEqual(expect.objectContaining({ actions: ["logs:PutLogEvents"], resources: [Resource] }));
  });

  test("are none where they only say what is kept", () => {
    const policy = JSON.stringify({ rules: [{ rulePriority: 1, action: { type: "expire" } }] });
    const rows = rowsOf("aws_ecr_lifecycle_policy", { repository: "r", policy });
    expect(rows.map(({ verdict, kind }) => [verdict, kind])).toEqual([["unknown", "control"]]);
  });
});
