import { addTo } from "../../../core";

export interface LayoutNode {
  readonly id: string;
  readonly column: number;
  readonly height: number;
}

export interface LayoutEdge {
  readonly from: string;
  readonly to: string;
}

/** Positions, downwards from 0. */
export interface Layout {
  /** Top of each node. */
  readonly top: ReadonlyMap<string, number>;
  /** The height at which an edge passes the middle column. */
  readonly passes: ReadonlyMap<LayoutEdge, number>;
  readonly height: number;
}

const GAP = 14;
const PASSAGE = 6;
const ROUNDS = 12;

interface Slot {
  readonly height: number;
  readonly neighbours: Slot[];
  top: number;
}

/**
 * Places nodes in columns, each near the middle of its neighbours, without overlaps. Edges that pass a column get a
 * slot there, so that they cross no node.
 */
export function layOut(nodes: readonly LayoutNode[], edges: readonly LayoutEdge[]): Layout {
  const slots = new Map(nodes.map((node) => [node.id, slot(node.height)]));
  const columnOf = new Map(nodes.map(({ id, column }) => [id, column]));
  const columns = new Map<number, Slot[]>();
  for (const node of nodes) addTo(columns, node.column, slots.get(node.id)!);
  const passages = new Map<LayoutEdge, Slot>();
  for (const edge of edges) {
    const [from, to] = [slots.get(edge.from)!, slots.get(edge.to)!];
    const [a, b] = [columnOf.get(edge.from)!, columnOf.get(edge.to)!];
    if (Math.abs(a - b) === 2) {
      const passage = slot(PASSAGE);
      addTo(columns, 1, passage);
      passages.set(edge, passage);
      join(from, passage);
      join(passage, to);
    } else if (a !== b) join(from, to);
  }
  for (const column of columns.values()) stack(column);
  for (let round = 0; round < ROUNDS; round++) {
    const order = [...columns.keys()].sort((a, b) => (round % 2 === 0 ? b - a : a - b));
    for (const column of order) settle(columns.get(column)!);
  }
  const all = [...columns.values()].flat();
  const least = Math.min(0, ...all.map(({ top }) => top));
  for (const one of all) one.top = Math.round(one.top - least);
  return {
    top: new Map([...slots].map(([id, { top }]) => [id, top])),
    passes: new Map([...passages].map(([edge, { top, height }]) => [edge, top + height / 2])),
    height: Math.max(0, ...all.map(({ top, height }) => top + height)),
  };
}

function slot(height: number): Slot {
  return { height, neighbours: [], top: 0 };
}

function join(a: Slot, b: Slot): void {
  a.neighbours.push(b);
  b.neighbours.push(a);
}

function stack(column: readonly Slot[], start = 0): void {
  let top = start;
  for (const one of column) {
    one.top = top;
    top += one.height + GAP;
  }
}

interface Block {
  readonly members: readonly Slot[];
  readonly height: number;
  /** Best top for all members. */
  readonly top: number;
}

// nodes that would overlap form a block around the mean of their wanted positions; the block moves no other nodes
function settle(column: Slot[]): void {
  const wanted = new Map(column.map((one) => [one, wantedTop(one)]));
  column.sort((a, b) => wanted.get(a)! + a.height / 2 - (wanted.get(b)! + b.height / 2));
  const blocks: Block[] = [];
  for (const one of column) {
    let block: Block = { members: [one], height: one.height + GAP, top: wanted.get(one)! };
    for (let above = blocks.at(-1); above && above.top + above.height > block.top; above = blocks.at(-1)) {
      block = joined(blocks.pop()!, block);
    }
    blocks.push(block);
  }
  for (const { members, top } of blocks) stack(members, top);
}

function joined(above: Block, below: Block): Block {
  const count = above.members.length + below.members.length;
  return {
    members: [...above.members, ...below.members],
    height: above.height + below.height,
    top: (above.top * above.members.length + (below.top - above.height) * below.members.length) / count,
  };
}

function wantedTop({ neighbours, top, height }: Slot): number {
  if (neighbours.length === 0) return top;
  return neighbours.reduce((sum, one) => sum + one.top + one.height / 2, 0) / neighbours.length - height / 2;
}
