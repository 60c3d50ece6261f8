import type { PolicyDocument } from "../../policy";
import type { Answer } from "../answer";

/** What doctor keeps of the answers of AWS. `null` stands for what is not there. */
export interface AwsFacts {
  readonly at: string;
  /** Account of whoever asks. */
  readonly accountId: Answer<string>;
  readonly bucket?: BucketFacts;
  readonly role?: Answer<RoleFacts | null>;
  /** Policies of the role, inline ones first. */
  readonly identity?: Answer<readonly NamedPolicy[]>;
  readonly boundary?: Answer<PolicyDocument>;
  readonly key?: Answer<KeyFacts | null>;
  readonly keyPolicy?: Answer<PolicyDocument>;
  /** ARN of the key behind the stack's alias. */
  readonly aliasKeyArn?: Answer<string | null>;
  /** Policies of the organization; a failure is ordinary, since few may read them. */
  readonly organization?: Answer<OrganizationFacts>;
}

export interface BucketFacts {
  readonly region: Answer<string>;
  readonly policy: Answer<PolicyDocument | null>;
  readonly lock: Answer<LockFacts | null>;
  readonly versioning: Answer<string>;
  readonly publicAccess: Answer<readonly string[]>;
  readonly ownership: Answer<string>;
  readonly encryption: Answer<EncryptionFacts | null>;
  /** Ids of the enabled rules that expire current versions. */
  readonly expiring: Answer<readonly string[]>;
}

export interface LockFacts {
  readonly mode: string | undefined;
  readonly days: number | undefined;
}

export interface EncryptionFacts {
  readonly algorithm: string;
  readonly keyId: string | undefined;
  readonly bucketKey: boolean;
}

export interface RoleFacts {
  readonly arn: string;
  readonly trust: PolicyDocument;
  readonly boundaryArn: string | undefined;
}

export interface NamedPolicy {
  readonly name: string;
  readonly document: PolicyDocument;
}

export interface KeyFacts {
  readonly arn: string;
  readonly state: string;
  readonly managedByAws: boolean;
}

export interface OrganizationFacts {
  /** Service control policies by level, from the root down; each level has to allow. */
  readonly serviceControl: readonly (readonly NamedPolicy[])[];
  readonly resourceControl: readonly NamedPolicy[];
}
