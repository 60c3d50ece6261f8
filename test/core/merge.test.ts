import { TerraformResource, TerraformStack, Testing } from "cdktf";
import { merge } from "../../lib/core";

type Case = readonly [what: string, there: object, override: object];

const cases: readonly Case[] = [
  ["a value", { a: 1 }, { a: 2 }],
  ["a new member", { a: 1 }, { b: { c: 2 } }],
  ["a member of a member", { a: { b: 1, c: 2 } }, { a: { b: 3 } }],
  ["lists are put together", { a: [1] }, { a: [2] }],
  ["an empty list changes nothing", { a: [1] }, { a: [] }],
  ["a list in place of a value", { a: 1 }, { a: [2] }],
  ["an object in place of a value", { a: 1 }, { a: { b: 2 } }],
  ["a value in place of an object", { a: { b: 1 } }, { a: 2 }],
  ["undefined takes away", { a: 1, b: 2 }, { a: undefined }],
  ["undefined takes away deeper", { a: { b: 1, c: 2 } }, { a: { b: undefined } }],
  ["null is a value", { a: 1 }, { a: null }],
  ["an object into a list goes by index", { a: [{ b: 1 }] }, { a: { 0: { b: 2 } } }],
];

/** The same by cdktf itself: an override of a resource. */
function byCdktf(there: object, override: object): unknown {
  const stack = new TerraformStack(Testing.app(), "s");
  class Resource extends TerraformResource {
    protected override synthesizeAttributes = () => structuredClone(there) as { [name: string]: unknown };
  }
  const resource = new Resource(stack, "r", { terraformResourceType: "x_y" });
  for (const [name, value] of Object.entries(override)) resource.addOverride(name, value);
  const { resource: written } = resource.toTerraform() as { resource: { x_y: { r: { "//"?: unknown } } } };
  const { "//": _, ...attributes } = written.x_y.r;
  return attributes;
}

test.each(cases)("as cdktf does it: %s", (_, there, override) => {
  expect(merge(structuredClone(there), override)).toEqual(byCdktf(there, override));
});

test("the target itself is changed and returned, the source is not", () => {
  const [target, source] = [{ a: { b: 1 } }, { a: { c: [1] } }];
  expect(merge(target, source)).toBe(target);
  merge(target, { a: { c: [2] } });
  expect([target, source]).toEqual([{ a: { b: 1, c: [1, 2] } }, { a: { c: [1] } }]);
});
