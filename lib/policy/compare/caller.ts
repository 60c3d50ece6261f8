import { findAction } from "../../catalog";
import { nameInArn } from "../../core";
import type { PrincipalInfo } from "../evaluate/types";
import type { KeyValue } from "./values";

/** A caller, and the assumption about its own policies. */
export interface Actor {
  readonly info: PrincipalInfo;
  /** For witnesses. */
  readonly words: string;
  /** `held`: its policies are given; `all` and `none`: assumptions for callers with unknown policies. */
  readonly own: "held" | "all" | "none";
  /** ARN of the holder of the policies if it is not the caller: a group, or a managed policy itself. */
  readonly holds?: string;
}

/** An account that no policy names. */
export const STRANGER = "999999999999";

/** A role, a user, a federated user or the root user by its ARN. */
export function actorOf(arn: string, own: Actor["own"], session = "session"): Actor {
  const [, partition, service, , accountId = "", resource = ""] = arn.split(":");
  if (resource === "root") return { info: { kind: "root", arn, accountId }, words: arn, own };
  if (service === "sts") return { info: { kind: "federatedUser", arn, accountId }, words: arn, own };
  if (!resource.startsWith("role/")) return { info: { kind: "user", arn, accountId }, words: arn, own };
  const sessionArn = `arn:${partition}:sts::${accountId}:assumed-role/${nameInArn(arn)}/${session}`;
  return { info: { kind: "role", arn, accountId, sessionArn }, words: session === "session" ? arn : sessionArn, own };
}

/** The keys of a request that depend on the caller. */
interface FixedKeys {
  readonly [lowerKey: string]: KeyValue;
}

const TYPES: { readonly [kind in PrincipalInfo["kind"]]?: string } = {
  root: "Account",
  user: "User",
  role: "AssumedRole",
  federatedUser: "FederatedUser",
  anonymous: "Anonymous",
};

/**
 * Condition keys that follow from the caller. The unique ids of roles and users are unknown before they exist, so these
 * stay free.
 */
export function keysOfCaller(info: PrincipalInfo): FixedKeys {
  let found = known.get(info);
  if (found === undefined) known.set(info, (found = read(info)));
  return found;
}

const known = new WeakMap<PrincipalInfo, FixedKeys>();

function read({ kind, arn, accountId, service }: PrincipalInfo): FixedKeys {
  const isService = kind === "service";
  const known = {
    ...NOBODY,
    "aws:principaltype": TYPES[kind],
    "aws:principalisawsservice": isService ? "true" : "false",
  };
  // documented: anonymous requests have both keys, with this value
  if (kind === "anonymous") {
    return { ...known, ...ANONYMOUS, "aws:principalisawsservice": undefined, "aws:viaawsservice": "false" };
  }
  if (isService) {
    const names = { "aws:principalservicename": service, "aws:principalservicenameslist": [service!] };
    return { ...known, ...names, "aws:viaawsservice": "false" };
  }
  if (kind === "identityProvider")
    return { ...known, "aws:principalisawsservice": undefined, "aws:viaawsservice": "false" };
  const own = { ...known, "aws:principalarn": arn, "aws:principalaccount": accountId, "kms:calleraccount": accountId };
  const userid =
    kind === "root" ? accountId : kind === "federatedUser" ? `${accountId}:${nameInArn(arn ?? "")}` : undefined;
  const free = userid === undefined ? {} : { "aws:userid": userid };
  return { ...own, ...free, "aws:username": kind === "user" ? nameInArn(arn ?? "") : undefined };
}

const NOBODY: FixedKeys = Object.fromEntries(
  [
    "aws:principalarn",
    "aws:principalaccount",
    "kms:calleraccount",
    "aws:username",
    "aws:principalservicename",
    "aws:principalservicenameslist",
  ].map((key) => [key, undefined]),
);
const ANONYMOUS: FixedKeys = { "aws:principalaccount": "anonymous", "aws:userid": "anonymous" };

const FOR_A_ROLE = /^sts:(tagsession|setsourceidentity|setcontext)$/;
const UNSIGNED = new Set(["s3", "sns", "sqs", "lambda"]);

/** Whether a caller can send requests for an action at all. */
export function canAsk({ kind, arn }: PrincipalInfo, action: string): boolean {
  const name = action.toLowerCase();
  if (kind === "anonymous") return findAction(action) === undefined || UNSIGNED.has(name.split(":")[0]!);
  const isProvider = kind === "identityProvider";
  if (name === "sts:assumerolewithsaml") return isProvider && /:saml-provider\//.test(arn ?? "");
  if (name === "sts:assumerolewithwebidentity") return isProvider && !/:saml-provider\//.test(arn ?? "");
  if (isProvider) return FOR_A_ROLE.test(name);
  // documented: the root user and federated users cannot call AssumeRole
  if (name === "sts:assumerole" || FOR_A_ROLE.test(name)) return kind !== "root" && kind !== "federatedUser";
  return true;
}
