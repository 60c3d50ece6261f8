import { Testing, type TerraformStack } from "cdktf";
import { reviewStack } from "../../lib/review/diff";
import { readStack, type Stack } from "../../lib/stack";
import { LegalHoldExportStack } from "../../stacks";
import { maximal } from "../support/maximal";
import { fieldChanges } from "../support/review/field-changes";

const read = (stack: TerraformStack): Stack => readStack("s", Testing.synth(stack)).stack;
const exported = (props: ConstructorParameters<typeof LegalHoldExportStack>[2]) =>
  read(new LegalHoldExportStack(Testing.app(), "s", props));
const configurations = maximal();
const before = new Map(Object.entries(configurations).map(([name, props]) => [name, exported(props)]));
const changes = fieldChanges(configurations);

test("there are fields to change", () => {
  expect(changes.filter(({ alters }) => alters).length).toBeGreaterThan(80);
});

/** Changes the stack, and nothing that is compared: what ends uploads that nobody completed ends no evidence. */
const HARMLESS = /\.abortIncompleteUploadsDays$/;

test.each(changes)("$field: there and back", ({ field, changed, alters }) => {
  const [was, is] = [before.get(field.split(" ")[0]!)!, exported(changed)];
  const rows = [reviewStack(was, is), reviewStack(is, was)].map((review) => review.changes.length > 0);
  const seen = alters && !HARMLESS.test(field);
  expect(rows).toEqual([seen, seen]);
});
