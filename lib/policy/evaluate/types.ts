import type { PolicyDocument } from "../statement";

/** Who asks. @public */
export interface PrincipalInfo {
  /**
   * `role` is a session of a role; `root` the root user of an account. `account` is some principal of an account whose
   * own policies are not ours to know, such as Genesys Cloud: its own side is taken to allow the request.
   * `federatedUser` is a session of `sts:GetFederationToken`, `identityProvider` somebody whom a SAML or OpenID Connect
   * provider vouches for, who asks for a role.
   */
  readonly kind: "role" | "user" | "root" | "service" | "account" | "anonymous" | "federatedUser" | "identityProvider";
  /** ARN of the role or user, as in `aws:PrincipalArn`; of an identity provider its own, or its host name. */
  readonly arn?: string;
  /** 12 digits. @default the account of `arn` or `sessionArn` */
  readonly accountId?: string;
  /** ARN of the role session; without it no statement that names a session matches. */
  readonly sessionArn?: string;
  /** Service principal, such as `events.amazonaws.com`. */
  readonly service?: string;
}

/** One authorization check: one action on one resource. @public */
export interface Request {
  readonly principal: PrincipalInfo;
  /** Such as `s3:PutObject`; case does not matter. */
  readonly action: string;
  /** ARN, or `*` for an action that takes no resource. */
  readonly resource: string;
  /**
   * Condition keys that AWS fills in for this request; case of keys does not matter. A list is a multivalued key, which
   * only `ForAnyValue` and `ForAllValues` can match (reported by AWS staff; the documentation demands a set operator).
   */
  readonly context: { readonly [key: string]: string | readonly string[] };
  /** Account of the resource. @default the account in the ARN, else the caller's own */
  readonly resourceAccount?: string;
}

/** The policies that apply to a request. @public */
export interface PolicySet {
  /** The caller's own policies. Left out for a caller of another account, its side is taken to allow the request. */
  readonly identity?: readonly PolicyDocument[];
  /** The policy of the resource: bucket policy, key policy, trust policy, queue policy. */
  readonly resource?: PolicyDocument;
  /**
   * Keys and roles (`trust`) need an Allow of their own policy even within the account.
   * @default `key` for the ARN of a KMS key, `trust` for `sts:AssumeRole…` and for `sts:TagSession`,
   * `sts:SetSourceIdentity` and `sts:SetContext` on a role, otherwise `other`
   */
  readonly resourceKind?: "bucket" | "key" | "trust" | "queue" | "function" | "other";
  readonly boundary?: PolicyDocument;
  /** Session policies passed when the role was assumed; one of them must allow. */
  readonly session?: readonly PolicyDocument[];
  /** Service control policies of one level of the organization; one of them must allow. Empty is as if left out. */
  readonly serviceControl?: readonly PolicyDocument[];
  /** Resource control policies; AWS attaches an Allow of everything to each level, so only their denials count. */
  readonly resourceControl?: readonly PolicyDocument[];
}

/** What an evaluation ends in. @public */
export type Verdict = "allowed" | "implicitlyDenied" | "explicitlyDenied";

export type PolicyKind = "identity" | "resource" | "boundary" | "session" | "serviceControl" | "resourceControl";

/** A statement that took part in a decision. @public */
export interface DecidingStatement {
  readonly policy: PolicyKind;
  /** Position of the statement, counted through all documents of its kind. */
  readonly index: number;
  readonly sid?: string;
  readonly effect: "Allow" | "Deny";
}

/** What AWS would answer. @public */
export interface Decision {
  readonly verdict: Verdict;
  /** All denials that match, or else the allowing statements that grant the request; empty when nothing allows it. */
  readonly decidedBy: readonly DecidingStatement[];
  /** One sentence. */
  readonly why: string;
}
