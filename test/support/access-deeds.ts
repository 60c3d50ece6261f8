/**
 * Who asks. All but the exporter, the keeper and the backfill hold every permission that their own account can give (`*` on `*`), so that what is
 * tested are the denials and the grants of the resource.
 */
export type Who =
  | "exporter"
  /** The exporter's role without its policy. */
  | "bare exporter"
  /** The exporter's role with every permission beside its policy. */
  | "mighty exporter"
  /** A role whose name begins with the exporter's. */
  | "sibling"
  /** The hold keeper's role. */
  | "keeper"
  /** The same without its policy, and with every permission beside it. */
  | "bare keeper"
  | "mighty keeper"
  /** The role of jobs that hold what was there before, with and without its policy. */
  | "backfill"
  | "bare backfill"
  | "custodian"
  | "administrator"
  /** Roles whose names begin with those. */
  | "near custodian"
  | "near administrator"
  | "near reader"
  | "reader"
  /** The role itself without a policy of its own. */
  | "bare reader"
  | "bare administrator"
  | "stranger"
  | "root"
  /** A role of another account. */
  | "outsider"
  /** A role of another account with the exporter's name. */
  | "namesake"
  /** A role of another account that the owner of bucket and key lets in with an Allow of everything. */
  | "guest"
  /** As `guest`, with the name of the first custodian or administrator. */
  | "guest custodian"
  | "guest administrator"
  | "anonymous";

/** Something that somebody tries to do, in words of the design and not of policies. */
export type Deed = AssumeDeed | UploadDeed | ObjectDeed | BucketDeed | KeyDeed;

export interface AssumeDeed {
  readonly kind: "assume";
  readonly action: "sts:AssumeRole" | "sts:AssumeRoleWithSAML" | "sts:TagSession";
  readonly from: "genesys" | "elsewhere" | "own account";
  readonly externalId: "right" | "wrong" | "upper case" | "none";
}

interface Way {
  readonly who: Who;
  readonly tls: boolean;
}

/** Where the request comes from, as seen from the configured ranges: in the first or the last of them, or in none. */
export type Source = "inside" | "inside the last" | "outside" | "none";

export interface UploadDeed extends Way {
  readonly kind: "upload";
  readonly prefix: "own" | "other";
  readonly headers: { readonly [header: string]: string };
  readonly multipart: boolean;
  readonly source: Source;
}

export interface ObjectDeed extends Way {
  readonly kind: "object";
  readonly action: string;
  readonly prefix: "own" | "other";
  readonly hold?: "ON" | "OFF";
  readonly acl?: string;
  readonly mode?: "GOVERNANCE" | "COMPLIANCE";
  readonly days?: number;
  readonly eventHold?: "ON" | "OFF";
  readonly eventDays?: number;
  /** In a bucket of the same account that is none of ours. @default false */
  readonly otherBucket?: boolean;
}

export interface BucketDeed extends Way {
  readonly kind: "bucket";
  readonly action: string;
  readonly otherBucket?: boolean;
}

export interface KeyDeed {
  readonly kind: "key";
  readonly who: Who;
  readonly action: string;
  readonly via: "S3" | "S3 of another region" | "another service" | "nothing";
  /**
   * `other`: another key of the account, which leaves its use to the account. `foreign`: a key of another account with
   * the same alias, which lets everyone in. `abroad`: such a key of the account in another region.
   */
  readonly key: "ours" | "other" | "foreign" | "abroad";
  readonly context: "the bucket" | "an object" | "another bucket" | "none";
}

/** A deed in one line, for messages. */
export function deedName(deed: Deed): string {
  return Object.entries(deed)
    .map(([name, value]) => (typeof value === "string" ? value : `${name}=${JSON.stringify(value)}`))
    .join(" ");
}
