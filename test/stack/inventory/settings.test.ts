import { reviewStack } from "../../../lib/review/diff";
import { readStack } from "../../../lib/stack";
import { london } from "../../support/london";
import { reviewed, without, type Json } from "../../support/review/edits";

const only = (json: Json, type: string) => Object.values(json.resource[type]!)[0]!;

const settings: { [name: string]: unknown } = { rule: { default_retention: { mode: "GOVERNANCE", days: 100 } } };

// what a comparison of statements does not see: each is a row of its own
const WEAKER: readonly (readonly [control: string, risk: string, change: (json: Json) => void])[] = [
  [
    "retentionDays",
    "protection",
    (json) => Object.assign(only(json, "aws_s3_bucket_object_lock_configuration"), settings),
  ],
  ["retentionMode", "protection", (json) => void (only(json, "aws_s3_bucket_object_lock_configuration")["rule"] = [])],
  ["objectLock", "protection", (json) => (only(json, "aws_s3_bucket")["object_lock_enabled"] = false)],
  ["preventDestroy", "protection", (json) => delete only(json, "aws_s3_bucket")["lifecycle"]],
  ["forceDestroy", "protection", (json) => (only(json, "aws_s3_bucket")["force_destroy"] = true)],
  [
    "versioning",
    "protection",
    (json) => void (only(json, "aws_s3_bucket_versioning")["versioning_configuration"] = { status: "Suspended" }),
  ],
  ["publicAccessBlock", "external", (json) => without(json, "aws_s3_bucket_public_access_block")],
  [
    "publicAccessBlock",
    "external",
    (json) => (only(json, "aws_s3_bucket_public_access_block")["block_public_policy"] = false),
  ],
  ["ownership", "external", (json) => without(json, "aws_s3_bucket_ownership_controls")],
  [
    "acl",
    "external",
    (json) => {
      // with the owner enforced no list counts
      Object.assign(only(json, "aws_s3_bucket_ownership_controls"), { rule: { object_ownership: "ObjectWriter" } });
      without(json, "aws_s3_bucket_public_access_block");
      json.resource["aws_s3_bucket_acl"] = { a: { bucket: london().bucketName, acl: "public-read" } };
    },
  ],
  ["encryption", "protection", (json) => without(json, "aws_s3_bucket_server_side_encryption_configuration")],
  ["events", "setting", (json) => without(json, "aws_s3_bucket_notification")],
  [
    "expiration",
    "protection",
    (json) =>
      (only(json, "aws_s3_bucket_lifecycle_configuration")["rule"] = [
        { id: "x", status: "Enabled", expiration: [{ days: 30 }] },
      ]),
  ],
  ["keyRotation", "setting", (json) => (only(json, "aws_kms_key")["enable_key_rotation"] = false)],
  ["deletionWindow", "protection", (json) => (only(json, "aws_kms_key")["deletion_window_in_days"] = 7)],
  [
    "tokenLifetime",
    "access",
    (json) => (only(json, "genesyscloud_oauth_client")["access_token_validity_seconds"] = 172_800),
  ],
  ["secretExposure", "protection", (json) => (only(json, "genesyscloud_oauth_client")["expose_client_secret"] = true)],
];

describe("a control that is weaker is broader", () => {
  test.each(WEAKER)("%s", (control, risk, change) => {
    const review = reviewed((json) => void change(json));
    expect(review.verdict).toBe("broader");
    expect(review.changes).toContainEqual(
      expect.objectContaining({ kind: "control", control, risk, verdict: "broader" }),
    );
  });

  test("one that is stronger is not", () => {
    const review = reviewed((json) => (only(json, "genesyscloud_oauth_client")["access_token_validity_seconds"] = 600));
    expect(review).toMatchObject({
      verdict: "narrower",
      changes: [{ control: "tokenLifetime", shownBefore: "86400 s", shownAfter: "600 s" }],
    });
  });

  test("another target of the credential is unknown", () => {
    const review = reviewed((json) => {
      only(json, "genesyscloud_integration_credential")["fields"] = { ARN: "arn:aws:iam::999900001111:role/other" };
    });
    expect(review).toMatchObject({ verdict: "unknown", changes: [{ control: "credentialTarget", risk: "external" }] });
  });

  test("a secret in a credential is named and never shown", () => {
    const review = reviewed((json) => {
      only(json, "genesyscloud_integration_credential")["fields"] = {
        ARN: "arn:aws:iam::111122223333:role/legal-hold-export-eu-west-2",
        password: "hunter2",
      };
    });
    expect(review.changes).toMatchObject([{ control: "credentialFields", verdict: "broader", shownAfter: "password" }]);
    expect(JSON.stringify(review)).not.toContain("hunter2");
  });
});

