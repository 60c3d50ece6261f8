import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { matchers } from "../../lib/testing";
import { stackOf } from "../support/explain-stack";

expect.extend(matchers);

const ROOT = join(__dirname, "..", "..");
const ARN = "arn:aws:s3:::evidence/object";
const OTHER = "arn:aws:iam::111122223333:role/other";

const denyDelete = { Effect: "Deny", Principal: "*", Action: "s3:DeleteObject", Resource: "arn:aws:s3:::evidence/*" };
const json = (...parts: Parameters<typeof stackOf>) => JSON.stringify(stackOf(...parts));
const plain = json({});
const kept = json({ bucket: [denyDelete] });
const remove = { principal: OTHER, action: "s3:DeleteObject", resource: ARN };

/** The message of an assertion that has to fail. */
function failure(assertion: () => void): string {
  try {
    assertion();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error("it passed");
}

test("toAdmitExport passes and fails, and says what stops the upload", () => {
  expect(plain).toAdmitExport();
  const denied = json({ bucket: [{ ...denyDelete, Action: "s3:PutObject" }] });
  expect(denied).not.toAdmitExport();
  expect(failure(() => expect(denied).toAdmitExport())).toContain("put the object: denied");
  expect(failure(() => expect(plain).not.toAdmitExport())).toContain("allowed");
});

test("toDeny passes where a denial holds for every policy that the caller may have", () => {
  expect(kept).toDeny(remove);
  expect(failure(() => expect(kept).not.toDeny(remove))).toContain("denied");
});

test("what other policies of a caller allow is unknown, and passes neither way", () => {
  expect(failure(() => expect(plain).toDeny(remove))).toContain("unknown");
  expect(failure(() => expect(plain).not.toDeny(remove))).toContain("unknown");
});

test("a policy that cannot be read passes neither way", () => {
  const unread = json({
    resources: { aws_s3_bucket_policy: { p: { bucket: "evidence", policy: '${file("p.json")}' } } },
  });
  expect(failure(() => expect(unread).toDeny(remove))).toContain("unknown");
  expect(failure(() => expect(unread).not.toDeny(remove))).toContain("unknown");
  expect(failure(() => expect(unread).toHaveNoFindings())).toContain("cannot be read");
  expect(failure(() => expect(unread).not.toHaveNoFindings())).toContain("cannot be read");
});

describe("another file that Terraform loads with the stack", () => {
  const folder = mkdtempSync(join(tmpdir(), "beside-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const beside = (file: string, text = "") => {
    const path = join(folder, file);
    mkdirSync(path);
    writeFileSync(join(path, "cdk.tf.json"), kept);
    writeFileSync(join(path, file), text);
    return path;
  };

  test("may hold policies: nothing found in the others passes neither way", () => {
    const path = beside("extra.tf");
    expect(failure(() => expect(path).toHaveNoFindings({ severity: "error" }))).toContain("not read extra.tf");
    expect(failure(() => expect(path).not.toHaveNoFindings({ severity: "error" }))).toContain("not read extra.tf");
    expect(path).toDeny(remove);
  });

  test.each(["x_override.tf.json", "override.tf", "terraform.tfvars", "x.auto.tfvars.json"])(
    "%s may replace what is denied",
    (file) => {
      const path = beside(file);
      expect(failure(() => expect(path).toDeny(remove))).toContain(file);
      expect(failure(() => expect(path).not.toDeny(remove))).toContain(file);
    },
  );
});

test("an Allow of the bucket lets a caller of the account in", () => {
  const open = { ...denyDelete, Effect: "Allow", Principal: { AWS: "arn:aws:iam::111122223333:root" } };
  const named = { ...open, Principal: { AWS: OTHER } };
  expect(json({ bucket: [named] })).not.toDeny(remove);
  // the account may hand it on: what the caller has is not in the stack
  expect(failure(() => expect(json({ bucket: [open] })).not.toDeny(remove))).toContain("unknown");
});

test("toBeNoBroaderThan takes the same and narrower, and shows the rows of what is broader", () => {
  expect(kept).toBeNoBroaderThan(kept);
  expect(kept).toBeNoBroaderThan(plain);
  expect(plain).not.toBeNoBroaderThan(kept);
  expect(failure(() => expect(plain).toBeNoBroaderThan(kept))).toContain("s3:DeleteObject");
});

test("toHaveNoFindings names rule and policy, from a severity on", () => {
  const wrong = json({
    bucket: [{ ...denyDelete, Condition: { StringEquals: { "s3:x-amz-meta-legal-hold": "true" } } }],
  });
  expect(wrong).not.toHaveNoFindings();
  expect(failure(() => expect(wrong).toHaveNoFindings({ severity: "error" }))).toContain("INVALID_CONDITION_KEY");
});

test("what hangs on values of an apply passes toHaveNoFindings neither way", () => {
  const open = json({ bucket: [{ ...denyDelete, Action: "s3:${var.what}" }] });
  expect(failure(() => expect(open).toHaveNoFindings())).toContain("known only after an apply");
  expect(failure(() => expect(open).not.toHaveNoFindings())).toContain("known only after an apply");
});

test("a mistyped option is no option that is left out", () => {
  expect(failure(() => expect(plain).toHaveNoFindings({ severity: "eror" as "error" }))).toContain('"error"');
  expect(failure(() => expect(plain).toAdmitExport({ header: {} } as object))).toContain('"headers"');
  expect(failure(() => expect(plain).toAdmitExport({ at: "yesterday" }))).toContain("INVALID_TIME");
  expect(failure(() => expect(plain).toDeny(undefined as unknown as typeof remove))).toContain("principal");
  expect(plain).toAdmitExport({ sourceAddress: null, externalId: "org-1" });
});

test("what is no stack is said in one sentence", () => {
  for (const none of [5, null, undefined, {}])
    expect(failure(() => expect(none).toAdmitExport())).toContain("not a stack: give the JSON");
  expect(`\uFEFF${plain}`).toAdmitExport();
  expect(failure(() => expect("no-such-folder").toAdmitExport())).toContain("there is no such file or folder");
  expect(failure(() => expect("{}").toAdmitExport())).toContain("neither a synthesized stack");
});

test("docs/testing.md shows the test that runs here", () => {
  const shown = readFileSync(join(ROOT, "docs/testing.md"), "utf8");
  expect(shown).toContain(readFileSync(join(ROOT, "test/docs/testing.test.ts"), "utf8"));
  expect(shown).toContain(readFileSync(join(ROOT, "test/docs/rehearsal.slow.test.ts"), "utf8"));
});
