import type { Faults } from "./faults";
import { show } from "./show";

/** Options that would have no effect beside another one. */
export interface UnusedOptionsRule {
  readonly code: string;
  readonly fields: readonly string[];
  /** Which option leaves them without effect. */
  readonly because: string;
}

/** Records a fault for every option that is given and would be ignored: nothing is dropped silently. */
export function refuseUnusedOptions(faults: Faults, options: object, rule: UnusedOptionsRule): void {
  for (const field of rule.fields) {
    const value = (options as { readonly [name: string]: unknown })[field];
    if (value === undefined) continue;
    const allowed = `not together with ${rule.because}`;
    faults.add({
      code: rule.code,
      field,
      got: show(value),
      allowed,
      fix: `Leave out ${field}, which would have no effect, or leave out ${rule.because}.`,
    });
  }
}
