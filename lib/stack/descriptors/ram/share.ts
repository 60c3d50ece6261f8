import { textOf, textsOf } from "../../attributes";
import type { Descriptor } from "../../descriptor";
import { accountOf } from "../../external";
import { symbolOf } from "../../resolve/symbols";
import { control, settingsOf } from "../../setting";
import { TAGS } from "../inert";
import { named } from "../named";

const OUTSIDE = control("shareOutside", "May be shared outside of the organization", "less", "external", {
  coming: (value) => value === true,
});
const PERMISSIONS = control("sharePermissions", "Lets do", "either", "access");
const WITH = control("sharedWith", "Shared with", "adds", "access");
const AWAY = control("sharedOutside", "Shared with another account", "adds", "external");
const WHAT = control("sharedResource", "Shared", "adds", "external");

/** A share of AWS RAM: what it holds and with whom is in associations. */
export const resourceShare: Descriptor = {
  type: "aws_ram_resource_share",
  settings: ({ address, attributes }) => {
    const { allow_external_principals, permission_arns } = attributes;
    const name = textOf(attributes["name"]) ?? symbolOf(`${address}.name`);
    const permissions = [...textsOf(permission_arns)].sort();
    return settingsOf({ kind: "share", name, by: "address" }, address, [
      named(name),
      [OUTSIDE, allow_external_principals === true || allow_external_principals === "true"],
      [PERMISSIONS, permissions.length === 0 ? null : permissions.join(", ")],
    ]);
  },
  silent: { comes: "nothing is shared by its being there; associations are rows" },
  reads: ["name", "allow_external_principals", "permission_arns"],
  inert: { ...TAGS },
};

/** Somebody with whom a share is shared. */
export const principalAssociation: Descriptor = {
  type: "aws_ram_principal_association",
  settings: ({ address, attributes: { principal, resource_share_arn }, place }) => {
    const who = String(principal);
    const away = accountOf(who) !== place.account || /:organization\/|:ou\//.test(who);
    const words = `${who} by ${String(resource_share_arn)}`;
    return settingsOf({ kind: "share with", name: address, by: "address" }, address, [
      [WITH, away ? [] : [words]],
      [AWAY, away ? [words] : []],
    ]);
  },
  reads: ["principal", "resource_share_arn"],
};

/** What is in a share. */
export const resourceAssociation: Descriptor = {
  type: "aws_ram_resource_association",
  settings: ({ address, attributes: { resource_arn, resource_share_arn } }) =>
    settingsOf({ kind: "share of", name: address, by: "address" }, address, [
      [WHAT, [`${String(resource_arn)} by ${String(resource_share_arn)}`]],
    ]),
  reads: ["resource_arn", "resource_share_arn"],
};
