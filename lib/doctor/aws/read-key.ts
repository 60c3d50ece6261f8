import type { PolicyDocument } from "../../policy";
import type { Answer } from "../answer";
import { readPolicy } from "../policy-shape";
import { at, eachAt, textAt, textsAt } from "../shape";
import type { AwsApi } from "./api";
import type { GrantedKey, KeyFacts } from "./facts";
import { read, readOptional, readPages } from "./read";

/** Reads a key by id, ARN or alias; null if it does not exist. */
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
    return { arn, state };
  });
}

export function readKeyPolicy(api: AwsApi, KeyId: string): Promise<Answer<PolicyDocument>> {
  const input = { KeyId, PolicyName: "default" };
  return read(api, { service: "kms", operation: "GetKeyPolicy", input }, (body) => {
    const text = at(body, "Policy");
    return typeof text === "string" ? readPolicy(text) : undefined;
  });
}

export function readGrants(api: AwsApi, KeyId: string): Promise<Answer<readonly GrantedKey[]>> {
  const reading = { service: "kms", operation: "ListGrants", input: { KeyId } } as const;
  return readPages(api, reading, [["NextMarker", "Marker"]], (body) =>
    eachAt(body, ["Grants"], (grant) => ({
      grantee: textAt(grant, "GranteePrincipal") ?? textAt(grant, "GranteeServicePrincipal") ?? "nobody named",
      operations: textsAt(grant, "Operations"),
    })),
  );
}

export function readAliases(api: AwsApi, KeyId: string): Promise<Answer<readonly string[]>> {
  const reading = { service: "kms", operation: "ListAliases", input: { KeyId } } as const;
  return readPages(api, reading, [["NextMarker", "Marker"]], (body) =>
    eachAt(body, ["Aliases"], (alias) => textAt(alias, "AliasName")),
  );
}

/** Reads whether automatic rotation is enabled for a key. */
export function readRotation(api: AwsApi, KeyId: string): Promise<Answer<boolean | null>> {
  const reading = {
    service: "kms",
    operation: "GetKeyRotationStatus",
    input: { KeyId },
    absent: ["UnsupportedOperationException"],
  } as const;
  return readOptional(api, reading, (body) => {
    const rotated = at(body, "KeyRotationEnabled");
    return typeof rotated === "boolean" ? rotated : undefined;
  });
}
