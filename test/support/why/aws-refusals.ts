import { explainUpload, readStack, type RefusalCode, type UploadQuestion } from "../../../lib/explain";
import { policyDocument, statementsOf, type Statement } from "../../../lib/policy";
import { lintPolicy } from "../../../lib/policy/lint";
import { documentsOf } from "../access-documents";
import { examineAws, expectationOf, ids, stackJson } from "../doctor-pair";
import { london } from "../london";
import type { Reproductions } from "./types";

const KEY = "3f8a1c52-7d64-4b0e-9a27-5e1b6c90d4f3/recording.opus";
const ARN = "arn:aws:kms:eu-west-2:111122223333:key/1a2b3c4d-0000-4000-8000-000000000001";

type Resources = { [type: string]: { [id: string]: { [name: string]: unknown } } };

/** What S3 refuses by itself of an upload to London, by `explain`. */
function refusedByS3(question: Partial<UploadQuestion>, change: (resource: Resources) => void = () => {}) {
  const json = structuredClone(stackJson()) as unknown as { readonly resource: Resources };
  change(json.resource);
  const { refusals } = explainUpload(readStack("london", JSON.stringify(json)).stack, { key: KEY, ...question });
  return refusals.filter(({ verdict }) => verdict === "denied").map(({ code }) => code);
}

function demand(code: RefusalCode, refused: readonly RefusalCode[], mended: readonly RefusalCode[]): void {
  if (refused.join() !== code || mended.length > 0) throw new Error(`${code}: ${refused.join()}; ${mended.join()}`);
}

/** What S3 or KMS says of a call that it takes for a wrong one: command line, answer, Terraform, CloudTrail's event. */
function answered(call: string, code: string, message: string): readonly string[] {
  const service = call.startsWith("s3:") ? "S3" : "KMS";
  const operation = call.split(":")[1]!;
  const event = {
    eventSource: `${service.toLowerCase()}.amazonaws.com`,
    eventName: operation,
    errorCode: code,
    errorMessage: message,
  };
  return [
    `An error occurred (${code}) when calling the ${operation} operation: ${message}`,
    `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${message}</Message><RequestId>A1</RequestId></Error>`,
    `Error: operation error ${service}: ${operation}, https response error StatusCode: 400, RequestID: A1, api error ${code}: ${message}`,
    JSON.stringify({ Records: [event] }),
  ];
}

/** Rules that the bucket policy breaks with one more statement; without it there are none. */
function lintedWith(statement: Statement): readonly string[] {
  const { bucket } = documentsOf(london());
  const find = (statements: readonly Statement[]) =>
    lintPolicy(policyDocument([...statements]), { kind: "bucket" }).filter(({ severity }) => severity === "error");
  const own = statementsOf(bucket);
  if (find(own).length > 0) throw new Error("the bucket policy has errors of its own");
  return find([...own, statement]).map(({ rule }) => rule);
}

function badPolicy(rule: string, message: string, statement: Statement): readonly string[] {
  const found = lintedWith(statement);
  if (found.join() !== rule) throw new Error(`${rule} is not what is found: ${found.join()}`);
  return answered("s3:PutBucketPolicy", "MalformedPolicy", message);
}

const OBJECTS = `arn:aws:s3:::${london().bucketName}/*`;

/** What AWS refuses whatever the policies allow. */
export const awsRefusals: Reproductions = {
  ACL_NOT_TAKEN: () => {
    const acl = (value: string) => refusedByS3({ headers: { "x-amz-acl": value } });
    demand("ACL_NOT_TAKEN", acl("private"), acl("bucket-owner-full-control"));
    return answered("s3:PutObject", "AccessControlListNotSupported", "The bucket does not allow ACLs");
  },
  CHECKSUM_MISSING: () => {
    demand("CHECKSUM_MISSING", refusedByS3({ checksum: false }), refusedByS3({ checksum: true }));
    const message =
      "Content-MD5 OR x-amz-checksum- HTTP header is required for Put Object requests with Object Lock parameters";
    return answered("s3:PutObject", "InvalidRequest", message);
  },
  NO_OBJECT_LOCK: () => {
    const question = { headers: { "x-amz-object-lock-legal-hold": "ON" } };
    const unlocked = refusedByS3(question, (resource) => {
      delete resource["aws_s3_bucket_object_lock_configuration"];
      for (const bucket of Object.values(resource["aws_s3_bucket"]!)) bucket["object_lock_enabled"] = false;
    });
    demand("NO_OBJECT_LOCK", unlocked, refusedByS3(question));
    return answered("s3:PutObject", "InvalidRequest", "Bucket is missing Object Lock Configuration");
  },
  // AWS looks at policies when they are put, which nothing here simulates: the linter refuses the same policy
  CONDITION_KEY_INVALID: () =>
    badPolicy("INVALID_CONDITION_KEY", "Policy has an invalid condition key", {
      Sid: "Held",
      Effect: "Deny",
      Principal: "*",
      Action: "s3:PutObject",
      Resource: OBJECTS,
      Condition: { StringEquals: { "s3:x-amz-meta-legal-hold": "off" } },
    }),
  PRINCIPAL_INVALID: () => {
    const read = (Principal: Statement["Principal"]): Statement => ({
      Sid: "Read",
      Effect: "Allow",
      Principal: Principal!,
      Action: "s3:GetObject",
      Resource: OBJECTS,
    });
    const message = "Invalid principal in policy";
    return [
      ...badPolicy("INVALID_PRINCIPAL", message, read({ AWS: "arn:aws:iam::111122223333:roles/reader" })),
      ...badPolicy("UNKNOWN_SERVICE_PRINCIPAL", message, read({ Service: "genesyscloud.amazonaws.com" })),
    ];
  },
  // by doctor, of a simulated account: what S3 answers then is AWS's documented message
  KEY_UNUSABLE: async () => {
    const expected = expectationOf(stackJson());
    const stateFound = async (state: string) =>
      ids(await examineAws(expected, (account) => (account.keyState = state))).join();
    if ((await stateFound("Enabled")) !== "") throw new Error("the sound account has findings");
    for (const state of ["Disabled", "PendingDeletion"]) {
      if ((await stateFound(state)) !== "KEY_STATE") throw new Error(`${state} is not found`);
    }
    return [
      ...answered("s3:PutObject", "KMS.DisabledException", `${ARN} is disabled.`),
      ...answered("s3:GetObject", "KMS.KMSInvalidStateException", `${ARN} is pending deletion.`),
      ...answered("s3:PutObject", "KMS.NotFoundException", "Invalid arn eu-west-1"),
    ];
  },
};
