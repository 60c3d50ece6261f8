import { failureOf, shaped, type Answer } from "../answer";
import { textAt } from "../shape";
import type { AwsApi, Service } from "./api";

/** An AWS operation and how to interpret its response. */
export interface Reading {
  readonly service: Service;
  readonly operation: string;
  readonly input: object;
  /** Error codes that mean that the resource does not exist. */
  readonly absent?: readonly string[];
  /** Required permission, if its name differs from that of the operation. */
  readonly needs?: string;
}

/** Calls an operation and verifies the shape of the response. */
export async function read<T>(
  api: AwsApi,
  reading: Reading,
  shape: (value: unknown) => T | undefined,
): Promise<Answer<T>> {
  const { service, operation, needs = `${service}:${operation}` } = reading;
  const answer = await api.call(service, operation, reading.input);
  const failure = failureOf(answer);
  if (failure !== undefined) return { failure: { ...failure, needs } };
  return shaped(answer, `${service}:${operation}`, shape);
}

/** Like `read`, for resources that may not exist; returns null in that case. */
export async function readOptional<T>(
  api: AwsApi,
  reading: Reading,
  shape: (value: unknown) => T | undefined,
): Promise<Answer<T | null>> {
  const answer = await read(api, reading, shape);
  const code = failureOf(answer)?.code;
  return code !== undefined && reading.absent?.includes(code) ? { value: null } : answer;
}

export function readAccount(api: AwsApi): Promise<Answer<string>> {
  return read(api, { service: "sts", operation: "GetCallerIdentity", input: {} }, (body) => textAt(body, "Account"));
}
