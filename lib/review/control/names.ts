import type { Risk } from "../types";

/**
 * How two values of a control compare: `more`, the larger protects better (`moreOrNever`: and none best); `less`, the smaller does; `ranked`, the
 * earlier in the list does; `keeps`, each item that goes away is a loss; `adds`, each item that comes is; `replaced`, any
 * other value may be better or worse, and none is worse; `either`, any other value may be either.
 */
export type ControlOrder =
  | { readonly by: "more" | "moreOrNever" | "less" | "keeps" | "adds" | "replaced" | "either" }
  | { readonly by: "ranked"; readonly best: readonly (string | null)[] };

/** What is known about a control. */
export interface ControlFacts {
  readonly label: string;
  readonly order: ControlOrder;
  /** What a loss of it exposes. */
  readonly risk: Risk;
  readonly unit: string;
}

const fact = (
  label: string,
  by: ControlOrder["by"] | readonly (string | null)[],
  risk: Risk,
  unit = "",
): ControlFacts => ({
  label,
  risk,
  unit,
  order: typeof by === "string" ? ({ by } as ControlOrder) : { by: "ranked", best: by },
});

/** Every control that is read, by its stable name. */
export const CONTROLS = {
  managed: fact("Kept by the stack", "more", "protection"),
  objectLock: fact("Object Lock", "more", "protection"),
  retentionMode: fact("Default retention mode", ["COMPLIANCE", "GOVERNANCE", null], "protection"),
  retentionDays: fact("Default retention", "more", "protection", "days"),
  versioning: fact("Versioning", ["Enabled", "Suspended", "Disabled", null], "protection"),
  publicAccessBlock: fact("Public access blocks", "keeps", "external"),
  ownership: fact(
    "Object ownership",
    ["BucketOwnerEnforced", "BucketOwnerPreferred", "ObjectWriter", null],
    "external",
  ),
  acl: fact(
    "Access control list",
    [
      null,
      "private",
      "bucket-owner-full-control",
      "bucket-owner-read",
      "log-delivery-write",
      "aws-exec-read",
      "authenticated-read",
      "public-read",
      "public-read-write",
    ],
    "external",
  ),
  encryption: fact("Default encryption", ["aws:kms:dsse", "aws:kms", "AES256", null], "protection"),
  encryptionKey: fact("Encryption key", "replaced", "protection"),
  accessLogs: fact("Access logs", "replaced", "protection"),
  events: fact("Events to EventBridge", "more", "setting"),
  expiration: fact("Current versions expire after", "moreOrNever", "protection", "days"),
  noncurrentExpiration: fact("Overwritten versions expire after", "moreOrNever", "protection", "days"),
  preventDestroy: fact("Terraform refuses to destroy it", "more", "protection"),
  forceDestroy: fact("Destroyed with its contents", "less", "protection"),
  replication: fact("Replication", "replaced", "protection"),
  keyRotation: fact("Key rotation", "more", "setting"),
  deletionWindow: fact("Waits before the key ends", "more", "protection", "days"),
  keyEnabled: fact("Key enabled", "either", "setting"),
  trailLogging: fact("Audit trail records", "more", "protection"),
  trailEvents: fact("What the trail records", "either", "protection"),
  trailBucket: fact("Trail is written to", "replaced", "protection"),
  trailKey: fact("Key of the trail", "replaced", "protection"),
  trailValidation: fact("Trail shows tampering", "more", "protection"),
  inventoryTarget: fact("Inventory goes to", "adds", "external"),
  inventoryEnabled: fact("Inventory is made", "more", "setting"),
  eventRule: fact("Which events", "either", "access"),
  eventTarget: fact("Events go to", "either", "access"),
  eventSource: fact("Reads from", "either", "access"),
  functionCode: fact("Code", "either", "access"),
  functionSettings: fact("Role, runtime and environment", "either", "access"),
  functionUrl: fact("Address on the internet asks for", [null, "AWS_IAM", "NONE"], "external"),
  subscribers: fact("Messages leave the account to", "adds", "external"),
  deliveries: fact("Messages go to", "adds", "access"),
  logRetention: fact("Log kept for", "moreOrNever", "setting", "days"),
  alarmActions: fact("Alarm tells", "keeps", "setting"),
  alarmWhen: fact("Alarm goes off when", "either", "setting"),
  trustedAccounts: fact("Trusted accounts", "adds", "external"),
  externalIds: fact("External ids", "replaced", "external"),
  boundary: fact("Permissions boundary", "replaced", "access"),
  maxSession: fact("Longest session", "less", "access", "s"),
  tokenLifetime: fact("Token lifetime", "less", "access", "s"),
  secretExposure: fact("Client secret exposed in", "adds", "protection"),
  grantType: fact("Grant type", "either", "access"),
  clientActive: fact("Active", "less", "access"),
  redirectUris: fact("Redirect addresses", "adds", "access"),
  credentialTarget: fact("Stands for", "either", "external"),
  credentialFields: fact("Fields in Terraform state", "adds", "protection"),
  integrationEnabled: fact("Enabled", "less", "access"),
  integrationTarget: fact("Sends to account", "adds", "external"),
  actionRequest: fact("Whoever may run data actions can make it send", "adds", "access"),
  actionSettings: fact("What it sends, and as whom", "either", "access"),
  triggerTarget: fact("Starts", "adds", "access"),
  triggerSettings: fact("When it starts", "either", "setting"),
  flowFile: fact("Flow", "either", "access"),
  ivrSettings: fact("Numbers and flow", "either", "setting"),
  integrationSettings: fact("Type, credentials and properties", "either", "access"),
  deletesRecordings: fact("Deletes recordings", "adds", "protection"),
  policyEnabled: fact("Enabled", "either", "setting"),
  policyScope: fact("What it does to which recordings", "either", "access"),
} as const satisfies { readonly [name: string]: ControlFacts };

export type ControlName = keyof typeof CONTROLS;
