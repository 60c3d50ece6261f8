import { ConfigError } from "../../lib/core";
import { explainUpload } from "../../lib/explain";
import { readStack } from "../../lib/stack";
import { synthesized } from "../support/review-run";

type Path = readonly (string | number)[];
type Node = { [name: string | number]: unknown };

const KEY = "3f8a1c52-7d64-4b0e-9a27-5e1b6c90d4f3/r.opus";
const HEADERS: readonly { readonly [header: string]: string }[] = [
  {},
  { "x-amz-acl": "bucket-owner-full-control" },
  { "x-amz-object-lock-legal-hold": "ON" },
  { "x-amz-server-side-encryption": "AES256" },
];
const london = JSON.parse(synthesized()) as { readonly resource: object };
const leaves = leavesIn(london.resource, ["resource"]);

/** The answer to each question; undefined where the stack is refused. */
const answers = (json: object): readonly (string | undefined)[] =>
  HEADERS.map((headers) => {
    try {
      return explainUpload(readStack("s", JSON.stringify(json)).stack, { key: KEY, headers }).verdict;
    } catch (error) {
      if (error instanceof ConfigError) return undefined;
      throw error;
    }
  });

test("where two values of a leaf are answered otherwise, one that is not known is unknown", () => {
  const asWritten = answers(london);
  const wrong = leaves.flatMap((path) => {
    const others = [undefined, otherThan(at(london, path))].map((value) => answers(withValue(london, path, value)));
    const open = answers(withValue(london, path, "${var.x}"));
    return HEADERS.flatMap((_, i) => {
      const known = new Set([asWritten, ...others].flatMap((some) => some[i] ?? []));
      const right = known.size < 2 || open[i] === undefined || open[i] === "unknown";
      return right ? [] : [`${path.join(".")}: ${[...known].join(" or ")}, and ${open[i]} where it is not known`];
    });
  });
  expect(wrong).toEqual([]);
});

function leavesIn(value: unknown, path: Path): readonly Path[] {
  if (typeof value !== "object" || value === null) return [path];
  // where a resource stands in the construct tree says nothing of an upload
  return Object.entries(value).flatMap(([name, one]) => (name === "//" ? [] : leavesIn(one, [...path, name])));
}

function at(value: object, path: Path): unknown {
  return path.reduce((node: unknown, name) => (node as Node)[name], value);
}

function withValue(value: object, path: Path, leaf: unknown): object {
  const copy = structuredClone(value);
  const holder = at(copy, path.slice(0, -1)) as Node;
  if (leaf === undefined) delete holder[path.at(-1)!];
  else holder[path.at(-1)!] = leaf;
  return copy;
}

function otherThan(value: unknown): unknown {
  return typeof value === "boolean" ? !value : typeof value === "number" ? value + 1 : "other";
}
