import { isLiteral, show, text, checkOptionalText, type Faults, type Rule } from "../core";
import type { ExportTarget } from "../policy";

/** Checks a 12-digit AWS account id. Code `ACCOUNT_ID_INVALID`. */
export const checkAccountId = text({
  code: "ACCOUNT_ID_INVALID",
  fits: (given) => /^\d{12}$/.test(given),
  allowed: "an AWS account id of exactly 12 digits, as a string",
  fix: "Copy the id from the account menu of the AWS console; keep leading zeros.",
});

const RESERVED_PREFIXES = ["xn--", "sthree-", "amzn-s3-demo-"];

const RESERVED_SUFFIXES = ["-s3alias", "--ol-s3", ".mrap", "--x-s3", "--table-s3"];

/**
 * Checks a bucket name against S3's rules for general purpose buckets. Code `BUCKET_NAME_INVALID`.
 * Source: Amazon S3 User Guide, "General purpose bucket naming rules" (documented).
 */
export const checkBucketName = text({
  code: "BUCKET_NAME_INVALID",
  fits: isBucketName,
  allowed:
    "3 to 63 lower-case letters, digits, dots and hyphens; a letter or digit at both ends; no two dots in a row, " +
    "no IP address, no prefix or suffix that S3 reserves",
  fix: "Choose another name; bucket names are unique across all accounts of a partition.",
});

function isBucketName(name: string): boolean {
  return (
    /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(name) &&
    !name.includes("..") &&
    !/^\d+\.\d+\.\d+\.\d+$/.test(name) &&
    !RESERVED_PREFIXES.some((prefix) => name.startsWith(prefix)) &&
    !RESERVED_SUFFIXES.some((suffix) => name.endsWith(suffix))
  );
}

/** Rule for a key prefix in a bucket of another owner. @param code of the fault @param example of one, for the message */
export function keyPrefix(code: string, example: string): Rule {
  return text({
    code,
    fits: (given) => /^[\w!.'()-]+(\/[\w!.'()-]+)*$/.test(given) && given.length <= 200,
    allowed: "names joined by slashes, none at either end, 1 to 200 characters",
    fix: `Write the prefix without slashes at its ends, such as ${example}.`,
  });
}

/** Checks an IAM role name. Code `ROLE_NAME_INVALID`. Source: IAM quotas page (documented). */
export const checkRoleName = text({
  code: "ROLE_NAME_INVALID",
  fits: (given) => /^[\w+=,.@-]{1,64}$/.test(given),
  allowed: "1 to 64 letters, digits and + = , . @ - _",
  fix: "Choose a role name that IAM accepts; it becomes part of every policy.",
});

/** Default role name. Role names are unique in an account, so an export in another region needs its own. */
export function regionalRoleName(name: string, region: string): string {
  return `${name}-${region}`;
}

/**
 * Checks a role name derived from another name and the region. Code `ROLE_NAME_INVALID`.
 * @param instead the property that sets the role name directly
 */
export function checkRegionalRoleName(faults: Faults, field: string, roleName: string, instead: string): void {
  if (faults.has(field) || roleName.length <= 64) return;
  faults.add({
    code: "ROLE_NAME_INVALID",
    field,
    got: show(roleName),
    allowed: "a name that leaves room for the region in a role's name of at most 64 characters",
    fix: `Choose a shorter name, or name the role by ${instead}.`,
  });
}

/** Checks a KMS alias with its prefix. Code `KEY_ALIAS_INVALID`. Source: AWS KMS API, CreateAlias (documented). */
export const checkKeyAlias = text({
  code: "KEY_ALIAS_INVALID",
  fits: (given) => /^alias\/(?!aws\/)[\w/-]{1,250}$/.test(given),
  allowed: "alias/ and up to 250 letters, digits, / _ and -; not alias/aws/",
  fix: 'Write the alias with its prefix, such as "alias/legal-hold-export".',
});

/** What an IAM principal ARN must match. */
export interface PrincipalRule {
  /** Partition of the ARN. */
  readonly partition: string;
  /** Code of the fault, such as `CUSTODIAN_INVALID`. */
  readonly code: string;
}

// AWSReservedSSO_<permission set>_<hash>: the hash, 16 hexadecimal digits, changes when the permission set is assigned
// again. Identity Center in a region other than us-east-1 puts its region into the path
const SSO_ROLE =
  /^role\/aws-reserved\/sso\.amazonaws\.com\/([a-z0-9-]+\/|\*\/)?AWSReservedSSO_[\w+=,.@-]{1,32}_([0-9a-f?]{16}|\*)$/;

const PLAIN = /^(root|(user|role)\/[\w+=,.@/-]+)$/;

/**
 * Checks the ARN of a person or role as it appears in `aws:PrincipalArn`. Wildcards are accepted only in the suffix
 * of an IAM Identity Center role, which is not known in advance, and for its region: `sso.amazonaws.com/*` would match
 * every permission set of the account.
 */
export function checkPrincipalArn(faults: Faults, field: string, value: unknown, rule: PrincipalRule): boolean {
  if (!isLiteral(faults, field, value)) return false;
  const text = typeof value === "string" ? value : "";
  const [arn, partition, service, region, account, ...rest] = text.split(":");
  const name = rest.join(":");
  const isIam = arn === "arn" && service === "iam" && region === "" && /^\d{12}$/.test(account ?? "");
  if (isIam && partition === rule.partition && (PLAIN.test(name) || SSO_ROLE.test(name))) return true;
  faults.add({
    code: rule.code,
    field,
    got: show(value),
    allowed:
      `an IAM ARN of partition ${rule.partition}: arn:${rule.partition}:iam::<account>:role/<name> or user/<name>; ` +
      "wildcards only as the last 16 characters of a role AWSReservedSSO_<permission set>_????????????????",
    fix:
      service === "sts"
        ? "Give the role's own ARN (arn:…:iam::…:role/…), not that of a session."
        : name.includes("aws-reserved/")
          ? "Name the permission set: role/aws-reserved/sso.amazonaws.com/<region>/AWSReservedSSO_<permission set>_????????????????."
          : "Give the full ARN of the role or user, including its path.",
  });
  return false;
}

/** Checks a list of principal ARNs, each by `checkPrincipalArn`. */
export function checkPrincipalArns(faults: Faults, field: string, values: unknown, rule: PrincipalRule): void {
  if (!isLiteral(faults, field, values)) return;
  const list: unknown[] = Array.isArray(values) ? values : [values];
  list.forEach((value, i) => checkPrincipalArn(faults, `${field}[${i}]`, value, rule));
}

/** Checks the ARN of the permissions boundary of a new role: IAM accepts one of the role's account or of AWS. Code `BOUNDARY_INVALID`. */
export function checkBoundary(
  boundary: string | undefined,
  { partition, accountId }: Pick<ExportTarget, "partition" | "accountId">,
  faults: Faults,
): void {
  // an invalid account id is reported as a separate fault
  const account = /^\d{12}$/.test(accountId) ? accountId : "\\d{12}";
  checkOptionalText(faults, {
    code: "BOUNDARY_INVALID",
    field: "permissionsBoundary",
    value: boundary,
    fits: (text) => new RegExp(`^arn:${partition}:iam::(${account}|aws):policy/[\\w+=,.@/-]+$`).test(text),
    allowed: `arn:${partition}:iam::${accountId}:policy/<path and name>, or a policy of AWS`,
    fix: "Give the ARN of a managed policy of the role's own account.",
  });
}
