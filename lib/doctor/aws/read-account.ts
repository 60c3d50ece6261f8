import type { Answer } from "../answer";
import { textAt } from "../shape";
import type { AwsApi } from "./api";
import { read } from "./read";

/** Reads which account the credentials are of. */
export function readAccount(api: AwsApi): Promise<Answer<string>> {
  return read(api, { service: "sts", operation: "GetCallerIdentity", input: {} }, (body) => textAt(body, "Account"));
}
