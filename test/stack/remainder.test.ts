import { reviewStack } from "../../lib/review/diff";
import { readStack } from "../../lib/stack";

type Json = { readonly [section: string]: unknown };

const PROVIDER = { aws: [{ region: "eu-west-2", allowed_account_ids: ["111122223333"] }] };
const read = (json: Json) => readStack("s", JSON.stringify({ provider: PROVIDER, ...json })).stack;
const said = (before: Json, after: Json) =>
  reviewStack(read(before), read(after)).changes.map(
    ({ verdict, source, summary }) => `${verdict} ${source}: ${summary}`,
  );
const vault = (more: object) => ({ resource: { aws_backup_vault: { v: { name: "evidence", ...more } } } });
const alarm = (...queries: readonly object[]) => ({
  resource: { aws_cloudwatch_metric_alarm: { a: { alarm_name: "a", metric_query: queries } } },
});
const behaviors = (ordered: readonly object[]) => ({
  resource: { aws_cloudfront_distribution: { d: { ordered_cache_behavior: ordered } } },
});
const OWN = { AWS: "arn:aws:iam::111122223333:role/a" };
const ONE = { Effect: "Allow", Principal: OWN, Action: "secretsmanager:GetSecretValue", Resource: "*" };
const TWO = { ...ONE, Action: "secretsmanager:PutSecretValue" };
const BOTH = { ...ONE, Action: [ONE.Action, TWO.Action] };
const secret = (...Statement: readonly object[]) => ({
  resource: {
    aws_secretsmanager_secret_policy: {
      p: { secret_arn: "x", policy: JSON.stringify({ Version: "2012-10-17", Statement }) },
    },
  },
});
const call = (more: object) => ({ module: { m: { source: "./m", ...more } } });
const bucket = (more: object) => ({ resource: { aws_s3_bucket: { b: { bucket: "evidence", ...more } } } });

