import { evaluate, type OperationsKeySpec, type PolicyDocument, type PrincipalInfo } from "../../lib/policy";

const HOME = "111122223333";
const arn = (service: string, rest: string) => `arn:aws:${service}:eu-west-2:${HOME}:${rest}`;
const role = (name: string, account = HOME) => `arn:aws:iam::${account}:role/${name}`;

/** Everything that the key can encrypt, by names alone. */
export const all: OperationsKeySpec & { readonly alarmArns: readonly string[] } = {
  target: { partition: "aws", region: "eu-west-2", accountId: HOME, dnsSuffix: "amazonaws.com" },
  administrators: [role("deployer")],
  logGroupArn: arn("logs", "log-group:/aws/lambda/keeper"),
  function: true,
  busArn: arn("events", "event-bus/aws.partner/genesys.com/cloud/x/y"),
  topicArn: arn("sns", "job-end"),
  alarmArns: [arn("cloudwatch", "alarm:lost"), arn("cloudwatch", "alarm:failed")],
  trailArn: arn("cloudtrail", "trail/evidence"),
  trailReaders: [role("auditor", "444455556666")],
};

const DATA = ["GenerateDataKey", "GenerateDataKeyWithoutPlaintext", "Decrypt"];
const ENDS = [
  "ScheduleKeyDeletion",
  "DisableKey",
  "DeleteImportedKeyMaterial",
  "PutKeyPolicy",
  "UpdateAlias",
  "DeleteAlias",
];
const ADMINISTRATION = [...ENDS, "DescribeKey", "TagResource", "EnableKeyRotation", "GetKeyPolicy"];
const OTHERS = ["Encrypt", "ReEncryptFrom", "ReEncryptTo", "CreateGrant", "GenerateDataKeyPair", "Sign", "VerifyMac"];

const BUS = "kms:EncryptionContext:aws:events:event-bus:arn";
const LOGS = "kms:EncryptionContext:aws:logs:arn";
const TRAIL = "kms:EncryptionContext:aws:cloudtrail:arn";
const VIA = "kms:ViaService";

type Context = { readonly [key: string]: string };
type Fits = (action: string, context: Context) => boolean;

interface Caller {
  readonly principal: PrincipalInfo;
  /** Whether the caller may, from the words of the design. */
  readonly may: Fits;
}

const has = (list: readonly string[], one: string | undefined) => one !== undefined && list.includes(one);
const service = (name: string, may: Fits): Caller => ({ principal: { kind: "service", service: name }, may });
const person = (name: string, may: Fits, account = HOME): Caller => ({
  principal: { kind: "role", arn: role(name, account), accountId: account },
  may,
});

function callers(spec: typeof all): readonly Caller[] {
  const { accountId } = spec.target;
  return [
    // of the source nothing is told, so nothing is asked
    service("events.amazonaws.com", (action) => has([...DATA, "DescribeKey", "GenerateDataKeyPair"], action)),
    service(
      "cloudwatch.amazonaws.com",
      (action, from) =>
        has([...DATA, "GenerateDataKeyPair"], action) &&
        has(spec.alarmArns, from["aws:SourceArn"]) &&
        from["aws:SourceAccount"] === accountId,
    ),
    service(
      "logs.eu-west-2.amazonaws.com",
      (action, of) =>
        has([...DATA, "GenerateDataKeyPair", "Encrypt", "ReEncryptFrom", "ReEncryptTo"], action) &&
        of[LOGS] === spec.logGroupArn,
    ),
    service("logs.eu-west-1.amazonaws.com", () => false),
    service(
      "cloudtrail.amazonaws.com",
      (action, from) =>
        has([...DATA, "GenerateDataKeyPair", "DescribeKey"], action) && from["aws:SourceArn"] === spec.trailArn,
    ),
    ...["lambda", "sns", "sqs", "s3"].map((name) => service(`${name}.amazonaws.com`, () => false)),
    person(
      "deployer",
      (action, by) =>
        has(ADMINISTRATION, action) ||
        (has(["CreateGrant", "Encrypt", "Decrypt"], action) && by[VIA] === "lambda.eu-west-2.amazonaws.com") ||
        (has(["GenerateDataKeyWithoutPlaintext", "Encrypt", "Decrypt", "ReEncryptFrom", "ReEncryptTo"], action) &&
          by[BUS] === spec.busArn),
    ),
    person("developer", (action) => has(ADMINISTRATION, action) && !has(ENDS, action)),
    person("auditor", (action, of) => action === "Decrypt" && of[TRAIL] === spec.trailArn, "444455556666"),
    person("deployer", () => false, "444455556666"),
    person("other", () => false, "444455556666"),
  ];
}

const IAM: readonly PolicyDocument[] = [
  { Version: "2012-10-17", Statement: { Effect: "Allow", Action: "kms:*", Resource: "*" } },
];

/** Has everybody try everything with the key, whatever IAM lets them, and compares with who uses it for what. */
export function judgeOperationsKey(resource: PolicyDocument, spec: typeof all = all): readonly string[] {
  const one = (key: string, right: string | undefined): Context[] => [{}, { [key]: right! }, { [key]: `${right!}-2` }];
  const contexts = [
    ...[...spec.alarmArns, spec.trailArn, spec.busArn].flatMap((source) =>
      [accountOf(source!), "999988887777", undefined].flatMap((of) =>
        one("aws:SourceArn", source).map((from) => ({ ...from, ...(of && { "aws:SourceAccount": of }) })),
      ),
    ),
    ...one(LOGS, spec.logGroupArn),
    ...one(BUS, spec.busArn),
    ...one(TRAIL, spec.trailArn),
    ...one(VIA, "lambda.eu-west-2.amazonaws.com"),
  ] as Context[];
  const actions = [...new Set([...DATA, ...ADMINISTRATION, ...OTHERS])];
  return callers(spec).flatMap(({ principal, may }) =>
    actions.flatMap((action) =>
      contexts.flatMap((asked) => {
        const known: Context = principal.arn === undefined ? {} : { "aws:PrincipalArn": principal.arn };
        const context: Context = { ...asked, ...known, "kms:CallerAccount": principal.accountId ?? "" };
        const request = { principal, action: `kms:${action}`, resource: arn("kms", "key/o"), context };
        const { verdict, why } = evaluate(request, { resource, resourceKind: "key", identity: IAM });
        return (verdict === "allowed") === may(action, context)
          ? []
          : [`${JSON.stringify(request)}: ${verdict} (${why})`];
      }),
    ),
  );
}

function accountOf(from: string): string {
  return from.split(":")[4]!;
}
