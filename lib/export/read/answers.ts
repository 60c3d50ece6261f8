import { type Answer, type Failure } from "../../doctor";
import { ExportError } from "../error";

/** A failed call in one line. */
export function failureText({ call, problem, status, needs, correlationId }: Failure): string {
  const said = status === undefined ? problem : `${status}, ${problem}`;
  const permission = needs === undefined || status !== 403 ? "" : `. It requires the permission ${needs}`;
  return `${call}: ${said}${permission}${correlationId === undefined ? "" : ` (${correlationId})`}`;
}

/** Ends a run, because its result would be incomplete. */
export function stopBy(failure: Failure): never {
  throw new ExportError(failureText(failure));
}

/**
 * The value of a response.
 * @param where text after the failure. @default none
 * @throws ExportError if the call failed
 */
export function answered<T>(answer: Answer<T>, where = ""): T {
  if ("value" in answer) return answer.value;
  throw new ExportError(`${failureText(answer.failure)}${where}`);
}
