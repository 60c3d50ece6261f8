/** One fault of a configuration. @public */
export interface Fault {
  /** Stable upper-case identifier, documented in `docs/errors.md`; safe to match in scripts. */
  readonly code: string;
  /** Path of the offending field as the user wrote it, such as `retention.days`. */
  readonly field: string;
  /** What was given. Never a secret: see `show`. */
  readonly got: string;
  /** What is allowed. */
  readonly allowed: string;
  /** What to do about it, in one sentence. */
  readonly fix: string;
}

/**
 * Thrown once for a whole configuration, with every fault that was found.
 * Constructs throw it from their constructor, so nothing has been written when it appears.
 * @public
 */
export class ConfigError extends Error {
  /** Every fault found, in the order of the fields. */
  readonly faults: readonly Fault[];

  /**
   * @param where what was being configured, such as a construct path
   * @param faults at least one
   */
  constructor(where: string, faults: readonly Fault[]) {
    super(format(where, faults));
    this.name = "ConfigError";
    this.faults = faults;
  }
}

function format(where: string, faults: readonly Fault[]): string {
  const head = `${where}: ${faults.length === 1 ? "1 fault" : `${faults.length} faults`} in the configuration`;
  const rows = faults.map(
    (f) => `  ${f.code} ${f.field}\n    got:     ${f.got}\n    allowed: ${f.allowed}\n    fix:     ${f.fix}`,
  );
  return [head, ...rows].join("\n");
}