const read = (output: object, more: object = {}) =>
  readStack("s", JSON.stringify({ output: { o: output }, ...more })).stack;

const said = (before: object, after: object, more?: object) =>
  reviewStack(read(before, more), read(after, more)).changes.map((one) => [
    one.verdict,
    one.kind === "control" && one.control,
  ]);

const plain = { value: "nothing" };

test.each<[string, object, object, string[][], object?]>([
  ["an ordinary value", plain, { value: "${aws_iam_role.r.arn}" }, []],
  [
    "a secret by its attribute",
    plain,
    { value: "${aws_iam_access_key.u.secret}", sensitive: true },
    [["broader", "outputSecrets"]],
  ],
  [
    "one within other text",
    plain,
    { value: "x${jsonencode({a = random_password.p.result})}", sensitive: true },
    [["broader", "outputSecrets"]],
  ],
  [
    "a literal that another block holds",
    plain,
    { value: '${genesyscloud_integration_credential.c.fields["password"]}', sensitive: true },
    [["broader", "outputSecrets"]],
  ],
  [
    "a sensitive variable",
    plain,
    { value: "${var.code}", sensitive: true },
    [["broader", "outputSecrets"]],
    { variable: { code: { sensitive: true } } },
  ],
  [
    "it is printed as well",
    { value: "${var.code}", sensitive: true },
    { value: "${var.code}" },
    [["broader", "outputShown"]],
    { variable: { code: { sensitive: true } } },
  ],
  ["it goes", { value: "${aws_iam_access_key.u.secret}", sensitive: true }, plain, [["narrower", "outputSecrets"]]],
  ["what only tells of a secret", plain, { value: "${aws_secretsmanager_secret.s.arn} ${aws_x.y.secret_id}" }, []],
  ["a condition goes", { ...plain, precondition: { condition: "${true}" } }, plain, [["unknown", "notCompared"]]],
])("%s", (_, before, after, rows, more = {}) => expect(said(before, after, more)).toEqual(rows));

test.each<[string, object, string[]]>([
  ["comes", {}, ["broader"]],
  ["was there", { key: { sensitive: true } }, []],
])("in a plan, an output of a secret that %s", (_, outputs, verdicts) => {
  const expression = { references: ["aws_iam_access_key.u.secret", "aws_iam_access_key.u"] };
  const plan = {
    format_version: "1.2",
    planned_values: { root_module: {} },
    resource_changes: [],
    prior_state: { values: { outputs, root_module: {} } },
    configuration: { root_module: { outputs: { key: { sensitive: true, expression } } } },
  };
  const { before, stack } = readStack("p", JSON.stringify(plan));
  expect(reviewStack(before, stack).changes.map(({ verdict }) => verdict)).toEqual(verdicts);
});

test("a new output that holds a secret, and a variable whose default changes", () => {
  const none = readStack("s", JSON.stringify({ output: {}, resource: {} })).stack;
  const { changes } = reviewStack(none, read({ value: "${aws_iam_access_key.u.secret}" }));
  expect(changes).toMatchObject([
    { verdict: "broader", subject: "output o", shownAfter: "aws_iam_access_key.u.secret" },
  ]);
  const withDefault = (text: string) => read(plain, { variable: { v: { default: text, sensitive: true } } });
  const [row] = reviewStack(withDefault("a"), withDefault("b")).changes;
  expect(row).toMatchObject({ verdict: "unknown", source: "variable.v" });
  expect(reviewStack(read(plain), withDefault("b")).changes).toEqual([]);
});