/** What nobody reads is a row where it differs, and none where it does not. */
const CASES: readonly (readonly [
  what: string,
  before: Json,
  after: Json,
  row: RegExp | readonly RegExp[] | undefined,
])[] = [
  ["an argument of an unknown type", vault({ kms_key_arn: "a" }), vault({ kms_key_arn: "b" }), /unknown .*kms_key_arn/],
  ["an unknown type that comes", {}, vault({}), /unknown aws_backup_vault.v: .* is new/],
  ["an unknown type that goes", vault({}), {}, /unknown aws_backup_vault.v: .* is gone/],
  ["tags of an unknown type", vault({}), vault({ tags: { team: "legal" } }), undefined],
  ["an unknown argument of a known type", bucket({}), bucket({ shiny: true }), /unknown aws_s3_bucket.b: .*shiny/],
  ["tags of a known type", bucket({ tags: { a: "b" } }), bucket({ tags: { a: "c" } }), undefined],
  ["a provisioner", bucket({}), bucket({ provisioner: [{ "local-exec": { command: "x" } }] }), /unknown .*provisioner/],
  [
    "the order in a list of an unknown type",
    behaviors([{ path: "*.opus" }, { path: "*" }]),
    behaviors([{ path: "*" }, { path: "*.opus" }]),
    /unknown aws_cloudfront_distribution.d: .*\(the order of ordered_cache_behavior\)/,
  ],
  [
    "members and their order in a list of an unknown type",
    behaviors([{ path: "*.opus" }, { path: "*" }]),
    behaviors([{ path: "*" }, { path: "*.mp4" }]),
    /unknown aws_cloudfront_distribution.d: .*\(ordered_cache_behavior\)/,
  ],
  [
    "the order in a list of a data source that nobody reads",
    { data: { external: { e: { program: ["pick", "admin", "reader"] } } } },
    { data: { external: { e: { program: ["pick", "reader", "admin"] } } } },
    /unknown data.external.e: .*the order of program/,
  ],
  [
    "the order in an input of a module",
    { module: { m: { source: "./m", roles: ["owner", "reader"] } } },
    { module: { m: { source: "./m", roles: ["reader", "owner"] } } },
    /unknown module.m: .*the order of roles/,
  ],
  ["a policy of an unknown type, one statement for each", secret(BOTH), secret(ONE, TWO), undefined],
  [
    "a policy of an unknown type with more in it",
    secret(ONE, TWO),
    secret({ ...BOTH, Effect: "Deny" }),
    [/Get/, /Put/, /\(policy\)/],
  ],
  ["a module as often by a text", call({ count: "2" }), call({ count: 2 }), undefined],
  ["a module that is made once of one", call({ count: "1", name: "${count.index}" }), call({ name: 0 }), undefined],
  ["a module that is not made", call({ count: 0 }), call({}), /unknown module.m: .*count/],
  ["a module for nothing", call({ for_each: {} }), call({}), /unknown module.m: .*count/],
  ["a module after something", call({ depends_on: ["aws_sns_topic.t"] }), call({}), undefined],
  [
    "a module for a map instead of a set",
    call({ for_each: '${toset(["b", "a"])}', name: "${each.key}", as: "${each.value}" }),
    call({ for_each: { a: "a", b: "b" }, name: "${each.value}", as: "${each.key}" }),
    undefined,
  ],
  ["a map of which the keys count", call({ for_each: { a: 1 } }), call({ for_each: { a: 2 } }), undefined],
  [
    "a module for other values of a map",
    call({ for_each: { a: "a", b: "b" }, name: "${each.value}" }),
    call({ for_each: { a: "b", b: "a" }, name: "${each.value}" }),
    /unknown module.m: .*name/,
  ],
  [
    "a module for other keys",
    call({ for_each: '${toset(["a", "b"])}' }),
    call({ for_each: '${toset(["a", "c"])}' }),
    /unknown module.m: .*for_each/,
  ],
  [
    "a module for keys that are not known",
    call({ for_each: "${var.x}", name: "${each.value}" }),
    call({ for_each: "${var.y}", name: "${each.value}" }),
    /unknown module.m: .*for_each/,
  ],
  [
    "the order of provisioners",
    bucket({ provisioner: [{ "local-exec": { command: "x" } }, { "local-exec": { command: "y" } }] }),
    bucket({ provisioner: [{ "local-exec": { command: "y" } }, { "local-exec": { command: "x" } }] }),
    /unknown .*the order of provisioner/,
  ],
  [
    "the order in an unknown argument of a known type",
    bucket({ shiny: ["a", "b"] }),
    bucket({ shiny: ["b", "a"] }),
    undefined,
  ],
  ["ignored changes", bucket({}), bucket({ lifecycle: { ignore_changes: ["policy"] } }), /unknown .*lifecycle/],
  [
    "an input of a module",
    { module: { m: { source: "./m", open: false } } },
    { module: { m: { source: "./m", open: true } } },
    /unknown module.m: .*open/,
  ],
  [
    "what an input of a module depends on",
    { locals: { who: "a" }, module: { m: { source: "./m", reader: "${upper(local.who)}" } } },
    { locals: { who: "b" }, module: { m: { source: "./m", reader: "${upper(local.who)}" } } },
    /unknown module.m: .*reader/,
  ],
  [
    "the backend",
    { terraform: { backend: { s3: { bucket: "a" } } } },
    { terraform: { backend: { s3: { bucket: "b" } } } },
    /unknown terraform.backend/,
  ],
  [
    "which releases run it",
    { terraform: { required_version: ">= 1.5" } },
    { terraform: { required_version: ">= 1.6" } },
    undefined,
  ],
  [
    "which block of a list says what",
    alarm({ id: "a", expression: "b" }, { id: "b", expression: "0" }),
    alarm({ id: "a", expression: "0" }, { id: "b", expression: "b" }),
    /unknown .*changed \(metric_query\);/,
  ],
  [
    "which block of a list says what in blocks of its own",
    alarm({ id: "a", metric: [{ period: 1 }, { period: 2 }] }, { id: "b", metric: [{ period: 3 }, { period: 4 }] }),
    alarm({ id: "a", metric: [{ period: 1 }, { period: 4 }] }, { id: "b", metric: [{ period: 3 }, { period: 2 }] }),
    /unknown .*changed \(metric_query\);/,
  ],
  [
    "one value in one of several blocks",
    alarm({ id: "a", expression: "b" }, { id: "b", expression: "0" }),
    alarm({ id: "a", expression: "b" }, { id: "b", expression: "1" }),
    /unknown .*changed \(metric_query.expression\);/,
  ],
  [
    "blocks in another order",
    alarm({ id: "a", expression: "b" }, { id: "b", expression: "0" }),
    alarm({ id: "b", expression: "0" }, { id: "a", expression: "b" }),
    undefined,
  ],
  ["a provider's endpoint", {}, { provider: { aws: [{ ...PROVIDER.aws[0], endpoints: { s3: "x" } }] } }, /endpoints/],
];

test.each(CASES)("%s", (_, before, after, row) => {
  const rows = said(before, after);
  if (row === undefined) expect(rows).toEqual([]);
  else expect(rows).toEqual([row].flat().map((one: RegExp) => expect.stringMatching(one) as unknown));
  // equal on both sides
  expect(said(after, after)).toEqual([]);
});

test("what was not read is counted, whether it changed or not", () => {
  const review = reviewStack(read(vault({})), read({ resource: { ...vault({}).resource, ...bucket({}).resource } }));
  expect(review.notCompared).toEqual([{ type: "aws_backup_vault", count: 1 }]);
});

test("a value is never shown where it may be a secret", () => {
  const [row] = said(vault({ token: "hunter2", days: 1 }), vault({ token: "hunter3", days: 2 }));
  expect(row).not.toMatch(/hunter/);
});
