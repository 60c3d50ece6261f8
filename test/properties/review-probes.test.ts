import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { reviewStack } from "../../lib/review/diff";
import { readStack, type Stack } from "../../lib/stack";

/** What people change in a stack, and the answer that is right: `test/cases/probes/<list>.json`. */
interface Probe {
  readonly name: string;
  readonly verdict: string;
  /** Sections of a stack in Terraform's JSON syntax; without `provider`, that of one account. */
  readonly before: object;
  readonly after: object;
}

const FOLDER = join(__dirname, "../cases/probes");
const provider = { aws: [{ region: "eu-west-2", allowed_account_ids: ["111122223333"] }] };
const stack = (sections: object): Stack => readStack("s", JSON.stringify({ provider, ...sections })).stack;
const lists = readdirSync(FOLDER).map(
  (file) => [file.replace(".json", ""), JSON.parse(readFileSync(join(FOLDER, file), "utf8")) as Probe[]] as const,
);

describe.each(lists)("%s", (_, probes) => {
  test.each(probes)("$name: $verdict", ({ verdict, before, after }) => {
    expect(reviewStack(stack(before), stack(after)).verdict).toBe(verdict);
    expect(reviewStack(stack(after), stack(after)).verdict).toBe("same");
  });
});
