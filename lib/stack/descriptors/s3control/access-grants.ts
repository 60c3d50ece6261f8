import { first, textOrNull } from "../../attributes";
import type { Descriptor } from "../../descriptor";
import { readDocument } from "../../inventory/read-document";
import { control, settingsOf } from "../../setting";
import { TAGS } from "../inert";

const GRANT = control("accessGrant", "Grants", "adds", "access", { noun: "what it grants" });
const TO_OTHERS = { ...GRANT, risk: "external" } as const;
const BELOW = control("accessGrantBelow", "Grants only below", "replaced", "access", {
  noun: "prefix of the grants",
  bounds: "whenSet",
  going: "nothing",
});
const LOCATION = control("accessGrantsLocation", "Whoever has a grant reaches", "either", "access", {
  noun: "location that grants apply to",
  coming: "acts",
});
const DIRECTORY = control("accessGrantsDirectory", "People of", "either", "access", {
  noun: "directory of the people in it",
});

const OWN_ACCOUNT: Descriptor["defaults"] = { account_id: ({ account }) => account };

/** A grant of S3 Access Grants: who may read or write below a prefix. */
export const accessGrant: Descriptor = {
  type: "aws_s3control_access_grant",
  settings: ({ address, attributes, place }) => {
    const { permission, access_grants_location_id: location, s3_prefix_type } = attributes;
    const { grantee_type, grantee_identifier } = first(attributes["grantee"]);
    const { s3_sub_prefix } = first(attributes["access_grants_location_configuration"]);
    const where = [String(location), s3_prefix_type].filter(Boolean).map(String).join(" ");
    const account = /^arn:[^:]*:iam::(\d{12}):/.exec(String(grantee_identifier))?.[1] ?? place.account;
    // two values, so that one may be removed
    const permissions = permission === "READWRITE" ? ["READ", "WRITE"] : [String(permission)];
    return settingsOf({ kind: "access grant", name: address, by: "address" }, address, [
      [
        account === place.account ? GRANT : TO_OTHERS,
        permissions.map((one) => `${one} to ${String(grantee_type)} ${String(grantee_identifier)} on ${where}`),
      ],
      [BELOW, textOrNull(s3_sub_prefix)],
    ]);
  },
  reads: [
    "permission",
    "access_grants_location_id",
    "s3_prefix_type",
    "grantee.grantee_type",
    "grantee.grantee_identifier",
    "access_grants_location_configuration.s3_sub_prefix",
  ],
  defaults: OWN_ACCOUNT,
  inert: { ...TAGS },
};

/** A location for grants, and the role that they use. */
export const accessGrantsLocation: Descriptor = {
  type: "aws_s3control_access_grants_location",
  settings: ({ address, attributes: { iam_role_arn, location_scope } }) =>
    settingsOf({ kind: "location of access grants", name: address, by: "address" }, address, [
      [LOCATION, `${String(location_scope)} as ${String(iam_role_arn)}`],
    ]),
  reads: ["iam_role_arn", "location_scope"],
  defaults: OWN_ACCOUNT,
  inert: { ...TAGS },
};

/** The access grants instance of an account, and the directory of its users. */
export const accessGrantsInstance: Descriptor = {
  type: "aws_s3control_access_grants_instance",
  settings: ({ address, attributes: { identity_center_arn } }) =>
    settingsOf({ kind: "access grants", name: address, by: "address" }, address, [
      [DIRECTORY, textOrNull(identity_center_arn)],
    ]),
  comes: "it grants no access by itself; grants have their own rows",
  reads: ["identity_center_arn"],
  defaults: OWN_ACCOUNT,
  inert: { ...TAGS },
};

/** The policy of an access grants instance: which other accounts may use its grants. */
export const accessGrantsPolicy: Descriptor = {
  type: "aws_s3control_access_grants_instance_resource_policy",
  sets: ["account_id"],
  policies: ({ address, attributes, place: { partition, region, account } }) => {
    const owner = `arn:${partition}:s3:${region}:${account}:access-grants/default`;
    return [{ kind: "other", owner, source: address, apart: true, ...readDocument(attributes["policy"]) }];
  },
  reads: ["policy"],
};
