import { type Answer, type Failure } from "../../doctor";
import { ExportError } from "../error";

/** A failed call as one line. */
export function failureText({ call, problem, status, needs, correlationId }: Failure): string {
  const said = status === undefined ? problem : `${status}, ${problem}`;
  const permission = needs === undefined || status !== 403 ? "" : `. It takes the permission ${needs}`;
  return `${call}: ${said}${permission}${correlationId === undefined ? "" : ` (${correlationId})`}`;
}

/** What ends a run: nothing that follows could be trusted. */
export function stopBy(failure: Failure): never {
  throw new ExportError(failureText(failure));
}

/**
 * What was answered.
 * @param where said after what failed. @default nothing
 * @throws ExportError when the call failed
 */
export function answered<T>(answer: Answer<T>, where = ""): T {
  if ("value" in answer) return answer.value;
  throw new ExportError(`${failureText(answer.failure)}${where}`);
}
