import { hasSymbol, textOf, type Stack } from "../stack";
import { saidOf, type AskedBucket } from "./set-up";

/** Whether callers of another account pay for their requests. */
export function paidByRequester(stack: Stack, bucket: AskedBucket): boolean | "perhaps" {
  const { attributes, perhaps } = saidOf(stack, bucket, "aws_s3_bucket_request_payment_configuration");
  const payer = textOf(attributes?.["payer"] ?? bucket.block?.attributes["request_payer"] ?? "BucketOwner");
  return perhaps !== undefined || payer === undefined || hasSymbol(payer) ? "perhaps" : payer === "Requester";
}
