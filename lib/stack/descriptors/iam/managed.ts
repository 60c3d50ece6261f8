import { textOf } from "../../attributes";
import { readDocument, type ReadDocument } from "../../inventory/read-document";
import { blocksOfType, type Stack } from "../../model";
import type { PlacedPolicy } from "../../placed";
import type { PolicyDocument } from "../../policy-parts";
import { symbolOf } from "../../resolve/symbols";
import { iamArnOf } from "./names";

/** What the policy with an ARN says: one of the stack, or one of AWS whose text is documented. */
export function policyByArn(arn: unknown, stack: Stack): ReadDocument & Pick<PlacedPolicy, "writtenAt" | "managed"> {
  const text = String(arn);
  const own = blocksOfType(stack, "aws_iam_policy").find(({ address, attributes, place }) => {
    const name = textOf(attributes["name"]) ?? symbolOf(`${address}.name`);
    return text === (textOf(attributes["arn"]) ?? iamArnOf(place, "policy", attributes["path"], name));
  });
  if (own !== undefined) return { ...readDocument(own.attributes["policy"]), writtenAt: own.address };
  const managed = managedName(text);
  return { ...managedDocument(text), ...(managed !== undefined && { managed }) };
}

const allow = (Action: string): PolicyDocument => ({
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Action, Resource: "*" }],
});

// policies of AWS whose whole text is known from their documentation; others are not in any stack
const DOCUMENTED: { readonly [name: string]: PolicyDocument } = {
  AdministratorAccess: allow("*"),
  AmazonS3FullAccess: {
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Action: ["s3:*", "s3-object-lambda:*"], Resource: "*" }],
  },
};

/** Name of a policy that AWS itself keeps, by its ARN; undefined of any other. */
function managedName(arn: string): string | undefined {
  return /^arn:[\w-]+:iam::aws:policy\/(?:.*\/)?([^/]+)$/.exec(arn)?.[1];
}

/** What a policy that is not in the stack grants. */
function managedDocument(arn: string): ReadDocument {
  const name = managedName(arn);
  const document = name !== undefined && Object.hasOwn(DOCUMENTED, name) ? DOCUMENTED[name] : undefined;
  if (document !== undefined) return { document };
  return { unknown: `the text of ${arn} is not in the stack`, text: arn, isAbsent: true };
}
