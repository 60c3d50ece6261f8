import { checkShape, Faults, needed, text, wholeNumber, word, type ShapeOf } from "../../lib/core";

interface Inner {
  readonly count?: number;
  readonly note?: string;
}

interface Outer {
  readonly name: string;
  readonly flag?: boolean;
  readonly list?: readonly string[];
  readonly inner?: Inner;
  readonly many?: readonly Inner[];
  readonly tags?: { readonly [name: string]: string };
  readonly made?: { readonly node: Inner };
}

const shape: ShapeOf<Outer> = {
  name: "value",
  flag: "flag",
  list: "list",
  inner: { count: "value", note: "text" },
  many: [{ count: "value", note: "text" }],
  tags: "tags",
  made: "opaque",
};

// the compiler is the test that a shape and its interface agree: `npm run typecheck`
// @ts-expect-error a property is missing
export const tooFew: ShapeOf<Inner> = { count: "value" };
// @ts-expect-error a property too many
export const tooMany: ShapeOf<Inner> = { count: "value", note: "text", other: "text" };
// @ts-expect-error not the kind of the property
export const wrongKind: ShapeOf<Inner> = { count: "flag", note: "text" };

// @ts-expect-error a word that the option does not have
export const otherWord: ShapeOf<{ readonly mode: "off" | "on" }> = { mode: word("MODE_INVALID", ["of"], "Say which.") };

function check(given: unknown): { readonly faults: string[]; readonly copy: Outer } {
  const faults = new Faults();
  const copy = checkShape(given as Outer, shape, faults);
  return { faults: faults.all.map(({ code, field }) => `${code} ${field}`), copy };
}

test("what fits is copied, undefined is left out, opaque parts are passed on", () => {
  const made = { node: { count: 1 } };
  const given = { name: "n", flag: false, list: ["a"], inner: { count: 0 }, many: [{}], tags: { a: "b" }, made };
  expect(check({ ...given, inner: { count: 0, note: undefined } })).toEqual({ faults: [], copy: given });
  expect(check(given).copy.made).toBe(made);
  expect(Object.keys(check({ name: "n", flag: undefined }).copy)).toEqual(["name"]);
});

test.each<[unknown, string]>([
  [undefined, "WRONG_TYPE props"],
  [null, "WRONG_TYPE props"],
  [[], "WRONG_TYPE props"],
  ["name", "WRONG_TYPE props"],
  ["${var.props}", "TOKEN_NOT_ALLOWED props"],
  [{ name: null }, "WRONG_TYPE name"],
  [{ name: "n", nam: 1 }, "UNKNOWN_PROPERTY nam"],
  [{ name: "n", flag: 1 }, "WRONG_TYPE flag"],
  [{ name: "n", flag: "${var.flag}" }, "TOKEN_NOT_ALLOWED flag"],
  [{ name: "n", list: "a" }, "WRONG_TYPE list"],
  [{ name: "n", list: { resolve: () => [] } }, "TOKEN_NOT_ALLOWED list"],
  [{ name: "n", inner: 5 }, "WRONG_TYPE inner"],
  [{ name: "n", inner: { note: 5 } }, "WRONG_TYPE inner.note"],
  [{ name: "n", inner: { nott: "x" } }, "UNKNOWN_PROPERTY inner.nott"],
  [{ name: "n", many: {} }, "WRONG_TYPE many"],
  [{ name: "n", many: [{}, null] }, "WRONG_TYPE many[1]"],
  [{ name: "n", many: [{ cont: 1 }] }, "UNKNOWN_PROPERTY many[0].cont"],
  [{ name: "n", tags: ["a"] }, "WRONG_TYPE tags"],
  [{ name: "n", tags: { a: 1 } }, "WRONG_TYPE tags.a"],
])("%j has one fault: %s", (given, fault) => {
  expect(check(given).faults).toEqual([fault]);
});

