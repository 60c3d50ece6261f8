import { partitions } from "../../../catalog";
import { isAccountField, isPattern, parseArn } from "../arn";
import { malformedStatement } from "../cases";
import { PRINCIPAL_KINDS } from "../../kinds";
import { fits } from "../patterns";
import { nearest, type Remark, remarksOn, statementRule } from "../rule";
import { shapeOf, type PrincipalItem } from "../shape";
import type { PolicyKind } from "../types";

const TYPES = ["AWS", "Service", "Federated", "CanonicalUser"];
const WILDCARD = "Unsupported wildcard in principal";
const IN_TRUST = "Role trust policy unsupported wildcard in principal";
const KEY = "Invalid principal key";
const FORMAT = "Invalid principal format";

export const invalidPrincipal = statementRule(
  {
    id: "INVALID_PRINCIPAL",
    titles: [KEY, WILDCARD, IN_TRUST, FORMAT],
    what: "A principal that AWS never accepts: an ARN with a wildcard, a group, an account id without twelve digits, an unknown principal type.",
    why: "AWS refuses the policy (Invalid principal in policy), and a plan does not show it.",
    fix: "Name an account, a role or a user; for role patterns, use ArnLike aws:PrincipalArn in a condition.",
    kinds: PRINCIPAL_KINDS,
    passing: malformedStatement("bucket", { Principal: { AWS: ["111122223333", "arn:aws:iam::111122223333:root"] } }),
    failing: malformedStatement("bucket", { Principal: { AWS: "arn:aws:iam::111122223333:role/*" } }),
  },
  (statement, { kind }) =>
    remarksOn(shapeOf(statement).principals, (item): Remark[] => {
      const wrong = faultOf(item, kind);
      return wrong === undefined ? [] : [{ at: item.at, got: item.value, ...wrong }];
    }),
);

function faultOf({ type, value, at }: PrincipalItem, kind: PolicyKind): Remark | undefined {
  if (type === "*" && at.length === 1) return undefined;
  if (!TYPES.includes(type)) {
    const message = `${type} is no kind of principal: those are ${TYPES.join(", ")}.`;
    return { title: KEY, got: type, at: at.slice(0, 2), message, ...nearest(type, TYPES) };
  }
  if (type === "AWS") return ofAws(value, kind);
  if (type !== "CanonicalUser") return undefined;
  if (kind !== "bucket" && kind !== "access-point")
    return { message: "Only S3 supports canonical users.", fix: "Name the account." };
  return /^[0-9a-f]{64}$/.test(value) ? undefined : { message: "A canonical user id has 64 hexadecimal digits." };
}

function ofAws(value: string, kind: PolicyKind): Remark | undefined {
  if (value === "*" || /^\d{12}$/.test(value)) return undefined;
  if (value.includes("${"))
    return { title: "Variable unsupported in element", message: "A principal cannot contain a variable." };
  if (/^(AIDA|AROA)[A-Z0-9]{12,}$/.test(value)) return uniqueId(value);
  if (isPattern(value)) {
    const message = "No wildcard stands for a part of a principal; a star alone is everyone.";
    return { title: kind === "trust" ? IN_TRUST : WILDCARD, message };
  }
  if (/^\d+$/.test(value)) return { title: FORMAT, message: `${value} is not an account id, which has twelve digits.` };
  const arn = parseArn(value);
  if (arn === undefined) return { title: FORMAT, message: `${value} is neither an account id nor an ARN.` };
  const { partition, service, region, account, resource } = arn;
  if (!partitions().some((known) => fits(partition, known)))
    return { title: FORMAT, message: `The partition ${partition} does not exist.` };
  // CloudFront's origin access identity
  const cloudFront = account === "cloudfront" && resource.startsWith("user/") && kind === "bucket";
  const named =
    region === "" &&
    ((service === "iam" && /^(root$|(user|role)\/.)/.test(resource)) ||
      (service === "sts" && /^(assumed-role\/[^/]+\/.|federated-user\/.|root$)/.test(resource)));
  if (named && (cloudFront || (isAccountField(account) && /^\d/.test(account)))) return undefined;
  if (named)
    return { title: FORMAT, message: `${account === "" ? "No account" : account} in ${value}: that is twelve digits.` };
  return { title: FORMAT, message: `${value} is not an account, user, role or session, so it cannot be a principal.` };
}

function uniqueId(value: string): Remark {
  const role = value.startsWith("AROA");
  const message = `${value} is the id of a ${role ? "role" : "user"}; AWS shows it where that was deleted.`;
  const title = role ? "Invalid role reference" : "Invalid user reference";
  return { title, message, severity: "warning", fix: "Name an existing principal, by ARN or by account." };
}
