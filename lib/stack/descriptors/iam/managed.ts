import { textOf } from "../../attributes";
import { managedDocument, managedName } from "../../inventory/managed-policies";
import { readDocument, type ReadDocument } from "../../inventory/read-document";
import { blocksOfType, type Stack } from "../../model";
import type { PlacedPolicy } from "../../placed";
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
