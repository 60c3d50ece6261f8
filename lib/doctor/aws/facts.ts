import type { PolicyDocument } from "../../policy";
import type { Answer } from "../answer";

/** What doctor keeps of the responses from AWS. `null` means that the item does not exist. */
export interface AwsFacts {
  readonly at: string;
  readonly accountId: Answer<string>;
  readonly bucket?: BucketFacts;
  readonly role?: Answer<RoleFacts | null>;
  /** Policies of the role, inline policies first. */
  readonly identity?: Answer<readonly NamedPolicy[]>;
  readonly boundary?: Answer<PolicyDocument>;
  readonly key?: Answer<KeyFacts | null>;
  readonly keyPolicy?: Answer<PolicyDocument>;
  readonly keyGrants?: Answer<readonly GrantedKey[]>;
  /** All aliases of the key. */
  readonly keyAliases?: Answer<readonly string[]>;
  /** Null for a key that AWS does not rotate, such as one with imported key material. */
  readonly keyRotation?: Answer<boolean | null>;
  /** Access points of the bucket; undefined if the package for S3 Control is not installed. */
  readonly accessPoints?: Answer<readonly AccessPointFacts[]>;
  /** Whether the users and roles that the stack names exist. */
  readonly people?: readonly PersonFacts[];
  /** ARN of the key that the stack's alias refers to. */
  readonly aliasKeyArn?: Answer<string | null>;
  /** The second copy; omitted if the stack has none. */
  readonly replication?: ReplicationFacts;
  /** The key for logs, topics and other non-evidence; omitted if the stack has none. */
  readonly operationsKey?: OperationsKeyFacts;
  /** Policies of the organization. A failure is normal, because few identities may read them. */
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
  /** Enabled replication rules. */
  readonly copies?: Answer<readonly CopyFacts[]>;
  /** Grantees of the access control list other than the owner. */
  readonly accessList?: Answer<readonly string[]>;
  /** Target bucket of the server access logs. */
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
  /** Encryption types for which S3 refuses uploads, such as SSE-C; undefined if S3 does not return them. */
  readonly blocked: readonly string[] | undefined;
}

export interface LifecycleFacts {
  /** Fewest days after which noncurrent versions expire; null if they do not expire. */
  readonly noncurrentDays: number | null;
  /** Ids of disabled rules. */
  readonly off: readonly string[];
}

export interface CopyFacts {
  readonly rule: string;
  /** ARN of the destination bucket. */
  readonly bucket: string;
  /** Destination account in the rule; undefined if not set. */
  readonly account: string | undefined;
  /** Whether the destination account owns the copies. */
  readonly owns: boolean;
  /** ARN of the role in which S3 copies. */
  readonly role?: string;
  /** Whether the rule replicates objects encrypted with KMS. */
  readonly takesKms?: boolean;
}

export interface ReplicationFacts {
  readonly role: Answer<RoleFacts | null>;
  readonly identity: Answer<readonly NamedPolicy[]>;
  /** Number of messages in the queue of failed copies; omitted if the stack has no such queue. */
  readonly failed?: Answer<number>;
  /** Omitted unless requested with `--replica-objects`. */
  readonly objects?: Answer<CopiedObjects>;
  /** Omitted if the destination account was not read. */
  readonly destination?: DestinationFacts;
}

/** Replication status of object versions. */
export interface CopiedObjects {
  readonly prefix: string;
  /** The newest versions. */
  readonly objects: readonly CopiedObject[];
  /** Number of versions below the prefix. */
  readonly versions: number;
}

export interface CopiedObject {
  readonly key: string;
  readonly versionId: string;
  readonly at: string;
  /** Replication status from S3; null if no rule applied to the version. */
  readonly status: string | null;
  readonly keyArn: string | undefined;
  readonly storageClass: string | undefined;
  readonly archived: boolean;
}

/** The destination bucket and its key, as read in the destination account. */
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
  /** Maximum session duration in seconds. */
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
  /** Service control policies by level, from the root down. Every level must allow an action. */
  readonly serviceControl: readonly (readonly NamedPolicy[])[];
  readonly resourceControl: readonly NamedPolicy[];
}
