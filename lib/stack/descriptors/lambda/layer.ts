import { textOf } from "../../attributes";
import { canonical } from "../../canonical";
import type { Descriptor } from "../../descriptor";
import { permissionStatement } from "./permission";

// the only action that AWS accepts here (documented: AddLayerVersionPermission)
const USE = "lambda:GetLayerVersion";
const OTHER = `AWS takes no other action here than ${USE}`;

/** A statement in the policy of a layer version. */
export const layerPermission: Descriptor = {
  type: "aws_lambda_layer_version_permission",
  policies: ({ address, attributes, place: { partition, region, account } }) => {
    const name = String(attributes["layer_name"]);
    const layer = name.startsWith("arn:") ? name : `arn:${partition}:lambda:${region}:${account}:layer:${name}`;
    const owner = `${layer}:${String(attributes["version_number"])}`;
    const { action, principal } = attributes;
    const given = { action, principal, principal_org_id: textOf(attributes["organization_id"]) };
    if (action !== USE) return [{ kind: "other", owner, source: address, unknown: OTHER, text: canonical(given) }];
    const Statement = [permissionStatement(given, owner, partition)];
    return [{ kind: "other", owner, source: address, document: { Version: "2012-10-17", Statement } }];
  },
  reads: ["layer_name", "version_number", "action", "principal", "organization_id"],
  inert: {
    statement_id: "a name; the statement is read",
    skip_destroy: "whether Terraform removes the statement when it destroys the resource",
  },
};
