import { reviewStack } from "../../lib/review/diff";
import type { Change, StackReview } from "../../lib/review/types";
import { readStack } from "../../lib/stack";
import { londonJson } from "../support/review/edits";
import { london } from "../support/london";

const BASE = JSON.stringify(londonJson(london()));
const NAMES = {
  bucket: ["example-legal-hold-evidence-eu-west-2", "example-archive-of-evidence"],
  role: ["legal-hold-export-eu-west-2", "exporter-of-recordings"],
} as const;
const renamed = (text: string, ...things: (keyof typeof NAMES)[]) =>
  things.reduce((now, thing) => now.replaceAll(NAMES[thing][0], NAMES[thing][1]), text);
const compare = (before: string, after: string): StackReview =>
  reviewStack(readStack("s", before).stack, readStack("s", after).stack);
const own = ({ changes }: StackReview) => changes.filter(({ follows }) => follows === undefined);
const isHead = (change: Change) => change.kind === "control" && change.control === "renamed";

test.each([
  [["bucket"], "irreversible", 26],
  [["role"], "broader", 23],
] as const)("another name of the %s is one row, and what follows stands under it", (things, verdict, follow) => {
  const { changes } = compare(BASE, renamed(BASE, ...things));
  const [head, ...others] = changes.filter(({ follows }) => follows === undefined);
  expect([head!.verdict, isHead(head!), others]).toEqual([verdict, true, []]);
  expect(changes.filter(({ follows }) => follows === head!.fingerprint)).toHaveLength(follow);
  expect(head!.meaning).toMatch(/^The (bucket|role) is replaced by /);
});

test("two other names at once are two rows", () => {
  const rows = own(compare(BASE, renamed(BASE, "bucket", "role")));
  expect(rows.map((row) => [row.verdict, isHead(row)])).toEqual([
    ["irreversible", true],
    ["broader", true],
  ]);
});

test("another address with the same content is one row", () => {
  const after = BASE.replaceAll("export_exporter_role_0920F777", "people_exporter_role_0B1C2D3E");
  expect(own(compare(BASE, after)).filter((row) => !isHead(row))).toEqual([]);
});
