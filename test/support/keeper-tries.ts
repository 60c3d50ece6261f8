import { specOf, type LegalHoldExportProps } from "../../lib/hold";
import type { Request } from "../../lib/policy";
import { keeperNamesOf } from "./access-documents";
import { rulesOf } from "./oracle-rules";
import { usesOf } from "./service-rules";

/** One request, and whether it has to be allowed. */
export interface Try {
  readonly request: Request;
  readonly expected: boolean;
}

/**
 * What the keeper's own policy has to allow by itself, without the denials of the bucket and the key's policy: its own
 * queue is emptied, its own log written, holds placed in this bucket, sidecars found and decrypted through S3, and nothing else.
 */
export function keeperTries(props: LegalHoldExportProps): Try[] {
  const names = keeperNamesOf(props);
  if (names === undefined) return [];
  const principal = { kind: "role", arn: names.roleArn, accountId: names.roleArn.split(":")[4]! } as const;
  const resourceAccount = principal.accountId;
  const ask = (action: string, resource: string, expected: boolean, context: Request["context"] = {}): Try => ({
    request: { principal, action, resource, resourceAccount, context: { "aws:SecureTransport": "true", ...context } },
    expected,
  });
  return [...onQueueAndLog(props, names.functionName, ask), ...onObjects(props, ask), ...onKeys(props, ask)];
}

type Ask = (action: string, resource: string, expected: boolean, context?: Request["context"]) => Try;

function onQueueAndLog(props: LegalHoldExportProps, functionName: string, ask: Ask): Try[] {
  const uses = usesOf(props);
  const queue = uses["keeper's queue"][0]!.resource;
  const dead = uses["keeper's dead letters"][0]!.resource;
  const group = `${queue.replace(":sqs:", ":logs:").replace(/[^:]*$/, "")}log-group:/aws/lambda/${functionName}`;
  const log = `${group}:log-stream:x`;
  const own: { readonly [resource: string]: readonly string[] } = {
    [queue]: ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"],
    [log]: ["logs:CreateLogStream", "logs:PutLogEvents"],
  };
  const more =
    "sqs:SendMessage sqs:PurgeQueue sqs:SetQueueAttributes sqs:DeleteQueue logs:DeleteLogGroup logs:PutRetentionPolicy " +
    "sns:Publish lambda:InvokeFunction";
  return [queue, dead, `${queue}-2`, log, `${group}-2:log-stream:x`].flatMap((resource) =>
    [...Object.values(own).flat(), ...more.split(" ")].map((action) =>
      ask(action, resource, own[resource]?.includes(action) ?? false),
    ),
  );
}

function onObjects(props: LegalHoldExportProps, ask: Ask): Try[] {
  const { partition, bucketName, organizationId } = specOf(props).target;
  const looks = ["s3:GetObject", "s3:GetObjectVersion", "s3:GetObjectLegalHold", "s3:GetObjectRetention"];
  const others = ["s3:PutObject", "s3:PutObjectRetention", "s3:DeleteObjectVersion", "s3:BypassGovernanceRetention"];
  const { prefix, keeperDecrypts } = rulesOf(props);
  const lists = [bucketName, `${bucketName}-2`].flatMap((bucket) =>
    [`${organizationId}/`, `${organizationId}-2/`, undefined].flatMap((asked) =>
      ["s3:ListBucketVersions", "s3:ListBucket"].map((action) => {
        const finds = keeperDecrypts && action === "s3:ListBucketVersions" && bucket === bucketName;
        const context: Request["context"] = asked === undefined ? {} : { "s3:prefix": asked };
        return ask(
          action,
          `arn:${partition}:s3:::${bucket}`,
          finds && (!prefix || asked === `${organizationId}/`),
          context,
        );
      }),
    ),
  );
  const objects = [bucketName, `${bucketName}-2`].flatMap((bucket) => {
    const object = `arn:${partition}:s3:::${bucket}/any/key`;
    const ours = bucket === bucketName;
    return ["ON", "OFF"].flatMap((hold) => {
      const context = { "s3:object-lock-legal-hold": hold };
      return [
        ...looks.map((action) => ask(action, object, ours)),
        ask("s3:PutObjectLegalHold", object, ours && hold === "ON", context),
        ...others.map((action) => ask(action, object, false, context)),
      ];
    });
  });
  return [...lists, ...objects];
}

function onKeys(props: LegalHoldExportProps, ask: Ask): Try[] {
  const { target } = specOf(props);
  const { partition, region, accountId } = target;
  const { key, keyName, keeperDecrypts } = rulesOf(props);
  const ours = key === "given" ? keyName! : `arn:${partition}:kms:${region}:${accountId}:key/ours`;
  const s3 = `s3.${region}.${target.dnsSuffix}`;
  const bucket = `arn:${partition}:s3:::${target.bucketName}`;
  const vias = [s3, s3.replace("s3.", "ec2."), undefined].flatMap((via) =>
    [bucket, `${bucket}/a`, `${bucket}-2`, undefined].map((encryption) => [via, encryption] as const),
  );
  return ["kms:Decrypt", "kms:GenerateDataKey", "kms:CreateGrant"].flatMap((action) =>
    [ours, `${ours}-2`].flatMap((resource) =>
      vias.map(([via, encryption]) => {
        const context: { [key: string]: string | string[] } = {};
        if (encryption !== undefined) context["kms:EncryptionContext:aws:s3:arn"] = encryption;
        if (via !== undefined) context["kms:ViaService"] = via;
        context["kms:ResourceAliases"] = [resource === ours && key === "new" ? keyName! : "alias/other"];
        const reads = keeperDecrypts && key !== "S3's" && action === "kms:Decrypt";
        const forBucket = encryption === bucket || encryption === `${bucket}/a`;
        return ask(action, resource, reads && resource === ours && via === s3 && forBucket, context);
      }),
    ),
  );
}
