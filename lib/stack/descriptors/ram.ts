import { flagOf, textsOf } from "../attributes";
import type { Descriptor } from "../descriptor";
import { accountOf } from "../external";
import { blocksOfType, type Block, type Stack } from "../model";
import { control, settingsOf, type Found } from "../setting";
import { TAGS } from "./inert";
import { labelled, textOrSymbol } from "./named";

const OUTSIDE = control("shareOutside", "May be shared outside of the organization", "less", "external", {
  noun: "sharing outside of the organization",
});
const PERMISSIONS = control("sharePermissions", "Lets do", "either", "access", { noun: "what it lets do" });
const WITH = control("sharedWith", "Shared with", "adds", "access", { noun: "whom it is shared with" });
const AWAY = control("sharedOutside", "Shared with another account", "adds", "external", {
  noun: "other account with access",
});
const WAITING = control("shareElsewhere", "Shared, with the rest of the share elsewhere", "either", "external", {
  noun: "what is shared, with the rest of the share elsewhere",
  coming: "acts",
  going: "narrower",
});
// the content of another share may be elsewhere
const SHARE = control("shareOf", "By the share", "either", "external", { bounds: "never", going: "nothing" });
const WHAT = control("sharedResource", "Shared", "adds", "external", { noun: "what is shared" });

/** A share of AWS RAM; associations contain its resources and principals. */
export const resourceShare: Descriptor = {
  type: "aws_ram_resource_share",
  settings: (block) => {
    const { address, attributes } = block;
    const { allow_external_principals, permission_arns } = attributes;
    const name = textOrSymbol(block, "name");
    const permissions = [...textsOf(permission_arns)].sort();
    return settingsOf({ kind: "share", name, by: "address" }, address, [
      labelled(name),
      [OUTSIDE, flagOf(allow_external_principals, false)],
      [PERMISSIONS, permissions.length === 0 ? null : permissions.join(", ")],
    ]);
  },
  comes: "it shares nothing by itself; associations have their own rows",
  reads: ["name", "allow_external_principals", "permission_arns"],
  inert: { ...TAGS },
};

const ASSOCIATIONS = {
  principals: "aws_ram_principal_association",
  resources: "aws_ram_resource_association",
} as const;

// a share without resources shares nothing, unless another stack adds some
function hasOther(kind: keyof typeof ASSOCIATIONS, { attributes }: Block, stack: Stack): boolean {
  const share = attributes["resource_share_arn"];
  return blocksOfType(stack, ASSOCIATIONS[kind]).some((other) => other.attributes["resource_share_arn"] === share);
}

function of(share: unknown): Found {
  return [SHARE, String(share)];
}

/** A principal of a share. */
export const principalAssociation: Descriptor = {
  type: ASSOCIATIONS.principals,
  sets: ["resource_share_arn", "principal"],
  settings: (block, stack) => {
    const { principal, resource_share_arn } = block.attributes;
    const who = String(principal);
    const away = accountOf(who) !== block.place.account || /:organization\/|:ou\//.test(who);
    const words = `${who} by ${String(resource_share_arn)}`;
    const subject = { kind: "share with", name: block.address, by: "address" } as const;
    if (!hasOther("resources", block, stack))
      return settingsOf(subject, block.address, [of(resource_share_arn), [WAITING, words]]);
    return settingsOf(subject, block.address, [
      of(resource_share_arn),
      [WITH, away ? [] : [words]],
      [AWAY, away ? [words] : []],
    ]);
  },
  reads: ["principal", "resource_share_arn"],
};

/** A resource in a share. */
export const resourceAssociation: Descriptor = {
  type: ASSOCIATIONS.resources,
  sets: ["resource_share_arn", "resource_arn"],
  settings: (block, stack) => {
    const { resource_arn, resource_share_arn } = block.attributes;
    const words = `${String(resource_arn)} by ${String(resource_share_arn)}`;
    const subject = { kind: "share of", name: block.address, by: "address" } as const;
    const shared = hasOther("principals", block, stack);
    return settingsOf(subject, block.address, [of(resource_share_arn), shared ? [WHAT, [words]] : [WAITING, words]]);
  },
  reads: ["resource_arn", "resource_share_arn"],
};
