import { serviceDomains } from "../../../catalog/aws-regions";
import { isServicePrincipal } from "../../../catalog/service-principals";
import { textOf, type Attributes } from "../../attributes";
import { canonical } from "../../canonical";
import type { Descriptor } from "../../descriptor";
import type { Statement } from "../../policy-parts";

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

/** A statement in the policy of a function. */
export const permission: Descriptor = {
  type: "aws_lambda_permission",
  policies: ({ address, attributes, place: { partition, region, account } }) => {
    const name = String(attributes["function_name"]);
    const whole = name.startsWith("arn:") ? name : `arn:${partition}:lambda:${region}:${account}:function:${name}`;
    // aliases and versions have policies of their own
    const qualifier = textOf(attributes["qualifier"]);
    const owner = qualifier === undefined ? whole : `${whole}:${qualifier}`;
    const document = { Version: "2012-10-17", Statement: [permissionStatement(attributes, owner, partition)] } as const;
    return [{ kind: "function", owner, source: address, document }];
  },
  reads: [
    "function_name",
    "qualifier",
    "action",
    "principal",
    "source_account",
    "source_arn",
    "principal_org_id",
    "function_url_auth_type",
    "event_source_token",
  ],
  inert: {
    statement_id: "a name; the statement is read",
    statement_id_prefix: "a name; the statement is read",
  },
};

/** The statement for the arguments of a permission. */
function permissionStatement(attributes: Attributes, owner: string, partition: string): Statement {
  const principal = String(attributes["principal"]);
  const service = isServicePrincipal(principal, true) || serviceDomains().some((one) => principal.endsWith(`.${one}`));
  const equals = conditionsOf({
    "aws:SourceAccount": textOf(attributes["source_account"]),
    "aws:PrincipalOrgID": textOf(attributes["principal_org_id"]),
    "lambda:FunctionUrlAuthType": textOf(attributes["function_url_auth_type"]),
    "lambda:EventSourceToken": textOf(attributes["event_source_token"]),
  });
  const source = conditionsOf({ "aws:SourceArn": textOf(attributes["source_arn"]) });
  const condition = { ...(equals && { StringEquals: equals }), ...(source && { ArnLike: source }) };
  const account = /^\d{12}$/.test(principal) ? `arn:${partition}:iam::${principal}:root` : principal;
  return {
    Effect: "Allow",
    Principal: principal === "*" ? "*" : service ? { Service: principal } : { AWS: account },
    Action: String(attributes["action"]),
    Resource: owner,
    ...(Object.keys(condition).length > 0 ? { Condition: condition } : {}),
  };
}

function conditionsOf(values: { readonly [key: string]: string | undefined }): { [key: string]: string } | undefined {
  const given = Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return given.length === 0 ? undefined : Object.fromEntries(given);
}
