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
  /** Who may use the key beside its policy. */
  readonly keyGrants?: Answer<readonly GrantedKey[]>;
  /** All names of the key. */
  readonly keyAliases?: Answer<readonly string[]>;
  /** Null for a key that AWS does not rotate, such as one with imported material. */
  readonly keyRotation?: Answer<boolean | null>;
  /** Ways into the bucket beside its name; undefined where the package that asks for them is not installed. */
  readonly accessPoints?: Answer<readonly AccessPointFacts[]>;
  /** Which of the people and roles that the stack names exist. */
  readonly people?: readonly PersonFacts[];
  /** ARN of the key behind the stack's alias. */
  readonly aliasKeyArn?: Answer<string | null>;
  /** The second copy; left out where the stack has none. */
  readonly replication?: ReplicationFacts;
  /** The key of what is no evidence; left out where the stack has none. */
  readonly operationsKey?: OperationsKeyFacts;
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
  readonly lifecycle?: Answer<LifecycleFacts>;
  readonly mfaDelete?: Answer<boolean>;
  /** Rules that copy what is written, without those that are off. */
  readonly copies?: Answer<readonly CopyFacts[]>;
  /** Whom the access list lets in beside the owner. */
  readonly accessList?: Answer<readonly string[]>;
  /** Bucket that the access logs go to. */
  readonly logsTo?: Answer<string | null>;
  readonly notifications?: Answer<NotificationFacts>;
}

export interface LockFacts {
  readonly mode: string | undefined;
  readonly days: number | undefined;
}

export interface EncryptionFacts {
  readonly algorithm: string;
  readonly keyId: string | undefined;
  readonly bucketKey: boolean;
  /** Encryptions for which uploads are refused, such as SSE-C; undefined where S3 does not say. */
  readonly blocked: readonly string[] | undefined;
}

export interface LifecycleFacts {
  /** Fewest days after which overwritten versions expire; null where they never do. */
  readonly noncurrentDays: number | null;
  /** Ids of the rules that are off. */
  readonly off: readonly string[];
}

export interface CopyFacts {
  readonly rule: string;
  /** ARN of the bucket that copies go to. */
  readonly bucket: string;
  /** Account that the rule names; undefined where it names none. */
  readonly account: string | undefined;
  /** Whether the other account owns the copies. */
  readonly owns: boolean;
  /** Whether it takes what a key of KMS encrypts. */
  readonly takesKms?: boolean;
}

/** What copies, and where copies lie. */
export interface ReplicationFacts {
  readonly role: Answer<RoleFacts | null>;
  readonly identity: Answer<readonly NamedPolicy[]>;
  /** Messages in the queue of copies that failed; left out where the stack has none. */
  readonly failed?: Answer<number>;
  /** Left out where nobody asked for them. */
  readonly objects?: Answer<CopiedObjects>;
  /** Left out where nobody looked there. */
  readonly destination?: DestinationFacts;
}

/** Whether single versions were copied. */
export interface CopiedObjects {
  readonly prefix: string;
  /** The newest. */
  readonly objects: readonly CopiedObject[];
  /** How many there are below the prefix. */
  readonly versions: number;
}

export interface CopiedObject {
  readonly key: string;
  readonly versionId: string;
  readonly at: string;
  /** As S3 tells it; null where no rule took the version. */
  readonly status: string | null;
  readonly keyArn: string | undefined;
  readonly storageClass: string | undefined;
  readonly archived: boolean;
}

/** The bucket of the copies and its key, as their own account tells them. */
export interface DestinationFacts {
  readonly accountId: Answer<string>;
  readonly bucket?: BucketFacts;
  readonly key?: Answer<KeyFacts | null>;
  readonly keyPolicy?: Answer<PolicyDocument>;
}

export interface OperationsKeyFacts {
  readonly key: Answer<KeyFacts | null>;
  readonly policy?: Answer<PolicyDocument>;
}

export interface NotificationFacts {
  readonly eventBridge: boolean;
  /** ARNs of queues, topics and functions. */
  readonly targets: readonly string[];
}

export interface AccessPointFacts {
  readonly name: string;
  /** `Internet` or `VPC`. */
  readonly network: string;
}

export interface GrantedKey {
  readonly grantee: string;
  readonly operations: readonly string[];
}

export interface PersonFacts {
  /** ARN, or a pattern with `*` and `?`. */
  readonly arn: string;
  readonly exists: Answer<boolean>;
}

export interface RoleFacts {
  readonly arn: string;
  /** Longest session, in seconds. */
  readonly maxSession?: number;
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
}

export interface OrganizationFacts {
  /** Service control policies by level, from the root down; each level has to allow. */
  readonly serviceControl: readonly (readonly NamedPolicy[])[];
  readonly resourceControl: readonly NamedPolicy[];
}
