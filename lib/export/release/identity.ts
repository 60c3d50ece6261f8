import { matchesGlob } from "../../core";
import type { AwsApi, ExpectedAws } from "../../doctor";
import { textAt } from "../../doctor/shape";
import { ExportError } from "../error";
import { answered } from "../read";

/** Whose credentials AWS is asked with, as an ARN. @throws ExportError without any */
export async function readAwsCaller(aws: AwsApi): Promise<string> {
  const arn = textAt(answered(await aws.call("sts", "GetCallerIdentity", {})), "Arn");
  if (arn === undefined) throw new ExportError("sts:GetCallerIdentity: the answer names nobody");
  return arn;
}

/** An identity without its session, which names a person. */
export function withoutSession(arn: string): string {
  return arn.replace(/(:assumed-role\/[^/]+)\/.*$/, "$1");
}

/** Why somebody may not lift the holds of a bucket; undefined where nothing of the stack says so. */
export function refusedOnAws(caller: string, { people, roleArn }: ExpectedAws): string | undefined {
  const named = withoutSession(caller);
  if (isOne(named, roleArn)) return `${named} is the exporter's role: use a custodian's`;
  const custodians = people.filter(({ as }) => as.includes("custodian"));
  // of a bucket brought along the stack does not tell whom its policy leaves out
  if (custodians.length === 0 || custodians.some(({ arn }) => isOne(named, arn))) return undefined;
  return `${named} is none of the bucket's custodians`;
}

/** Whether a caller is somebody whom policies name: of a role the caller's ARN has the name without its path. */
function isOne(caller: string, arn: string): boolean {
  const [, account, name] = /^arn:[^:]+:sts::(\d{12}):assumed-role\/([^/]+)$/.exec(caller) ?? [];
  if (account === undefined || name === undefined) return matchesGlob(arn, caller);
  const [, owner, role] = /^arn:[^:]+:iam::(\d{12}):role\/(?:.*\/)?([^/]+)$/.exec(arn) ?? [];
  return owner === account && role !== undefined && matchesGlob(role, name);
}
