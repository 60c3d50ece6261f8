import { blocksOf, numberOrNull, textOf, textOrNull, textsOf, unique } from "../../attributes";
import type { Descriptor } from "../../descriptor";
import { asAwsKeeps, readDocument } from "../../inventory/read-document";
import type { Block, Stack } from "../../model";
import type { PlacedPolicy } from "../../placed";
import { listOf, statementsOf } from "../../policy-parts";
import { control, settingsOf, type Setting } from "../../setting";
import { iamArn, own } from "../arns";
import { DESCRIPTION, TAGS } from "../inert";
import { inAccount, textOrSymbol } from "../named";
import { policyByArn } from "./managed";
import { holderArn, IAM_ANEW } from "./names";
import { attachedTo, inlineOf } from "./rivals";

const MAX_SESSION = control("maxSession", "Longest session", "less", "access", { unit: "s" });
/** The boundary of a role or user, by its ARN. */
export const BOUNDARY = control("boundary", "Permissions boundary", "replaced", "access");
/** The same as an argument of the role or user itself, which ends with it. */
export const OWN_BOUNDARY = { ...BOUNDARY, going: "nothing" } as const;
const TRUSTED = control("trustedAccounts", "Trusted accounts", "adds", "external", {
  coming: "nothing",
  going: "nothing",
});
const PROVIDERS = control("trustedProviders", "Trusted identity providers", "adds", "external", {
  noun: "list of trusted identity providers",
  coming: "nothing",
  going: "nothing",
});
const EXTERNAL_IDS = control("externalIds", "External ids", "replaced", "external", {
  noun: "list of external ids",
  going: "nothing",
});

/** A role: who may assume it, and what it holds. */
export const role: Descriptor = {
  type: "aws_iam_role",
  derived: { arn: iamArn("role"), id: own("name") },
  policies: (block, stack) => [
    trust(block),
    ...inline(block, stack),
    ...textsOf(block.attributes["managed_policy_arns"]).map((arn) =>
      attachedTo(holderArn("role", block), arn, block, stack),
    ),
    ...boundary("role", block, stack),
  ],
  settings: (block, stack) => {
    const { attributes, address } = block;
    const name = inAccount(textOrSymbol(block, "name"), block, stack);
    return [
      ...settingsOf({ kind: "role", name, by: "name" }, address, [
        [MAX_SESSION, numberOrNull(attributes["max_session_duration"]) ?? 3600],
        [OWN_BOUNDARY, textOrNull(attributes["permissions_boundary"])],
      ]),
      ...trustSettings(block),
    ];
  },
  anew: IAM_ANEW,
  keeps: ["managed_policy_arns", "inline_policy"],
  reads: [
    "name",
    "path",
    "assume_role_policy",
    "inline_policy.policy",
    "managed_policy_arns",
    "permissions_boundary",
    "max_session_duration",
  ],
  inert: {
    ...TAGS,
    ...DESCRIPTION,
    "inline_policy.name": "a name; the policy document is read",
    force_detach_policies: "how Terraform destroys the role",
  },
};

export const roleData: Descriptor = {
  type: "data.aws_iam_role",
  // only AWS knows its path
  derived: {
    arn: ({ partition, account, text }) => `arn:${partition}:iam::${account}:role/${text("path")}/${text("name")}`,
    id: own("name"),
  },
  reads: ["name"],
};

function trust(block: Block): PlacedPolicy {
  const document = readDocument(block.attributes["assume_role_policy"]);
  return { kind: "trust", owner: holderArn("role", block), source: block.address, ...document };
}

function inline(block: Block, stack: Stack): readonly PlacedPolicy[] {
  const owner = holderArn("role", block);
  return blocksOf(block.attributes["inline_policy"])
    .filter(({ policy }) => policy !== undefined)
    .map((one) => ({ kind: "identity", owner, source: block.address, ...inlineOf(owner, one, block, stack) }));
}

/** The permissions boundary of a role or user. */
export function boundary(kind: "role" | "user", block: Block, stack: Stack): readonly PlacedPolicy[] {
  const arn = textOf(block.attributes["permissions_boundary"]);
  if (arn === undefined) return [];
  return [{ kind: "boundary", owner: holderArn(kind, block), source: block.address, ...policyByArn(arn, stack) }];
}

function trustSettings(block: Block): readonly Setting[] {
  // if AWS refuses the policy, the former one stays, which is unknown
  const { document } = asAwsKeeps(trust(block));
  if (document === undefined) return [];
  const allows = statementsOf(document).filter(({ Effect }) => Effect === "Allow");
  const of = (type: string) =>
    allows.flatMap(({ Principal }) =>
      Principal === "*" ? (type === "AWS" ? ["*"] : []) : listOf<string>(Principal?.[type] ?? []),
    );
  const ids = allows.flatMap(({ Condition }) =>
    Object.values(Condition ?? {}).flatMap((keys) =>
      Object.entries(keys).flatMap(([key, value]) => (key.toLowerCase() === "sts:externalid" ? listOf(value) : [])),
    ),
  );
  const accounts = of("AWS").map((one) => /^arn:[^:]*:iam::([^:]*):/.exec(one)?.[1] ?? one);
  return settingsOf({ kind: "trust of", name: holderArn("role", block), by: "name" }, block.address, [
    [TRUSTED, unique(accounts)],
    [PROVIDERS, unique(of("Federated"))],
    [EXTERNAL_IDS, ids.length === 0 ? null : unique(ids).join(", ")],
  ]);
}
