import { Testing } from "cdktf";
import { reviewStacks } from "../../lib/review/diff";
import { readStack, type Stack } from "../../lib/stack";
import { LegalHoldExportStack } from "../../stacks";
import { maximal } from "../support/maximal";
import { fieldChanges } from "../support/review/field-changes";

const configurations = maximal();
const written = (props: ConstructorParameters<typeof LegalHoldExportStack>[2]): Stack =>
  readStack("s", Testing.synth(new LegalHoldExportStack(Testing.app(), "s", props))).stack;
const stacks = new Map(Object.entries(configurations).map(([name, props]) => [name, written(props)]));

/** What no descriptor reads, as it stands in the rows between two stacks: types with arguments. */
function unreadBetween(before: Stack | undefined, after: Stack): readonly string[] {
  const { stacks: reviewed } = reviewStacks(before === undefined ? [] : [before], [after]);
  return reviewed
    .flatMap(({ changes }) => changes)
    .filter((one) => one.kind === "control" && one.label === "Not compared")
    .map(({ summary }) => summary.replace(/\.\S+ (is new|is gone|changed)/, " $1"))
    .filter((one) => !FRAME.test(one) && !ELSEWHERE.test(one));
}

// where the state lies, whom a provider asks as, and what Terraform forgets; what is looked up by another name is elsewhere
const FRAME = /^(terraform|provider|removed of|data)[ .]/;
// a condition of a plan is a text of its own; the position of a policy is among those that are not in the stack
const ELSEWHERE = /\(lifecycle\.precondition\.condition\)|retention_policy (is new|changed) \(order\)/;

test.each([...stacks])("%s, new: everything that it makes is read", (_, stack) => {
  expect(unreadBetween(undefined, stack)).toEqual([]);
});

const changes = fieldChanges(configurations).filter(({ alters }) => alters);

test.each(changes)("$field: another value is told by what it decides", ({ field, changed }) => {
  const before = stacks.get(field.split(" ")[0]!)!;
  expect(unreadBetween(before, written(changed))).toEqual([]);
});
