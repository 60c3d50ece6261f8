import { addTo } from "../../../core";
import { gainerOf } from "../../gainer";
import type { ReportRow, ReportStack } from "../../report";
import type { ChangeVerdict, ControlChange, InventoryGrant } from "../../types";
import { genesysRole, homeOf, permissionOf, principalsOf, resourceOf, standsFor, type Entity } from "./entities";

/** On which sides something exists. */
export type Presence = "added" | "removed" | "kept";
/** The worst change; `waived` if somebody accepts all that is worse. */
export type Mark = ChangeVerdict | "waived" | "none";

/** A row of an inventory, and its side. */
interface PlacedGrant {
  readonly grant: InventoryGrant;
  readonly presence: Presence;
}

export interface GraphNode extends Entity {
  readonly presence: Presence;
  readonly mark: Mark;
  /** Rows with the node at one end. */
  readonly grants: readonly PlacedGrant[];
}

export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  readonly presence: Presence;
  readonly mark: Mark;
  readonly actions: readonly string[];
}

/** Who can reach what, before and after in one graph. Deny statements belong to their resource and have no edge. */
export interface AccessGraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** The marks, the worst first. */
export const MARKS: readonly Mark[] = ["irreversible", "broader", "unknown", "narrower", "waived", "none"];

/** The graph of a stack; empty if its text is unchanged. */
export function accessGraph({ stack, rows }: ReportStack): AccessGraph {
  const subjects = new Map<string, string[]>();
  for (const { subject, source } of [stack.before, stack.after].flatMap((side) => side?.controls ?? []))
    addTo(subjects, source, subject);
  const builder = new Builder(rows, subjects);
  const placed = presenceOf(stack.before?.grants ?? [], stack.after?.grants ?? []);
  // concrete resources first, so that patterns find them
  const home = homeOf(placed.map(({ grant }) => grant));
  const ends = placed.flatMap((one) => endsOf(one.grant, home).map((pair) => ({ one, ...pair })));
  const concrete = ends.flatMap(({ to }) => to).filter(({ name }) => !/[*?]/.test(name));
  for (const { one, from, to } of ends) builder.add(one, from, matching(to, concrete));
  for (const row of rows) builder.addExempt(row, home);
  return builder.graph();
}

function endsOf(grant: InventoryGrant, home?: string): readonly { from: Entity; to: readonly Entity[] }[] {
  return principalsOf(grant, home).flatMap((from) => endsFrom(from, grant, home));
}

function endsFrom(
  from: Entity,
  grant: InventoryGrant,
  home?: string,
): readonly { from: Entity; to: readonly Entity[] }[] {
  if (grant.plane === "AWS") {
    const arns = grant.resources.length === 0 ? ["*"] : grant.resources;
    return [{ from, to: arns.map((arn) => resourceOf(arn, grant, home)) }];
  }
  const role = genesysRole(grant);
  const permissions = grant.kind === "role" ? [] : grant.actions.map((name) => permissionOf(grant, name));
  if (role === undefined) return [{ from, to: permissions }];
  return [{ from, to: [role] }, ...(permissions.length === 0 ? [] : [{ from: role, to: permissions }])];
}

// `key/*` in a role's policy and the only key of the stack are one node
function matching(to: readonly Entity[], concrete: readonly Entity[]): readonly Entity[] {
  const found = to.flatMap((entity) => {
    const meant = concrete.filter((one) => one.kind === entity.kind && standsFor(entity.name, one.name));
    return meant.length === 0 ? [entity] : meant;
  });
  return [...new Map(found.map((entity) => [entity.id, entity])).values()];
}

function presenceOf(before: readonly InventoryGrant[], after: readonly InventoryGrant[]): readonly PlacedGrant[] {
  const key = ({ kind, principal, effect, actions, resources, condition }: InventoryGrant) =>
    JSON.stringify([kind, principal, effect, [...actions].sort(), [...resources].sort(), condition]);
  const was = new Set(before.map(key));
  const is = new Set(after.map(key));
  return [
    ...after.map((grant): PlacedGrant => ({ grant, presence: was.has(key(grant)) ? "kept" : "added" })),
    ...before.filter((grant) => !is.has(key(grant))).map((grant): PlacedGrant => ({ grant, presence: "removed" })),
  ];
}

interface ControlRow {
  readonly row: ReportRow;
  readonly change: ControlChange;
  readonly subjects: readonly string[];
}

interface Draft {
  readonly entity: Entity;
  readonly grants: PlacedGrant[];
}

class Builder {
  private readonly drafts = new Map<string, Draft>();
  private readonly lines = new Map<string, { from: Entity; to: Entity; grants: PlacedGrant[] }>();
  private readonly rowsByGrant = new Map<string, ReportRow[]>();
  private readonly controlRows: readonly ControlRow[];
  private readonly exempt = new Map<string, ReportRow[]>();

  /** @param subjects what the settings at an address are about, for rows that name only the address */
  constructor(rows: readonly ReportRow[], subjects: ReadonlyMap<string, readonly string[]>) {
    this.controlRows = rows.flatMap((row) => {
      const { change } = row;
      if (change.kind !== "control") return [];
      const about = change.subject === change.source ? (subjects.get(change.source) ?? []) : [];
      return [{ row, change, subjects: [change.subject, ...about] }];
    });
    // rows that follow from a new name mark what they are about: access of the old name is gone
    for (const row of rows.flatMap((one) => [
      one,
      ...(one.follows ?? []).map((change) => ({ ...one, change, also: [] })),
    ])) {
      const grants = [row.change, ...(row.also ?? [])].filter((change) => change.kind === "grant");
      const sides = grants.flatMap(({ before, after }) => [before, after]).filter((side) => side !== undefined);
      for (const key of new Set(sides.flatMap(grantKeys))) addTo(this.rowsByGrant, key, row);
    }
  }

