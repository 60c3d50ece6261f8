import { POLICY_KINDS, type GrantKind } from "../stack";
import type { PolicyKind } from "../policy/lint";

// for types whose policies the reader does not classify, or classifies differently
const BY_TYPE: readonly (readonly [type: RegExp, kind: PolicyKind])[] = [
  [/^aws_iam_|^aws_ssoadmin_/, "identity"],
  [/^aws_s3_bucket(_policy)?$/, "bucket"],
  [/^aws_kms_/, "key"],
  [/^aws_sqs_/, "queue"],
  [/^aws_sns_/, "topic"],
  [/^aws_vpc_endpoint/, "endpoint"],
  [/access_point/, "access-point"],
];

/** Where a policy was found. */
export interface Found {
  /** Terraform type. */
  readonly type: string;
  /** Name of the argument; for a nested argument, the last part. */
  readonly argument: string;
  /** The `type` argument of the resource, which distinguishes policy types of an organization. */
  readonly variant: unknown;
  /** Kinds of policies that the reader found in the same resource. */
  readonly places: readonly GrantKind[];
}

/** The kind of a policy; undefined for documents that are not access policies, such as IoT or tag policies. */
export function kindOf({ type, argument, variant, places }: Found, namesPrincipals: boolean): PolicyKind | undefined {
  if (argument === "assume_role_policy") return "trust";
  if (type === "aws_organizations_policy") {
    if (variant === undefined || variant === "SERVICE_CONTROL_POLICY") return "scp";
    return variant === "RESOURCE_CONTROL_POLICY" ? "rcp" : undefined;
  }
  if (type.startsWith("aws_iot_")) return undefined;
  const byType = BY_TYPE.find(([pattern]) => pattern.test(type))?.[1];
  const placed = new Set(places.map((place) => POLICY_KINDS[place]));
  const [only] = placed;
  if (byType === undefined && placed.size === 1 && only !== undefined) return only;
  return byType ?? (namesPrincipals ? "resource" : "identity");
}
