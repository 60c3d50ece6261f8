import { matchesGlob } from "../../core";
import type { AwsApi, ExpectedAws } from "../../doctor";
import { textAt } from "../../doctor/shape";
import { ExportError } from "../error";
import { answered } from "../read";

/** ARN of the AWS caller. @throws ExportError without credentials */
export async function readAwsCaller(aws: AwsApi): Promise<string> {
  const arn = textAt(answered(await aws.call("sts", "GetCallerIdentity", {})), "Arn");
  if (arn === undefined) throw new ExportError("sts:GetCallerIdentity: the response has no ARN");
  return arn;
}

/** An ARN without the session name, which may be a person's name. */
export function withoutSession(arn: string): string {
  return arn.replace(/(:assumed-role\/[^/]+)\/.*$/, "$1");
}

/** Why the caller may not lift the bucket's holds; undefined if nothing in the stack prevents it. */
export function refusedOnAws(caller: string, { people, roleArn }: ExpectedAws): string | undefined {
  const named = withoutSession(caller);
  if (isOne(named, roleArn)) return `${named} is the exporter's role: use a custodian's credentials`;
  const custodians = people.filter(({ as }) => as.includes("custodian"));
  // for an existing bucket, the stack does not show the principals that its policy exempts
  if (custodians.length === 0 || custodians.some(({ arn }) => isOne(named, arn))) return undefined;
  return `${named} is not one of the bucket's custodians`;
}

/**
 * Whether the caller is a principal that policies name. The ARN of a role session contains the role's name without its
 * path.
 */
function isOne(caller: string, arn: string): boolean {
  const [, account, name] = /^arn:[^:]+:sts::(\d{12}):assumed-role\/([^/]+)$/.exec(caller) ?? [];
  if (account === undefined || name === undefined) return matchesGlob(arn, caller);
  const [, owner, role] = /^arn:[^:]+:iam::(\d{12}):role\/(?:.*\/)?([^/]+)$/.exec(arn) ?? [];
  return owner === account && role !== undefined && matchesGlob(role, name);
}
