/** The platform that decides a row. */
export type Plane = "AWS" | "Genesys Cloud";

/** One thing that somebody may or may not do. */
export interface GrantRow {
  readonly plane: Plane;
  /** Who, in words: a role, an account, everyone but some. */
  readonly principal: string;
  readonly effect: "Allow" | "Deny";
  readonly actions: readonly string[];
  /** What it is done to: ARNs, or a division. */
  readonly resources: readonly string[];
  /** When, in words; empty when always. */
  readonly condition: string;
  /** What the row is there for; empty when this library did not write it. */
  readonly why: string;
  /** Terraform address of what makes the row true. */
  readonly source: string;
}

/** One setting that bounds what grants can do. */
export interface ControlRow {
  readonly name: string;
  readonly value: string;
  readonly source: string;
}

/** Who may do what, and what bounds it. */
export interface Manifest {
  readonly grants: readonly GrantRow[];
  /** What the owners of parts brought along have to add: the stack puts it out and does not put it in force. */
  readonly forOwners: readonly GrantRow[];
  readonly controls: readonly ControlRow[];
}