test("an entry that is a reference is left to its own rule", () => {
  expect(check({ name: "n", list: ["${a.b}"] }).faults).toEqual([]);
});

test("what follows from a fault is not told again", () => {
  const faults = new Faults();
  checkShape({ nam: "n", inner: 5 } as unknown as Outer, shape, faults);
  const later = { code: "LATER", got: "", allowed: "", fix: "" };
  for (const field of ["name", "inner", "inner.count", "innermost", "list"]) faults.add({ ...later, field });
  expect(faults.all.map(({ field }) => field)).toEqual(["nam", "inner", "innermost", "list"]);
});

test("the message of an unknown property asks what was meant, and does not repeat the value", () => {
  const faults = new Faults();
  checkShape({ name: "n", flags: "s3cr3t" } as unknown as Outer, shape, faults);
  expect(faults.all[0]!.fix).toContain('Did you mean "flag"');
  expect(JSON.stringify(faults.all)).not.toContain("s3cr3t");
});

describe("rules of single values", () => {
  interface Ruled {
    readonly mode: "off" | "on";
    readonly days?: number;
    readonly names?: readonly string[];
    readonly kinds?: readonly ("a" | "b")[];
    readonly secret?: "none" | "state";
  }
  const ruled: ShapeOf<Ruled> = {
    mode: needed(word("MODE_INVALID", ["off", "on"], "Say which.")),
    days: wholeNumber({ code: "DAYS_INVALID", min: 1, max: 9, unit: "days", fix: "Give days." }),
    names: [
      text({ code: "NAME_INVALID", fits: (given) => /^[a-z]+$/.test(given), allowed: "letters", fix: "Spell it." }),
    ],
    kinds: [word("KIND_INVALID", ["a", "b"], "Take one.")],
    secret: word("SECRET_INVALID", ["none", "state"], "Leave it out.", true),
  };
  const asked = (given: unknown) => {
    const faults = new Faults();
    const copy = checkShape(given as Ruled, ruled, faults);
    return { faults, copy, said: faults.all.map(({ code, field }) => `${code} ${field}`) };
  };

  test.each<[unknown, readonly string[]]>([
    [{ mode: "on", days: 9, names: ["a"], kinds: ["a", "b"], secret: "none" }, []],
    [{}, ["MODE_INVALID mode"]],
    [{ mode: "On" }, ["MODE_INVALID mode"]],
    [{ mode: null }, ["WRONG_TYPE mode"]],
    [{ mode: "${var.mode}" }, ["TOKEN_NOT_ALLOWED mode"]],
    [{ mod: "on" }, ["UNKNOWN_PROPERTY mod"]],
    [{ mode: "on", days: 0 }, ["DAYS_INVALID days"]],
    [{ mode: "on", days: "5" }, ["DAYS_INVALID days"]],
    [{ mode: "on", names: ["a", "B", 3] }, ["NAME_INVALID names[1]", "NAME_INVALID names[2]"]],
    [{ mode: "on", names: "a" }, ["WRONG_TYPE names"]],
    [{ mode: "on", kinds: ["c"] }, ["KIND_INVALID kinds[0]"]],
  ])("%j: %j", (given, said) => {
    expect(asked(given).said).toEqual(said);
  });

  test("what has a fault is passed on and not told of again", () => {
    const { faults, copy } = asked({ mode: "on", days: 0 });
    faults.add({ code: "LATER", field: "days", got: "", allowed: "", fix: "" });
    expect(faults.all.map(({ code }) => code)).toEqual(["DAYS_INVALID"]);
    expect(copy).toEqual({ mode: "on", days: 0 });
  });

  test("a near word is asked for, and a secret is not repeated", () => {
    expect(asked({ mode: "onn" }).faults.all[0]!.fix).toMatch(/^Did you mean "on".* Say which\.$/);
    expect(JSON.stringify(asked({ mode: "on", secret: "s3cr3t" }).faults.all)).not.toContain("s3cr3t");
  });
});
