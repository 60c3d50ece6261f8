import { failureOf, shaped, type Answer } from "../answer";
import type { AwsApi, Service } from "./api";

/** One operation of AWS, and what an answer may mean. */
export interface Reading {
  readonly service: Service;
  readonly operation: string;
  readonly input: object;
  /** Codes of errors that mean that the thing is not there. */
  readonly absent?: readonly string[];
  /** Permission that it takes, where its name is not that of the operation. */
  readonly needs?: string;
}

/** Reads one thing and checks its shape. */
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

/** Like `read`, for what may be missing: null then. */
export async function readOptional<T>(
  api: AwsApi,
  reading: Reading,
  shape: (value: unknown) => T | undefined,
): Promise<Answer<T | null>> {
  const answer = await read(api, reading, shape);
  const code = failureOf(answer)?.code;
  return code !== undefined && reading.absent?.includes(code) ? { value: null } : answer;
}
