import { BASE, compare, isHead, own, renamed } from "../support/review/renamed";

test.each([
  [["bucket"], "irreversible", 25],
  [["role"], "broader", 22],
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
  // to AWS it is another role: policies elsewhere hold the id of the old one
  expect(own(compare(BASE, after))).toMatchObject([{ label: "Made anew", verdict: "unknown" }]);
});
