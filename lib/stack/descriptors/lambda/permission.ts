import { serviceDomains } from "../../../catalog/aws-regions";
import { isServicePrincipal } from "../../../catalog/service-principals";
import { textOf, type Attributes } from "../../attributes";
import type { Descriptor } from "../../descriptor";
import type { Statement } from "../../policy-parts";

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
export function permissionStatement(attributes: Attributes, owner: string, partition: string): Statement {
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
