import { expressionsOfBlocks } from "../../../lib/stack/plan/block-expressions";

const refersTo = (name: string) => ({ references: [`${name}.id`, name] });
const block = (role: string, division: unknown) => ({ role_id: refersTo(role), division_id: division });
const is = (value: string) => ({ constant_value: value });
/** A planned block whose role only the apply makes, in a division that is known or not. */
const item = (division?: string) => ({
  value: division === undefined ? {} : { division_id: division },
  unknown: { role_id: true, ...(division === undefined && { division_id: true }) },
});
const SHOWN: { readonly [reference: string]: unknown } = { "home.id": "h", "other.id": "o" };
const referred = (reference: string) =>
  reference in SHOWN ? { value: SHOWN[reference] } : reference === "new.id" ? ("afterApply" as const) : undefined;
const rolesOf = (items: readonly object[], written: readonly object[], name = "roles") =>
  expressionsOfBlocks(name, items as never, written, referred).map(
    (one) => (one as { role_id: unknown } | undefined)?.role_id,
  );
const [A, B] = [refersTo("a"), refersTo("b")];
const EITHER = { references: [] };

test.each([
  ["constants", [item("x"), item("y")], [block("a", is("y")), block("b", is("x"))], [B, A]],
  ["what they refer to", [item("h"), item("o")], [block("a", refersTo("other")), block("b", refersTo("home"))], [B, A]],
  [
    "what only the apply makes",
    [item("h"), item()],
    [block("a", refersTo("new")), block("b", refersTo("home"))],
    [B, A],
  ],
  ["one of them", [item("x"), item("h")], [block("a", refersTo("local")), block("b", refersTo("home"))], [A, B]],
])("blocks of a set are told by %s", (_, items, written, roles) => {
  expect(rolesOf(items, written)).toEqual(roles);
});

test("what may be either of two is neither, and what both say stays", () => {
  const items = [item("x"), item("y")];
  const written = [block("a", refersTo("local")), block("b", refersTo("local"))];
  expect(rolesOf(items, written)).toEqual([EITHER, EITHER]);
  expect(rolesOf(items, [block("a", refersTo("local")), block("a", refersTo("more"))])).toEqual([A, A]);
});

test("an expression may make another value of what it refers to", () => {
  const written = [block("a", refersTo("home")), block("b", refersTo("other"))];
  expect(rolesOf([item("h-1"), item("o-1")], written)).toEqual([EITHER, EITHER]);
});

test("between blocks that are alike it makes no difference", () => {
  expect(rolesOf([item("h"), item("h")], [block("a", refersTo("local")), block("b", refersTo("local"))])).toEqual([
    A,
    B,
  ]);
});

test("of a dynamic block nothing is known, and one that is written is found beside it", () => {
  expect(rolesOf([item("aaa"), item("h")], [block("a", refersTo("home"))])).toEqual([undefined, A]);
  expect(rolesOf([item("aaa"), item("bbb")], [block("a", refersTo("local"))])).toEqual([undefined, undefined]);
});

test("a list is in the order of the configuration", () => {
  const written = [block("a", refersTo("local")), block("b", refersTo("local"))];
  expect(rolesOf([item("x"), item("y")], written, "statement")).toEqual([A, B]);
});
