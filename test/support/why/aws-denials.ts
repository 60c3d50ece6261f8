import { evaluate, policyDocument, type Access, type Check } from "../../../lib/policy";
import type { AssumeDeed, ObjectDeed, Who } from "../access-deeds";
import { checksOf } from "../access-requests";
import { london } from "../london";
import { placesOf } from "./aws-words";
import { refused, upload, without, type Attempt } from "./london-requests";
import type { Reproductions } from "./types";

const LOCK = "x-amz-object-lock";
const UNTIL = "2099-01-01T00:00:00Z";
const ORDINARY: Attempt = { deed: upload() };

const assume = (more: Partial<AssumeDeed> = {}): Attempt => ({
  deed: { kind: "assume", action: "sts:AssumeRole", from: "genesys", externalId: "right", ...more },
});
const onObject = (who: Who, action: string, more: Partial<ObjectDeed> = {}): Attempt => ({
  deed: { kind: "object", who, action, tls: true, prefix: "own", ...more },
});
const onBucket = (who: Who, action: string): Attempt => ({ deed: { kind: "bucket", who, action, tls: true } });
const onKey = (who: Who, action: string): Attempt => ({
  deed: { kind: "key", who, action, via: "nothing", key: "ours", context: "none" },
});
const around = (policies: Access): Attempt => ({ ...ORDINARY, change: (access) => ({ ...access, ...policies }) });

const ALL = policyDocument([{ Effect: "Allow", Action: "*", Resource: "*" }]);
const READS_ONLY = policyDocument([{ Effect: "Allow", Action: "s3:Get*", Resource: "*" }]);
const NO_PUTS = { Effect: "Deny", Action: "s3:PutObject", Resource: "*" } as const;

function endpointPolicy(bucket: string) {
  return policyDocument([{ Effect: "Allow", Principal: "*", Action: "s3:*", Resource: `arn:aws:s3:::${bucket}/*` }]);
}

