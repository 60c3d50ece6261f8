import { statementsOf } from "../../../../lib/policy";
import { edited } from "../../../support/aws-account";
import type { OperationsKeyState } from "../../../support/aws-keys";
import { confirmed, examineAws, expectationOf, ids, stackJson } from "../../../support/doctor-pair";

const KEY = "arn:aws:kms:eu-west-2:444455556666:key/o";
const withKeeper = (operationsKey?: object) =>
  expectationOf(stackJson({ ...confirmed(), aws: { holdKeeper: { mode: "everything" }, operationsKey } }));
const own = withKeeper();
const broughtAlong = withKeeper({ existingKeyArn: KEY });
const look = (breakIt: (key: OperationsKeyState) => void, expected = own) =>
  examineAws(expected, (account) => breakIt(account.operations!));

test("the stack says which key it is, and what its policy has to say", () => {
  expect(own.aws!.operationsKey).toMatchObject({ id: "alias/legal-hold-export-operations", policy: { whole: true } });
  expect(own.aws!.aliases).toEqual(["alias/legal-hold-export"]);
  expect(broughtAlong.aws!.operationsKey).toMatchObject({ id: KEY, policy: { whole: false } });
  // the evidence key is found all the same
  expect([own, broughtAlong].map(({ aws }) => aws!.keyAlias)).toEqual(Array(2).fill("alias/legal-hold-export"));
  expect(withKeeper({ awsManaged: true }).aws!.operationsKey).toBeUndefined();
  expect(expectationOf(stackJson()).aws!.operationsKey).toBeUndefined();
});

test.each([
  ["made here", own],
  ["brought along", broughtAlong],
] as const)("a healthy key, %s, has no finding", async (_, expected) => {
  const report = await look(() => {}, expected);
  expect(report.findings).toEqual([]);
  expect(report.calls.filter((call) => call.includes("DescribeKey")).length).toBeGreaterThan(1);
});

test.each<[string, (key: OperationsKeyState) => void, string, RegExp, string]>([
  ["it is switched off", (key) => (key.state = "Disabled"), "OPERATIONS_KEY_STATE", /in state Disabled/, "error"],
  ["it ends", (key) => (key.state = "PendingDeletion"), "OPERATIONS_KEY_STATE", /in state PendingDeletion/, "error"],
  ["it is gone", (key) => (key.state = null), "OPERATIONS_KEY_STATE", /There is no key alias/, "error"],
  [
    "the log is refused",
    (key) => (key.policy = edited(key.policy, (one) => (one.Sid === "AllowLogsEncrypt" ? undefined : one))),
    "OPERATIONS_KEY_POLICY",
    /AllowLogsEncrypt is missing/,
    "error",
  ],
  [
    "a condition too many",
    (key) =>
      (key.policy = edited(key.policy, (one) =>
        one.Sid === "AllowLogsEncrypt" ? { ...one, Condition: { Null: { "aws:SourceArn": "false" } } } : one,
      )),
    "OPERATIONS_KEY_POLICY",
    /AllowLogsEncrypt differs/,
    "error",
  ],
  [
    "somebody else decrypts",
    (key) =>
      (key.policy = edited(key.policy, (one) => one, {
        Sid: "Other",
        Effect: "Allow",
        Principal: { AWS: "arn:aws:iam::999988887777:root" },
        Action: "kms:Decrypt",
        Resource: "*",
      })),
    "OPERATIONS_KEY_POLICY",
    /Other is not in the stack/,
    "warning",
  ],
])("%s", async (_, breakIt, id, what, severity) => {
  const { findings } = await look(breakIt);
  expect(findings).toMatchObject([{ id, severity, what: expect.stringMatching(what) as string }]);
});

test("the owner of a key brought along may have other statements, and not fewer", async () => {
  const other = { Sid: "Theirs", Effect: "Allow", Principal: "*", Action: "kms:*", Resource: "*" } as const;
  expect(ids(await look((key) => (key.policy = edited(key.policy, (one) => one, other)), broughtAlong))).toEqual([]);
  const fewer = (key: OperationsKeyState) => (key.policy = { Statement: statementsOf(key.policy).slice(1) });
  expect(ids(await look(fewer, broughtAlong))).toEqual(["OPERATIONS_KEY_POLICY"]);
});
