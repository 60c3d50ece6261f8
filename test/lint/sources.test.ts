import { judgePolicy, judgeStack } from "../../lib/lint";
import { NO_STACKS, ODD_STACKS } from "../support/hostile-inputs";
import { PUBLIC_POLICY } from "../support/lint/lint-run";

const said = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    return (error as Error).message;
  }
  return "no error";
};
const stack = (text: string) => said(() => judgeStack({ file: "in.json", text }, "in"));

test.each(Object.entries(NO_STACKS))("no stack, one error that names the file: %s", (_, text) => {
  expect(stack(text)).toMatch(/^in\.json: [^\n]{3,200}$/);
});

test.each(Object.entries(ODD_STACKS))("an odd stack is no crash: %s", (_, text) => {
  expect(stack(text)).toMatch(/^(no error$|in\.json: [^\n]{3,200}$)/);
});

test.each([
  ["a byte order mark", `\uFEFF${JSON.stringify(PUBLIC_POLICY)}`, "byte order mark"],
  ["UTF-16", Buffer.from("{}", "utf16le").toString("latin1"), "not a text in UTF-8"],
  ["nothing", " \n", "is empty"],
  ["HCL", 'resource "aws_s3_bucket_policy" "p" {\n  policy = "{}"\n}', "terraform show -json"],
  ["a list", "[]", "not a JSON object"],
  ["a number", "7", "not a JSON object"],
  ["cut off", '{"Statement": [', "not valid JSON"],
  ["a member that stands twice", '{"Statement": [{"Effect": "Allow", "Effect": "Deny"}]}', '"Effect" stands twice'],
  ["the same in an answer", '{"Policy": "{\\"Statement\\": 1, \\"Statement\\": 2}"}', '"Statement" stands twice'],
  ["a prototype", '{"__proto__": {}}', "__proto__"],
  ["too deep", `{"a":${"[".repeat(200)}${"]".repeat(200)}}`, "deeper"],
])("a policy that is %s: one error that says so", (_, text, part) => {
  const message = said(() => judgePolicy({ file: "p.json", text }, "bucket"));
  expect(message).toMatch(/^p\.json: [^\n]{3,200}$/);
  expect(message).toContain(part);
});

test("a policy of a stack in which a member stands twice: one error that says so", () => {
  const policy = JSON.stringify(PUBLIC_POLICY).replace('"Effect"', '"Effect":"Deny","Effect"');
  expect(stack(JSON.stringify({ resource: { aws_ecr_repository_policy: { p: { policy } } } }))).toBe(
    'in.json: aws_ecr_repository_policy.p.policy: "Effect" stands twice in one object',
  );
});

test("a policy without its kind says what to give", () => {
  expect(stack(JSON.stringify(PUBLIC_POLICY))).toBe("in.json: this is a policy; set --kind to what it is attached to");
});

test("whatever JSON object is given for a policy, the answer is findings", () => {
  for (const text of ["{}", '{"Statement": 7}', '{"Statement": [null, {"Action": {}}]}', '{"Version": []}']) {
    expect(judgePolicy({ file: "p", text }, "identity").policies[0]!.findings.length).toBeGreaterThan(0);
  }
});

describe("an answer of the AWS command line", () => {
  const text = JSON.stringify(PUBLIC_POLICY);
  const judged = (answer: unknown) => {
    const file = JSON.stringify(answer, null, 1);
    const [policy] = judgePolicy({ file: "p", text: file }, "bucket").policies;
    const finding = policy!.findings.find(({ rule }) => rule === "WILDCARD_PRINCIPAL");
    const place = finding && policy!.placeOf(finding);
    return {
      rules: policy!.findings.map(({ rule }) => rule),
      at: place && file.split("\n")[place.line - 1]!.slice(place.column - 1),
    };
  };

  test.each<[string, unknown]>([
    ["get-bucket-policy", { Policy: text }],
    ["get-role-policy", { RoleName: "r", PolicyDocument: PUBLIC_POLICY }],
    ["get-policy-version", { PolicyVersion: { Document: PUBLIC_POLICY, VersionId: "v1" } }],
    ["get-queue-attributes", { Attributes: { Policy: text, DelaySeconds: "0" } }],
  ])("%s: its policy is judged, and found where it stands", (_, answer) => {
    const { rules, at } = judged(answer);
    expect(rules).toEqual(judged(PUBLIC_POLICY).rules);
    expect(at).toMatch(/^\\?"\*/);
  });

  test("of several nobody can say which; a policy whose Statement is misspelt is none", () => {
    expect(judged({ A: text, B: text }).rules).toContain("MISSING_ELEMENT");
    expect(judged({ Version: "2012-10-17", Statment: PUBLIC_POLICY.Statement }).rules).toContain("UNKNOWN_ELEMENT");
  });
});
