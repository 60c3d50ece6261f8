import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { reviewStack } from "../../lib/review/diff";
import { readStack, type Stack } from "../../lib/stack";

/** Cases of one Terraform type: `test/cases/stack/<service>/<type>.json`. */
interface Cases {
  /** Resources that stand beside it on both sides. */
  readonly around: { readonly [type: string]: object };
  readonly cases: readonly {
    readonly name: string;
    /** Its arguments; null where it is not there. */
    readonly before: object | null;
    readonly after: object | null;
    readonly verdict: string;
  }[];
}

const root = join(__dirname, "../cases/stack");
const PROVIDER = { aws: [{ region: "eu-west-2", allowed_account_ids: ["111122223333"] }] };
const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".json"));
const all = files.flatMap((file) => {
  const { around, cases } = JSON.parse(readFileSync(join(root, file), "utf8")) as Cases;
  return cases.map((one) => ({ type: basename(file, ".json"), around, ...one }));
});

function stackOf(type: string, around: Cases["around"], body: object | null): Stack {
  const resource = { ...around, ...(body !== null && { [type]: { one: body } }) };
  return readStack("s", JSON.stringify({ provider: PROVIDER, resource })).stack;
}

test.each(all)("$type: $name", ({ type, around, before, after, verdict }) => {
  const [was, is] = [stackOf(type, around, before), stackOf(type, around, after)];
  expect(reviewStack(was, is).verdict).toBe(verdict);
});