  add(placed: PlacedGrant, from: Entity, to: readonly Entity[]): void {
    const isDenial = placed.grant.effect === "Deny";
    for (const entity of isDenial ? to : [from, ...to]) {
      const draft = this.drafts.get(entity.id) ?? { entity, grants: [] };
      this.drafts.set(entity.id, draft);
      // a role of Genesys Cloud is at an end of several rows
      if (!draft.grants.includes(placed)) draft.grants.push(placed);
    }
    if (isDenial) return;
    for (const end of to) {
      const id = `${from.id} -> ${end.id}`;
      const line = this.lines.get(id) ?? { from, to: end, grants: [] };
      this.lines.set(id, line);
      line.grants.push(placed);
    }
  }

  /** Principals that a Deny no longer applies to have access by policies without an edge. */
  addExempt(row: ReportRow, home?: string): void {
    const { change } = row;
    if (change.kind !== "grant" || change.effect !== "Deny" || change.verdict !== "broader") return;
    const { witness, before, after } = change;
    if (witness === undefined || !/^(?:role|user) /.test(gainerOf(change).key)) return;
    const own = { kind: change.grantKind, source: change.source };
    const [from, to] = [witness.principal, witness.resource].map((arn) => resourceOf(arn, own, home)) as [
      Entity,
      Entity,
    ];
    const grants = [after ?? before].flatMap((grant) => (grant ? [{ grant, presence: "kept" as const }] : []));
    for (const entity of [from, to]) {
      if (!this.drafts.has(entity.id)) this.drafts.set(entity.id, { entity, grants: [...grants] });
    }
    addTo(this.exempt, from.id, row);
    const id = `${from.id} -> ${to.id}`;
    if (!this.lines.has(id)) this.lines.set(id, { from, to, grants: [] });
    addTo(this.exempt, id, row);
  }

  graph(): AccessGraph {
    const nodes = [...this.drafts.values()].map(({ entity, grants }): GraphNode => {
      const rows = [
        ...this.rowsOf(grants, entity),
        ...(this.exempt.get(entity.id) ?? []),
        ...this.controlRows.filter((one) => isAbout(one, entity)).map(({ row }) => row),
      ];
      const allows = grants.filter(({ grant }) => grant.effect === "Allow");
      return { ...entity, presence: together(allows.length > 0 ? allows : grants), mark: worst(rows), grants };
    });
    const edges = [...this.lines].map(([id, { from, to, grants }]): GraphEdge => {
      const exempt = this.exempt.get(id) ?? [];
      const gained = exempt.flatMap(({ change }) => (change.kind === "grant" ? change.actions : []));
      const actions = [...new Set([...grants.flatMap(({ grant }) => grant.actions), ...gained])];
      const presence = grants.length === 0 ? "added" : together(grants);
      const mark = worst([...this.rowsOf(grants, to), ...exempt]);
      // nobody gains by a removed Allow: what replaces it has an edge of its own
      return {
        from: from.id,
        to: to.id,
        presence,
        mark: presence === "removed" && mark === "broader" ? "narrower" : mark,
        actions,
      };
    });
    return { nodes, edges };
  }

  private rowsOf(grants: readonly PlacedGrant[], { plane, column, name }: Entity): readonly ReportRow[] {
    const keys = grants.flatMap(({ grant }) => grantKeys(grant));
    const rows = new Set(keys.flatMap((key) => this.rowsByGrant.get(key) ?? []));
    // a permission is marked only by its own rows, not by those of its role
    const own = plane === "Genesys Cloud" && column === 2;
    return [...rows].filter(({ change }) => !own || (change.kind === "grant" && change.actions.includes(name)));
  }
}

// one change of Genesys Cloud combines several rows of an inventory
function grantKeys({ plane, source, principal, effect, actions, resources, condition }: InventoryGrant): string[] {
  const rest = [principal, effect, resources, condition];
  if (plane === "AWS") return [JSON.stringify([source, actions, ...rest])];
  return actions.map((action) => JSON.stringify([action, ...rest]));
}

function isAbout({ change, subjects }: ControlRow, { id, kind, name, plane }: Entity): boolean {
  const { source, control, before, after } = change;
  // roles may have the same name on both platforms
  if (/^(.*\.)?genesyscloud_/.test(source) !== (plane === "Genesys Cloud")) return false;
  // a row about a new name is about both names
  if (control === "renamed" && [before, after].some((arn) => typeof arn === "string" && arn.endsWith(`:${name}`)))
    return true;
  return subjects.some((subject) => {
    if (subject === `${kind} ${name}` || subject === `${kind} "${name}"`) return true;
    const [last = ""] = subject.split(" ").slice(-1);
    return id.endsWith(`|${last}`) || id.endsWith(`|${source}`) || (kind === "role" && last.endsWith(`:role/${name}`));
  });
}

function together(grants: readonly PlacedGrant[]): Presence {
  const [first, ...others] = new Set(grants.map(({ presence }) => presence));
  return first === undefined || others.length > 0 ? "kept" : first;
}

function worst(rows: readonly ReportRow[]): Mark {
  const marks = rows.map(({ change, waiver }): Mark => (waiver === undefined ? change.verdict : "waived"));
  return MARKS.find((mark) => marks.includes(mark)) ?? "none";
}
