import type { Severity } from "../policy/lint";
import type { UploadQuestion } from "../explain";
import type { AskedRequest } from "./denial/asked-request";
import type { StackInput } from "./stack-of";

/** What a matcher answers to jest and vitest. @public */
export interface MatcherResult {
  readonly pass: boolean;
  readonly message: () => string;
}

/** What to look for. @public */
export interface NoFindingsOptions {
  /** The least severe that counts: `error`, `security`, `warning` or `suggestion`. @default suggestion */
  readonly severity?: Severity;
}

/**
 * The matchers, as they are called on `expect(stack)`. What was not read passes neither a matcher nor its `.not`.
 * jest's own globals know them; vitest and `@jest/globals` are told by three lines (docs/testing.md).
 * @public
 */
export interface LegalHoldMatchers<R = unknown> {
  /**
   * Genesys Cloud gets an upload through: trust, role, bucket policy and key.
   * @param question the upload. @default any key below the organization's prefix, in one piece and in parts
   */
  toAdmitExport(question?: Partial<UploadQuestion>): R;
  /** The policies of the stack deny a request for sure, whatever others the caller may have. */
  toDeny(request: AskedRequest): R;
  /** Nobody may do what they could not before, and nothing is lost for good; what is the same or narrower passes. */
  toBeNoBroaderThan(before: StackInput): R;
  /** The linter finds nothing in any policy, all of them can be read, and nothing hangs on values of an apply. */
  toHaveNoFindings(options?: NoFindingsOptions): R;
}

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace jest {
    // the type parameters have to be those of @types/jest
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type, @typescript-eslint/no-unused-vars
    interface Matchers<R, T = {}> extends LegalHoldMatchers<R> {}
  }
}
