import fc from "fast-check";
import { layOut, type LayoutEdge, type LayoutNode } from "../../../../lib/review/render/graph/layout";
import { fixed } from "../../../support/sample";

const graphs = fc
  .array(fc.record({ column: fc.nat(2), height: fc.integer({ min: 20, max: 60 }) }), { minLength: 1, maxLength: 40 })
  .chain((given) => {
    const nodes: LayoutNode[] = given.map((node, i) => ({ id: `n${i}`, ...node }));
    const id = fc.nat(nodes.length - 1).map((i) => `n${i}`);
    const edges = fc.array(fc.record({ from: id, to: id }), { maxLength: 60 });
    return fc.tuple(fc.constant(nodes), edges as fc.Arbitrary<LayoutEdge[]>);
  });

test("no two nodes of a column touch, and everything is within the height", () => {
  fc.assert(
    fc.property(graphs, ([nodes, edges]) => {
      const { top, height } = layOut(nodes, edges);
      for (const column of [0, 1, 2]) {
        const spans = nodes
          .filter((node) => node.column === column)
          .map((node) => [top.get(node.id)!, top.get(node.id)! + node.height] as const)
          .sort(([a], [b]) => a - b);
        for (const [i, [from, to]] of spans.entries()) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThanOrEqual(height);
          if (i > 0) expect(from).toBeGreaterThan(spans[i - 1]![1]);
        }
      }
    }),
    fixed(100),
  );
});

test("an edge over a column passes beside its nodes", () => {
  fc.assert(
    fc.property(graphs, ([nodes, edges]) => {
      const { top, passes } = layOut(nodes, edges);
      const middle = nodes.filter(({ column }) => column === 1);
      for (const y of passes.values()) {
        for (const { id, height } of middle) expect(y < top.get(id)! || y > top.get(id)! + height).toBe(true);
      }
    }),
    fixed(100),
  );
});

test("a chain is drawn straight", () => {
  const nodes = [0, 1, 2].map((column) => ({ id: `n${column}`, column, height: 40 }));
  const { top } = layOut(nodes, [
    { from: "n0", to: "n1" },
    { from: "n1", to: "n2" },
  ]);
  expect([...top.values()]).toEqual([0, 0, 0]);
});

test("what is not connected stays together: the drawing is as high as its highest column", () => {
  const node = (id: string, column: number): LayoutNode => ({ id, column, height: 40 });
  const leaves = [1, 2, 3, 4, 5, 6, 7].map((i) => `leaf${i}`);
  const nodes = [
    ...["a", "b"].flatMap((id) => [node(`${id}0`, 0), node(`${id}1`, 1)]),
    node("alone", 2),
    ...leaves.map((id) => node(id, 2)),
  ];
  const edges: LayoutEdge[] = [
    { from: "a0", to: "a1" },
    { from: "a1", to: "alone" },
    { from: "b0", to: "b1" },
    ...leaves.map((to) => ({ from: "b1", to })),
  ];
  // eight nodes of 40 with gaps of 14
  expect(layOut(nodes, edges).height).toBeLessThanOrEqual(8 * 40 + 7 * 14 + 40);
});