/** Denials of AWS: London's policies, or those after a mistake, refuse the request by the evaluator. */
export const awsDenials: Reproductions = {
  ROLE_NOT_ASSUMED: () => {
    const mistakes: readonly Partial<AssumeDeed>[] = [
      { externalId: "upper case" },
      { externalId: "none" },
      { from: "elsewhere" },
      { from: "own account" },
    ];
    const texts = mistakes.flatMap((mistake) => refused("sts:AssumeRole", assume(mistake), assume()));
    // AWS has two names for the policy of a role
    return [...texts, ...texts.map((text) => text.replace("resource-based policy", "role trust policy"))];
  },
  UPLOAD_NOT_ALLOWED: () => refused("s3:PutObject", { deed: upload({}, { prefix: "other" }) }, ORDINARY),
  UPLOAD_DENIED: () => {
    const props = { ...london(), aws: { bucketPolicy: { encryptionHeader: "rejectWrong" as const } } };
    const wrong = upload({ "x-amz-server-side-encryption": "AES256" });
    return [
      ...refused("s3:PutObject", { deed: upload({}, { tls: false }) }, ORDINARY),
      ...refused("s3:PutObject", { deed: wrong, props }, { deed: wrong }),
    ];
  },
  HOLD_NOT_ALLOWED: () => {
    const deed = upload({ [`${LOCK}-legal-hold`]: "ON" });
    const change = without("AllowExporterPlaceLegalHold");
    const lift = (who: Who) => onObject(who, "s3:PutObjectLegalHold", { hold: "OFF" });
    return [
      ...refused("s3:PutObjectLegalHold", { deed, change }, { deed }),
      ...refused("s3:PutObjectLegalHold", lift("stranger"), lift("custodian")),
    ];
  },
  RETENTION_NOT_ALLOWED: () => {
    const deed = upload({ [`${LOCK}-mode`]: "GOVERNANCE", [`${LOCK}-retain-until-date`]: UNTIL });
    const shorten = (who: Who) => onObject(who, "s3:PutObjectRetention", { mode: "GOVERNANCE", days: 1 });
    return [
      ...refused("s3:PutObjectRetention", { deed }, ORDINARY),
      ...refused("s3:PutObjectRetention", shorten("administrator"), shorten("custodian")),
    ];
  },
  ACL_NOT_ALLOWED: () =>
    refused(
      "s3:PutObjectAcl",
      { deed: upload({ "x-amz-acl": "private" }) },
      { deed: upload({ "x-amz-acl": "bucket-owner-full-control" }) },
    ),
  TAGS_NOT_ALLOWED: () => refused("s3:PutObjectTagging", { deed: upload({ "x-amz-tagging": "a=b" }) }, ORDINARY),
  KEY_NOT_ALLOWED: () => {
    const change = without("AllowExporterUseKey", "AllowExporterEncrypt");
    const parts = { deed: upload({}, { multipart: true }) };
    return [
      ...refused("kms:GenerateDataKey", { ...ORDINARY, change }, ORDINARY),
      ...refused("kms:Decrypt", { ...parts, change }, parts),
    ];
  },
  SETTINGS_NOT_READ: () =>
    // a role that is brought along, and names the objects of the bucket only
    ["s3:GetBucketLocation", "s3:GetEncryptionConfiguration"].flatMap((action) => {
      const read = onBucket("exporter", action);
      return refused(action, { ...read, change: without("AllowExporterReadBucketSettings") }, read);
    }),
  EVIDENCE_STAYS: () => [
    ...["s3:DeleteObject", "s3:DeleteObjectVersion", "s3:BypassGovernanceRetention"].flatMap((action) =>
      refused(action, onObject("administrator", action), onObject("custodian", action)),
    ),
    // what S3 says of a version under retention or hold; no policy has a part in it, and nothing here simulates it
    ...placesOf("Access Denied because object protected by object lock.", "s3:DeleteObject"),
  ],
  EVIDENCE_READ_BY_FEW: () =>
    ["s3:GetObject", "s3:GetObjectVersion", "s3:RestoreObject"].flatMap((action) =>
      refused(action, onObject("administrator", action), onObject("custodian", action)),
    ),
  CALLER_REFUSED: () => {
    const props = { ...london(), readers: ["arn:aws:iam::111122223333:role/legal/reader"] };
    const [bare, read] = ["bare reader", "reader"].map((who) => onObject(who as Who, "s3:GetObject"));
    return [
      ...refused("s3:GetObject", { ...bare!, props }, { ...read!, props }),
      ...refused(
        "s3:PutBucketPolicy",
        onBucket("bare administrator", "s3:PutBucketPolicy"),
        onBucket("administrator", "s3:PutBucketPolicy"),
      ),
    ];
  },
  CONFIGURATION_STAYS: () => [
    ...["PutBucketPolicy", "DeleteBucketPolicy", "PutLifecycleConfiguration", "PutEncryptionConfiguration"].flatMap(
      (name) => refused(`s3:${name}`, onBucket("stranger", `s3:${name}`), onBucket("administrator", `s3:${name}`)),
    ),
    ...["PutKeyPolicy", "ScheduleKeyDeletion", "DisableKey"].flatMap((name) =>
      refused(`kms:${name}`, onKey("custodian", `kms:${name}`), onKey("administrator", `kms:${name}`)),
    ),
  ],
  SERVICE_CONTROL_POLICY: () =>
    [[READS_ONLY], [ALL, policyDocument([NO_PUTS])]].flatMap((serviceControl) =>
      refused("s3:PutObject", around({ serviceControl }), around({ serviceControl: [ALL] })),
    ),
  RESOURCE_CONTROL_POLICY: () => {
    const resourceControl = [policyDocument([{ ...NO_PUTS, Principal: "*" }])];
    return refused("s3:PutObject", around({ resourceControl }), around({ resourceControl: [] }));
  },
  PERMISSIONS_BOUNDARY: () => refused("s3:PutObject", around({ boundary: READS_ONLY }), around({ boundary: ALL })),
  SESSION_POLICY: () => refused("s3:PutObject", around({ session: [READS_ONLY] }), around({ session: [ALL] })),
  ENDPOINT_POLICY: () => {
    // the evaluator knows no endpoint policy beside the others: it is asked about this one alone
    const [{ request }] = checksOf(london(), upload()) as [Check];
    const passes = (bucket: string) =>
      evaluate(request, { resource: endpointPolicy(bucket), resourceKind: "trust" }).verdict === "allowed";
    if (passes("another") || !passes(london().bucketName)) throw new Error("the endpoint's policy does not decide");
    const said = `User: ${request.principal.sessionArn} is not authorized to perform: s3:PutObject on resource: "${request.resource}"`;
    return [
      ...placesOf(`${said} because no VPC endpoint policy allows the s3:PutObject action`, "s3:PutObject"),
      ...placesOf(`${said} with an explicit deny in a VPC endpoint policy`, "s3:PutObject"),
    ];
  },
  ACCESS_DENIED: () => {
    // a role of another account with the exporter's name: S3 gives it no reason
    refused("s3:PutObject", { deed: upload({}, { who: "namesake" }) }, ORDINARY);
    return placesOf("Access Denied", "s3:PutObject");
  },
};
