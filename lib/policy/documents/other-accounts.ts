import type { Statement } from "../statement";
import { accountOf, accountRoot, allObjects, bucketArn, type ExportTarget } from "./target";

const READ = ["s3:GetObject", "s3:GetObjectVersion", "s3:GetObjectLegalHold", "s3:GetObjectRetention"];
const FIND = ["s3:ListBucket", "s3:ListBucketVersions", "s3:GetBucketLocation"];
const DECIDE = [
  ...["s3:PutObjectLegalHold", "s3:PutObjectRetention", "s3:BypassGovernanceRetention"],
  ...["s3:DeleteObject", "s3:DeleteObjectVersion"],
];

/**
 * What custodians and readers of other accounts need from the bucket: for another account a policy of its own is not
 * enough, and to be exempt from a denial is no permission. Empty when all are of the bucket's account.
 */
export function allowedElsewhere(
  target: ExportTarget,
  custodians: readonly string[],
  readers: readonly string[],
): Statement[] {
  return [
    ...allowed(target, "Custodians", foreign(target, custodians), [...READ, ...DECIDE]),
    ...allowed(target, "Readers", foreign(target, readers), READ),
  ];
}

function allowed(target: ExportTarget, who: string, arns: readonly string[], actions: readonly string[]): Statement[] {
  if (arns.length === 0) return [];
  const accounts = [...new Set(arns.map(accountOf))];
  const common = {
    Effect: "Allow",
    Principal: { AWS: accounts.map((account) => accountRoot(target.partition, account).AWS) },
    Condition: { ArnLike: { "aws:PrincipalArn": arns } },
  } as const;
  return [
    { Sid: `Allow${who}OfOtherAccounts`, ...common, Action: actions, Resource: allObjects(target) },
    { Sid: `AllowListTo${who}OfOtherAccounts`, ...common, Action: FIND, Resource: bucketArn(target) },
  ];
}

function foreign({ accountId }: ExportTarget, arns: readonly string[]): readonly string[] {
  return arns.filter((arn) => accountOf(arn) !== accountId);
}
