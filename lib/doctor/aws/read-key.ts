import type { PolicyDocument } from "../../policy";
import type { Answer } from "../answer";
import { readPolicy } from "../policy-shape";
import { at, textAt } from "../shape";
import type { AwsApi } from "./api";
import type { KeyFacts } from "./facts";
import { read, readOptional } from "./read";

/** Reads a key by its id, ARN or alias; null when there is none. */
export function readKey(api: AwsApi, KeyId: string): Promise<Answer<KeyFacts | null>> {
  const reading = {
    service: "kms",
    operation: "DescribeKey",
    input: { KeyId },
    absent: ["NotFoundException"],
  } as const;
  return readOptional(api, reading, (body) => {
    const arn = textAt(body, "KeyMetadata", "Arn");
    const state = textAt(body, "KeyMetadata", "KeyState");
    if (arn === undefined || state === undefined) return undefined;
    return { arn, state, managedByAws: textAt(body, "KeyMetadata", "KeyManager") === "AWS" };
  });
}

/** Reads the policy of a key. */
export function readKeyPolicy(api: AwsApi, KeyId: string): Promise<Answer<PolicyDocument>> {
  const input = { KeyId, PolicyName: "default" };
  return read(api, { service: "kms", operation: "GetKeyPolicy", input }, (body) => {
    const text = at(body, "Policy");
    return typeof text === "string" ? readPolicy(text) : undefined;
  });
}
