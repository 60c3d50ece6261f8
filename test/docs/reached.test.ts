import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { faultCodes } from "../support/fault-codes";
import type { Mutation } from "../support/mutate";

const TEST = join(__dirname, "..");
const MUTATIONS = join(TEST, "cases", "mutations");

// what only a part that is used alone can be given, or an app with two of them
const ELSEWHERE: { readonly [code: string]: string } = {
  AWS_PROVIDER_MISMATCH: "hold/final/provider-place.test.ts",
  BUCKET_NAME_MISSING: "genesys/recording-integration.test.ts",
  ENCRYPTION_ALGORITHM_INVALID: "aws/evidence-bucket.test.ts",
  REPLICA_MISSING: "hold/replica.test.ts",
  REPLICA_NEEDS_PROVIDER: "hold/replica.test.ts",
  ROLES_MISSING: "genesys/export-client.test.ts",
  SECOND_BUCKET_POLICY: "aws/once-per-app.test.ts",
  SECOND_CONFIGURATION: "final/second.test.ts",
  TEMPLATE_UNREAD: "final/unread.test.ts",
};

// parts outside the London configuration: their own tests name the codes they expect
const OTHER_PARTS = ["aws", "genesys", "stacks"];

test("each code is reached by a mutated configuration, or by a test of its part", () => {
  const mutations = readdirSync(MUTATIONS).flatMap(
    (file) => JSON.parse(readFileSync(join(MUTATIONS, file), "utf8")) as Mutation[],
  );
  const reached = new Set([...mutations.map(({ code }) => code), ...Object.keys(ELSEWHERE)]);
  const texts = OTHER_PARTS.flatMap((part) => testsOf(join(TEST, part))).join("\n");
  const named = (code: string) => new RegExp(`\\b${code}\\b`).test(texts);
  expect(faultCodes().filter((code) => !reached.has(code) && !named(code))).toEqual([]);
});

test("what is listed here exists and is where it is said to be", () => {
  expect(faultCodes()).toEqual(expect.arrayContaining([...Object.keys(ELSEWHERE)]));
  for (const [code, file] of Object.entries(ELSEWHERE)) {
    expect(readFileSync(join(TEST, file), "utf8")).toContain(code);
  }
});

function testsOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".test.ts"))
    .map((name) => readFileSync(join(folder, name), "utf8"));
}
