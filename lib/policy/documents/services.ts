import { policyDocument } from "../document";
import type { PolicyDocument, Statement } from "../statement";

/** Trust policy of a role that a service of AWS assumes. */
export function serviceTrustPolicy(
  Sid: string,
  service: string,
  rest: Pick<Statement, "Condition"> = {},
): PolicyDocument {
  return policyDocument([{ Sid, Effect: "Allow", Principal: { Service: service }, Action: "sts:AssumeRole", ...rest }]);
}

/** Who sends in a service's name: these sources, of the one account. */
interface ServiceSource {
  readonly service: string;
  readonly arn: string | readonly string[];
  readonly accountId: string;
}

/** Policy of a queue or a topic that one service of AWS sends to, over TLS. */
export function deliveryPolicy(
  Sid: string,
  kind: "queue" | "topic",
  Resource: string,
  { service, arn, accountId }: ServiceSource,
): PolicyDocument {
  const Action = kind === "queue" ? "sqs:SendMessage" : "sns:Publish";
  return policyDocument([
    {
      Sid,
      Effect: "Allow",
      Principal: { Service: service },
      Action,
      Resource,
      Condition: { ArnEquals: { "aws:SourceArn": arn }, StringEquals: { "aws:SourceAccount": accountId } },
    },
    {
      Sid: "DenyInsecureTransport",
      Effect: "Deny",
      Principal: "*",
      // a topic's policy takes no wildcard over all actions
      Action: kind === "queue" ? "sqs:*" : Action,
      Resource,
      Condition: { Bool: { "aws:SecureTransport": "false" } },
    },
  ]);
}
