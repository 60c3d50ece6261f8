/** Options of a verb that starts jobs, as they were given. */
export interface JobOptions {
  readonly stack?: string;
  readonly all?: boolean;
  readonly below?: readonly string[];
  readonly createdBefore?: string;
  readonly createdAfter?: string;
  readonly manifest?: string;
  readonly manifestEtag?: string;
  readonly manifestVersion?: string;
  readonly withoutVersions?: boolean;
  /** Of `replicate`: which of the objects that are not copied. */
  readonly only?: "before" | "failed";
  readonly report?: string;
  readonly priority?: string;
  readonly token?: string;
  readonly dryRun?: boolean;
  readonly yes?: boolean;
  readonly wait?: boolean;
  readonly follow?: string;
  readonly printPolicy?: boolean;
  readonly json?: boolean;
}
