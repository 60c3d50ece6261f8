import type { Severity } from "../policy/lint";
import type { UploadQuestion } from "../explain";
import type { AskedRequest } from "./denial/asked-request";
import type { StackInput } from "./stack-of";

/** The result of a matcher for jest and vitest. @public */
export interface MatcherResult {
  readonly pass: boolean;
  readonly message: () => string;
}

/** Options of `toHaveNoFindings`. @public */
export interface NoFindingsOptions {
  /** The lowest severity that counts: `error`, `security`, `warning` or `suggestion`. @default suggestion */
  readonly severity?: Severity;
}

/**
 * The matchers of `expect(stack)`. If something was not read, neither a matcher nor its `.not` passes.
 * jest's own globals have the types; vitest and `@jest/globals` need a few lines (docs/testing.md).
 * @public
 */
export interface LegalHoldMatchers<R = unknown> {
  /**
   * Trust, role, bucket policy and key admit an upload by Genesys Cloud.
   * @param question the upload. @default any key below the organization's prefix, single and multipart
   */
  toAdmitExport(question?: Partial<UploadQuestion>): R;
  /** The policies of the stack certainly deny a request, whatever other policies the caller may have. */
  toDeny(request: AskedRequest): R;
  /** Nobody may do what they could not before, and nothing is lost for good; equal or narrower access passes. */
  toBeNoBroaderThan(before: StackInput): R;
  /** The linter has no finding in any policy, all policies can be read, and none depends on values known only after an apply. */
  toHaveNoFindings(options?: NoFindingsOptions): R;
}

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace jest {
    // the type parameters must equal those of @types/jest
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type, @typescript-eslint/no-unused-vars
    interface Matchers<R, T = {}> extends LegalHoldMatchers<R> {}
  }
}
