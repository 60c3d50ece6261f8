import { ownOf } from "../../../core";
import { textOf } from "../../attributes";
import { readDocument, type ReadDocument } from "../../inventory/read-document";
import { blocksOfType, type Stack } from "../../model";
import type { PlacedPolicy } from "../../placed";
import type { PolicyDocument } from "../../policy-parts";
import { textOrSymbol } from "../named";
import { iamArnOf } from "./names";

/** The content of the policy with an ARN: one of the stack, or an AWS managed policy with a documented text. */
export function policyByArn(arn: unknown, stack: Stack): ReadDocument & Pick<PlacedPolicy, "writtenAt" | "managed"> {
  const text = String(arn);
  const own = blocksOfType(stack, "aws_iam_policy").find((block) => {
    const { path, arn: known } = block.attributes;
    return text === (textOf(known) ?? iamArnOf(block.place, "policy", path, textOrSymbol(block, "name")));
  });
  if (own !== undefined) return { ...readDocument(own.attributes["policy"]), writtenAt: own.address };
  const managed = managedName(text);
  return { ...managedDocument(text), ...(managed !== undefined && { managed }) };
}

const allow = (Action: string): PolicyDocument => ({
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Action, Resource: "*" }],
});

// AWS managed policies whose complete text is documented; the texts of others are in no stack
const DOCUMENTED: { readonly [name: string]: PolicyDocument } = {
  AdministratorAccess: allow("*"),
  AmazonS3FullAccess: {
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Action: ["s3:*", "s3-object-lambda:*"], Resource: "*" }],
  },
};

/** Name of an AWS managed policy by its ARN; undefined for others. */
function managedName(arn: string): string | undefined {
  return /^arn:[\w-]+:iam::aws:policy\/(?:.*\/)?([^/]+)$/.exec(arn)?.[1];
}

/** The content of a policy that is not in the stack. */
function managedDocument(arn: string): ReadDocument {
  const name = managedName(arn);
  const document = name === undefined ? undefined : ownOf(DOCUMENTED, name);
  if (document !== undefined) return { document };
  return { unknown: `the text of ${arn} is not in the stack`, text: arn, isAbsent: true };
}
