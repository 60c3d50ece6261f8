import { reviewStack } from "../../../lib/review/diff";
import { readStack } from "../../../lib/stack";

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
