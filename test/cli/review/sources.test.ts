import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { review, workFolder } from "../../support/review-run";

// plans and a state that the genuine Terraform wrote: scripts/review-plans.ts
const CASES = join(__dirname, "../../cases/review");
const at = (name: string, file: string) => join(CASES, name, file);
const PLAN = at("loosened-archive", "plan.json");
const STATE = at("loosened-archive", "state.json");

interface Row {
  readonly kind: string;
  readonly verdict: string;
  readonly risk: string;
  readonly source: string;
}
const rows = (json: string): readonly Row[] =>
  (JSON.parse(json) as { stacks: { changes: readonly Row[] }[] }).stacks.flatMap(({ changes }) => changes);
const short = (json: string) =>
  rows(json)
    .map(({ kind, verdict, risk, source }) => `${verdict} ${risk} ${kind} ${source.split(" ")[0]}`)
    .sort();

test("the plan changes in place, replaces and deletes", () => {
  const { resource_changes } = JSON.parse(readFileSync(PLAN, "utf8")) as {
    resource_changes: { address: string; change: { actions: string[] } }[];
  };
  const actions = Object.fromEntries(
    resource_changes.map(({ address, change }) => [address, change.actions.join(" ")]),
  );
  expect(actions).toMatchObject({
    "aws_iam_role.auditor": "delete create",
    "aws_iam_role.clerk": "delete",
    "aws_s3_bucket.archive": "no-op",
    "aws_s3_bucket_object_lock_configuration.archive": "update",
    "aws_s3_bucket_policy.archive": "update",
    "aws_s3_bucket_public_access_block.archive": "delete",
  });
});

// the auditor's role has another name, which two rows tell of: that it has, and what its trust does not ask any more
const LOOSENED = [
  "broader access control aws_iam_role.auditor",
  "broader access grant aws_iam_role_policy.auditor",
  "broader external control aws_iam_role.auditor",
  "broader external control aws_s3_bucket.archive",
  "broader external grant aws_iam_role.auditor",
  "broader protection control aws_s3_bucket_object_lock_configuration.archive",
  "broader protection grant aws_s3_bucket_policy.archive",
  "narrower access grant aws_iam_role.auditor",
  "narrower access grant aws_iam_role.clerk",
  "narrower access grant aws_iam_role_policy.auditor",
];

test("--plan: each change is a row, exit code 2", async () => {
  const { code, out, err } = await review({ plan: PLAN, format: "json" });
  expect([code, err]).toEqual([2, ""]);
  expect(short(out)).toEqual(LOOSENED);
});

test("the state before the plan says the same as the plan's own before", async () => {
  const { code, out } = await review({ base: STATE, head: PLAN, format: "json" });
  expect(code).toBe(2);
  expect(short(out)).toEqual(LOOSENED);
});

test("a state against itself: nothing, exit code 0", async () => {
  expect(await review({ base: STATE, head: STATE, format: "json" })).toMatchObject({ code: 0, err: "" });
  expect(rows((await review({ base: STATE, head: STATE, format: "json" })).out)).toEqual([]);
});

// S3 sets all blocks of public access by itself, so that setting them where no stack did is nothing
test("back again: the setting is narrower, not the other name, and a role that comes back is a row", async () => {
  const { code, out } = await review({ base: PLAN, head: STATE, format: "json" });
  expect(code).toBe(2);
  const found = rows(out);
  expect(found.filter(({ kind }) => kind === "control").map(({ verdict }) => verdict)).toEqual(["broader", "narrower"]);
  expect(short(out)).toContain("broader access grant aws_iam_role.clerk");
});

test("a plan that only takes away: narrower, exit code 0", async () => {
  const text = readFileSync(PLAN, "utf8");
  const plan = JSON.parse(text) as object;
  // what is neither planned nor deleted stays, as where a plan is for a few targets
  const gone = {
    address: "aws_iam_role.clerk",
    type: "aws_iam_role",
    name: "clerk",
    mode: "managed",
    change: { actions: ["delete"] },
  };
  const { path, write } = workFolder();
  const targeted = { ...plan, planned_values: { root_module: {} }, resource_changes: [gone], complete: false };
  const file = write("plan.json", JSON.stringify(targeted));
  const { code, out } = await review({ plan: file, format: "json" });
  rmSync(path, { recursive: true });
  expect([code, short(out)]).toEqual([0, ["narrower access grant aws_iam_role.clerk"]]);
});

test.each([
  ["third-party-role", 2],
  ["public-website", 2],
  ["tamper-proof-archive", 2],
])("%s through the command line: exit code %i", async (name, expected) => {
  const { code, out } = await review({ plan: at(name, "plan.json") });
  expect(code).toBe(expected);
  expect(out).toMatch(/^Permission review: broader/);
});

test("a state is no plan: one line, exit code 1", async () => {
  const { code, out, err } = await review({ plan: STATE });
  expect([code, out]).toEqual([1, ""]);
  expect(err).toMatch(/not the output of terraform show -json of a plan\n$/);
});

test("the two sides of a plan are called what they are", async () => {
  const { out } = await review({ plan: PLAN, format: "json" });
  expect((JSON.parse(out) as { compared: object }).compared).toMatchObject({
    before: `the state in ${PLAN}`,
    after: `the plan in ${PLAN}`,
  });
});
