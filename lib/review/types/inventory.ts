import type { ControlValue, GrantKind, StackFormat } from "../../stack";

export type { ControlValue, GrantKind, StackFormat };

/** The platform that decides a row. @public */
export type Plane = "AWS" | "Genesys Cloud";

/** One of those that a grant or a denial is about. @public */
export interface Party {
  readonly kind:
    | "everyone"
    | "account"
    | "rootUser"
    | "genesysAccount"
    | "role"
    | "user"
    | "group"
    | "service"
    | "federated"
    | "canonicalUser"
    | "client"
    | "people"
    | "bound"
    | "principal";
  /**
   * Name or pattern, account id, or service; of `people` the role that they have; of `bound` what a service control policy is
   * attached to; of `principal` as the policy writes it.
   */
  readonly name: string;
  /** AWS account, where the row tells it. */
  readonly account?: string;
  /** Whether it holds the policy itself: the account is that of the stack and need not be said. */
  readonly held?: true;
}

/** Who a grant or a denial is about. @public */
export interface Who {
  readonly parties: readonly Party[];
  /** Whether it is about all but the parties. @default false */
  readonly allBut?: true;
  /** Who is exempt. */
  readonly but: readonly Party[];
}

/**
 * One grant or denial of a stack. A value that is not known is written `<address>`, such as
 * `arn:aws:s3:::<aws_s3_bucket.evidence.bucket>/*`.
 * @public
 */
export interface InventoryGrant {
  readonly plane: Plane;
  readonly kind: GrantKind;
  readonly who: Who;
  /** `who` in words. */
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
  /** ARN of the role, user or group that holds the policy; only of identity policies and boundaries. */
  readonly holder?: string;
  /** ARN of what the policy protects; only of policies of resources. */
  readonly owner?: string;
  /** Name of the Genesys Cloud role that the permission comes by. */
  readonly role?: string;
  /** Whether somebody outside of the stack's own account may use it. */
  readonly external: boolean;
  /** Why the row cannot be read in full; undefined when it can. Such a row counts as unknown in a comparison. */
  readonly unknown?: string;
}

/** One setting that bounds what grants can do, or that exposes something. @public */
export interface InventoryControl {
  /** What it bounds, in words: `bucket example-evidence`, `OAuth client "legal-hold-export"`. */
  readonly subject: string;
  /** Stable name, such as `objectLock`, `retentionDays`, `tokenLifetime`; see `controlNames`. */
  readonly control: string;
  /** Name for people, such as `Object Lock`. */
  readonly label: string;
  readonly value: ControlValue;
  /** The value for people. */
  readonly shown: string;
  /** Terraform address. */
  readonly source: string;
  /** Why the value is not known; undefined when it is. */
  readonly unknown?: string;
}

/** What whoever runs Terraform has to hold for one type of resource or data source. @public */
export interface DeployerRow {
  /** Terraform type; a data source of Genesys Cloud begins with `data.`, the state with `backend.`. */
  readonly type: string;
  /** Genesys Cloud permissions, or AWS actions. */
  readonly needs: readonly string[];
  /** Genesys Cloud OAuth scopes, for a token that has scopes. */
  readonly scopes: readonly string[];
}

/** What whoever runs Terraform has to hold, and what they get without a plan that says so. @public */
export interface DeployerInventory {
  readonly aws: readonly DeployerRow[];
  readonly genesys: readonly DeployerRow[];
  /** Names of Genesys Cloud roles that a user's token is granted along with the clients. */
  readonly gains: readonly string[];
  /** What somebody else has to do by hand. */
  readonly byHand: readonly string[];
}

/** Who may do what by a stack, what bounds it, and what its deployer needs and gains. @public */
export interface Inventory {
  readonly stack: string;
  readonly format: StackFormat;
  readonly grants: readonly InventoryGrant[];
  readonly controls: readonly InventoryControl[];
  readonly deployer: DeployerInventory;
}
