import { Testing } from "cdktf";
import { LegalHoldExportStack } from "../../stacks";
import { london } from "../support/london";
import { maximal } from "../support/maximal";
import { synthStack } from "../support/synth";

const built: string[] = [];
const linted: string[] = [];

type Module = { readonly [name: string]: unknown };

/** The module with every function noting what it gives, where that is a policy. */
function noting(real: Module): Module {
  return Object.fromEntries(Object.entries(real).map(([name, value]) => [name, noted(value)]));
}

function noted(value: unknown): unknown {
  if (typeof value !== "function" || /^class\b/.test(String(value))) return value;
  return (...given: unknown[]): unknown => {
    const result = (value as (...all: unknown[]) => unknown)(...given);
    if (typeof result === "object" && result !== null && "Statement" in result) built.push(JSON.stringify(result));
    return result;
  };
}

jest.mock("../../lib/policy/documents", () => noting(jest.requireActual<Module>("../../lib/policy/documents")));
jest.mock("../../lib/policy/lint", () => {
  const real = jest.requireActual<Module>("../../lib/policy/lint");
  const lintPolicy = (document: unknown, ...more: unknown[]): unknown => {
    linted.push(JSON.stringify(document));
    return (real["lintPolicy"] as (...all: unknown[]) => unknown)(document, ...more);
  };
  return { ...real, lintPolicy };
});

beforeEach(() => {
  built.length = 0;
  linted.length = 0;
});

/** Building twice what is judged once lets the two differ one day, and takes its time. */
test.each(Object.entries({ london: london(), ...maximal() }))(
  "%s: no policy is built twice, none is judged twice",
  (id, props) => {
    synthStack(new LegalHoldExportStack(Testing.app(), id, props));
    expect(built.length).toBeGreaterThanOrEqual(4);
    expect(linted.length).toBeGreaterThanOrEqual(3);
    expect(twice(built)).toEqual([]);
    expect(twice(linted)).toEqual([]);
  },
);

function twice(texts: readonly string[]): string[] {
  return [...new Set(texts.filter((text, i) => texts.indexOf(text) !== i))];
}
