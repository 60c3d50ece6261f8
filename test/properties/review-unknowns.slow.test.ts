import { reviewStack } from "../../lib/review/diff";
import { HARMLESS_TYPES } from "../../lib/stack/data/harmless";
import { descriptorOf, harmlessReason, readStack, type Stack } from "../../lib/stack";
import {
  ATTACHED,
  besides,
  bodiesFor,
  filled,
  genesysSchema,
  leavesOf,
  minimal,
  servicesSchema,
  withLeaf,
} from "../support/review/synthetic-types";

const PROVIDER = { aws: [{ region: "eu-west-2", allowed_account_ids: ["111122223333"] }] };
const types = [servicesSchema(), genesysSchema()]
  .flatMap(({ resource_schemas }) => Object.entries(resource_schemas))
  .filter(([type]) => !Object.hasOwn(HARMLESS_TYPES, type));

/** Conditions of a permission: where none was, any that comes leaves at most what was. */
const CONDITIONS = ["source_arn", "source_account", "principal_org_id", "event_source_token", "function_url_auth_type"];
const isCondition = (path: string) => CONDITIONS.includes(path) || path === "condition.key";

describe.each(types)("%s", (type, { block }) => {
  const stackOf = (body: unknown): Stack => {
    const resource = { ...ATTACHED[type], [type]: { one: body } };
    return readStack("s", JSON.stringify({ provider: PROVIDER, variable: { x: {} }, resource })).stack;
  };
  const leaves = leavesOf(block).filter(
    ({ path, isBlock }) => !isBlock && harmlessReason(type, path.join(".")) === undefined,
  );

  test("no argument is called the same, or narrower, where its value is known no more", () => {
    const wrong = leaves.flatMap(({ path, values }) => {
      const bodies = bodiesFor(type, block, path);
      return [...values, undefined].flatMap((value) => {
        const verdicts = bodies.map((body) => {
          const open = stackOf(withLeaf(body, path, "${var.x}"));
          return reviewStack(stackOf(withLeaf(body, path, value)), open).verdict;
        });
        const seen = verdicts.some((verdict) => verdict !== "same");
        const comes = value === undefined && isCondition(path.join("."));
        const right = seen && (comes || !verdicts.includes("narrower"));
        return right ? [] : [`${path.join(".")} from ${JSON.stringify(value)}: ${verdicts.join(", ")}`];
      });
    });
    expect(wrong).toEqual([]);
  });

  const blocks = leavesOf(block).filter(
    ({ path, isBlock }) => isBlock && harmlessReason(type, path.join(".")) === undefined && descriptorOf(type),
  );

  test("no block is called the same, or narrower, where it is known no more", () => {
    const wrong = blocks.flatMap(({ path, values }) => {
      const bodies = [filled(block, 0), filled(block, 1), minimal(block, 1, path), ...besides(type)];
      return openForms(path, values[0]).flatMap(([form, opened]) =>
        [undefined, ...values].flatMap((value) => {
          const verdicts = bodies.map((body) => {
            const [known, open] = [stackOf(withLeaf(body, path, value)), stackOf(opened(body))];
            return [reviewStack(known, open).verdict, reviewStack(open, known).verdict] as const;
          });
          const seen = verdicts.some((both) => both.every((verdict) => verdict !== "same"));
          const right = seen && verdicts.every(([verdict]) => verdict !== "narrower");
          return right ? [] : [`${path.join(".")}, ${form}, from ${JSON.stringify(value)}: ${verdicts.join(", ")}`];
        }),
      );
    });
    expect(wrong).toEqual([]);
  });
});

/** What may stand in the place of a block that is not known, or of one that is not known beside one that is. */
function openForms(path: readonly string[], value: unknown): readonly (readonly [string, (body: object) => unknown])[] {
  const known: readonly unknown[] = Array.isArray(value) ? value : [value];
  const [above, name] = [path.slice(0, -1), path.at(-1)!];
  const dynamic = { [name]: { for_each: "${var.x}", content: known[0] } };
  return [
    ["a text", (body) => withLeaf(body, path, "${var.x}")],
    ["a text in a list", (body) => withLeaf(body, path, ["${var.x}"])],
    ["a text beside it", (body) => withLeaf(body, path, [...known, "${var.x}"])],
    ["a text before it", (body) => withLeaf(body, path, ["${var.x}", ...known])],
    ["a dynamic block", (body) => withLeaf(withLeaf(body, path), [...above, "dynamic"], dynamic)],
  ];
}
