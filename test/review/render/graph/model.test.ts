import { accessGraph, selectNodes } from "../../../../lib/review/render/graph";
import { reportOf, type ReportStack } from "../../../../lib/review/report";
import { grant, inventory, sampleReview } from "../../../support/sample-review";

const stackOf = (part: Parameters<typeof sampleReview>[0] = {}): ReportStack => reportOf(sampleReview(part)).stacks[0]!;
const graph = accessGraph(stackOf());
const node = (name: string) => graph.nodes.find((one) => one.name === name)!;
const line = (from: string, to: string) =>
  graph.edges.find((edge) => edge.from.endsWith(`|${from}`) && edge.to.endsWith(`|${to}`));

test("what a role may do is one edge to each thing, however its policies name it", () => {
  expect(graph.nodes.filter(({ name }) => name.startsWith("legal-hold-export")).map(({ kind }) => kind)).toEqual([
    "role",
    "OAuth client",
  ]);
  expect(line("765628985471", "legal-hold-export")).toMatchObject({ presence: "kept", mark: "none" });
  expect(line("legal-hold-export", "example-evidence")).toMatchObject({ actions: ["s3:PutObject"] });
  // the role's policy says key/*, the key's own says *
  expect(line("legal-hold-export", "aws_kms_key.export_key_BDEC670B")).toBeDefined();
});

test("a new grant, a lost one and a denial that went away are marked", () => {
  expect(line("everyone", "example-evidence")).toMatchObject({ presence: "added", mark: "broader" });
  expect(node("recording:recording:view")).toMatchObject({ presence: "removed", mark: "narrower" });
  expect(node("recording:job:add")).toMatchObject({ presence: "kept", mark: "none" });
  const { grants, rows, mark } = node("example-evidence");
  expect(mark).toBe("broader");
  expect(grants.filter(({ presence }) => presence === "removed").map(({ grant }) => grant.effect)).toEqual(["Deny"]);
  expect(rows.map(({ change }) => change.kind)).toContain("control");
});

test("a stack whose text did not change has no graph", () => {
  expect(accessGraph(stackOf({ before: undefined, after: undefined, changes: [] })).nodes).toEqual([]);
});

test("of a large graph what changed is kept, with its neighbours", () => {
  const many = Array.from({ length: 200 }, (_, i) => grant({ resources: [`arn:aws:s3:::bucket-${i}`] }));
  const { before, after } = stackOf().stack;
  const large = accessGraph(
    stackOf({
      before: inventory([...many, ...before!.grants]),
      after: inventory([...many, ...after!.grants]),
    }),
  );
  const aws = large.nodes.filter(({ plane }) => plane === "AWS");
  const small = selectNodes({ nodes: aws, edges: large.edges.filter(({ from }) => from.startsWith("AWS")) });
  expect(small.nodes).toHaveLength(36);
  expect(small.leftOut).toBe(aws.length - 36);
  const names = small.nodes.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["everyone", "example-evidence", "legal-hold-export"]));
  const ids = new Set(small.nodes.map(({ id }) => id));
  expect(small.edges.every(({ from, to }) => ids.has(from) && ids.has(to))).toBe(true);
});
