import { accessGraph, selectNodes } from "../../../../lib/review/render/graph";
import { drawNarrow } from "../../../../lib/review/render/graph/draw";
import { reportOf } from "../../../../lib/review/report";
import { sampleReview } from "../../../support/sample-review";

const graph = accessGraph(reportOf(sampleReview()).stacks[0]!);

const columns = ["First", "Second", "Third"] as const;

const draw = (most: number) => drawNarrow(selectNodes(graph, most), { label: "it", columns, target: ({ id }) => id });

test("a narrow drawing has every node and edge once, one below the other, and is as high as they are", () => {
  const svg = draw(graph.nodes.length);
  const boxes = [...svg.matchAll(/<rect x="33" y="(\d+)" width="288" height="(\d+)"/g)];
  expect(boxes).toHaveLength(graph.nodes.length);
  const ends = boxes.map(([, y, height]) => [Number(y), Number(y) + Number(height)] as const);
  ends.slice(1).forEach(([y], i) => expect(y).toBeGreaterThan(ends[i]![1]));
  expect(Number(/viewBox="0 0 322 (\d+)"/.exec(svg)![1])).toBeGreaterThan(ends.at(-1)![1]);
  expect(svg.match(/class="edge /g)).toHaveLength(graph.edges.length);
});

test("what changed comes first, in each column and where there is no room for all", () => {
  const marks = [...draw(4).matchAll(/class="node m-(\w+)/g)].map(([, mark]) => mark);
  expect(marks.length).toBe(4);
  expect(marks.filter((mark) => mark !== "none").length).toBeGreaterThanOrEqual(2);
  expect(draw(4)).not.toMatch(/NaN|undefined/);
});
