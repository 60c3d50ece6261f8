import { reviewStack } from "../../../lib/review/diff";
import { descriptors, readStack } from "../../../lib/stack";
import { readPlan } from "../../../lib/stack/plan/plan";

const stack = (resource: object, more: object = {}) => readStack("s", JSON.stringify({ resource, ...more })).stack;

const rows = (before: object, after: object, more: object = {}) =>
  reviewStack(stack(before), stack(after, more)).changes.map(({ verdict, summary }) => `${verdict} ${summary}`);

const POLICY = JSON.stringify({ Statement: [{ Effect: "Deny", Principal: "*", Action: "s3:*", Resource: "*" }] });

const policies = (blocks: object) => ({ aws_s3_bucket_policy: blocks });

const policy = { bucket: "evidence", policy: POLICY };

const BOTH = "unknown aws_s3_bucket_policy.a is destroyed, and aws_s3_bucket_policy.b sets the same";
const UNDONE = `${BOTH}: if the destroy runs last, it removes the settings.`;
const REMOVED = `${BOTH}: the destroy removes it, and only another apply sets it again.`;

test("the same at another address may be gone after the apply, and a moved block prevents it", () => {
  const [was, is] = [policies({ a: policy }), policies({ b: policy })];
  expect(rows(was, is)).toEqual([`${UNDONE} A moved block prevents that.`]);
  expect(rows(was, is, { moved: [{ from: "aws_s3_bucket_policy.a", to: "aws_s3_bucket_policy.b" }] })).toEqual([]);
  const left = [{ from: "aws_s3_bucket_policy.a", lifecycle: [{ destroy: false }] }];
  expect(rows(was, is, { removed: left }).join()).not.toContain("sets the same");
});

test("one of two that set the same goes, and others take each other's place", () => {
  expect(rows(policies({ a: policy, b: policy }), policies({ b: policy }))).toContain(REMOVED);
  const other = { ...policy, bucket: "other" };
  const swapped = rows(policies({ a: policy, b: other }), policies({ a: other, b: policy }));
  expect(swapped.filter((row) => row.includes("runs last"))).toHaveLength(2);
});

test("what goes may be set by a block of another type that stays as it is", () => {
  const arn = "arn:aws:iam::111122223333:policy/p";
  const attachment = { aws_iam_role_policy_attachment: { a: { role: "r", policy_arn: arn } } };
  const inline = { aws_iam_role_policy: { a: { name: "p", role: "r", policy: POLICY } } };
  const role = (own: object) => ({ aws_iam_role: { r: { name: "r", assume_role_policy: POLICY, ...own } } });
  const pairs: readonly (readonly [stays: object, goes: object])[] = [
    [role({ managed_policy_arns: [arn] }), attachment],
    [role({ inline_policy: [{ name: "p", policy: POLICY }] }), inline],
    [{ aws_iam_policy_attachment: { b: { name: "b", roles: ["r"], policy_arn: arn } } }, attachment],
    [{ aws_s3_bucket: { b: policy } }, policies({ a: policy })],
  ];
  for (const [stays, goes] of pairs) {
    expect(rows({ ...stays, ...goes }, stays)).toContainEqual(expect.stringContaining("only another apply sets it"));
    expect(rows(stays, { ...stays, ...goes }).join()).not.toContain("only another apply");
  }
  const others = role({ inline_policy: [{ name: "q", policy: POLICY }] });
  expect(rows({ ...others, ...inline }, others).join()).not.toContain("sets the same");
});

test("what is in another account, and what was set of a thing that is itself made anew, ends by itself", () => {
  const provider = {
    aws: ["111122223333", "999988887777"].map((id) => ({ alias: `a${id[0]}`, allowed_account_ids: [id] })),
  };
  const block = (at: string, account: string) =>
    stack(
      { aws_s3_account_public_access_block: { [at]: { provider: `aws.${account}`, block_public_acls: true } } },
      {
        provider,
      },
    );
  const controls = (one: string, other: string) =>
    reviewStack(block("a", one), block("b", other)).changes.map(
      (change) => change.kind === "control" && change.control,
    );
  expect(controls("a1", "a1")).toEqual(["undone"]);
  expect(controls("a1", "a9")).not.toContain("undone");
  const role = (at: string) => ({
    aws_iam_role: { [at]: { name: "r", assume_role_policy: POLICY } },
    aws_iam_role_policy: { [at]: { name: "p", role: `\${aws_iam_role.${at}.name}`, policy: POLICY } },
  });
  expect(rows(role("a"), role("b")).join()).not.toContain("sets the same");
});

test.each([
  // until it is there again, nothing is denied
  [["delete", "create"], undefined, ["remade"]],
  [["create", "delete"], undefined, ["undone"]],
  [["delete"], "4a5b6c7d", ["undone"]],
])("a plan that says %j of a policy that stays (deposed: %s)", (actions, deposed, expected) => {
  const one = { address: "aws_s3_bucket_policy.p", mode: "managed", type: "aws_s3_bucket_policy", name: "p" };
  const values = { root_module: { resources: [{ ...one, values: policy }] } };
  const change = { actions, before: policy, after: deposed === undefined ? policy : null };
  const { before, after } = readPlan("p", {
    prior_state: { values },
    planned_values: values,
    resource_changes: [{ ...one, ...(deposed && { deposed }), change }],
  });
  const controls = reviewStack(before, after).changes.map((row) => row.kind === "control" && row.control);
  expect(controls).toEqual(expected);
});

// what AWS refuses to make twice, gives an id of its own, or a destroy leaves as it is
const ALONE = [
  /^genesyscloud_|^terraform_data$/,
  /_exclusive$/,
  /^aws_iam_(group|instance_profile|openid_connect_provider|policy)$/,
  /^aws_(athena_workgroup|cloudwatch_event_bus|cloudwatch_log_group|glue_catalog_database|organizations_policy)$/,
  /^aws_(kms_grant|kms_alias|ram_resource_share)$/,
  /^aws_lambda_(alias|function|function_url|permission|layer_version_permission)$/,
  /^aws_s3_(access_point|bucket_acl)$/,
  /^aws_s3control_(access_grant|access_grants_instance|access_grants_location)$/,
  /^aws_s3control_(multi_region_access_point|multi_region_access_point_policy|object_lambda_access_point)$/,
];

test("each type says what it sets, what is lost with it, or stands alone", () => {
  const open = [...descriptors()].filter(
    ({ type, sets = [], ends, anew }) =>
      !type.startsWith("data.") && sets.length === 0 && typeof ends !== "object" && anew === undefined,
  );
  expect(open.map(({ type }) => type).filter((type) => !ALONE.some((alone) => alone.test(type)))).toEqual([]);
});
