import { checkText, isUnresolved, show, type Faults } from "../core";

/** Checks the name that an object has in Genesys Cloud. Codes `GENESYS_NAME_INVALID`, `TOKEN_NOT_ALLOWED`. */
export function checkGenesysName(faults: Faults, field: string, value: unknown): void {
  checkText(faults, {
    code: "GENESYS_NAME_INVALID",
    field,
    value,
    fits: (text) => /^\S(.*\S)?$/.test(text),
    allowed: "one line of text that neither begins nor ends with a space",
    fix: "Use the name as Genesys Cloud shows it: data sources find objects by their exact name.",
  });
}

/**
 * Checks the id of an object in Genesys Cloud. A reference to another resource is accepted, since no rule needs its
 * value. Code `GENESYS_ID_INVALID`.
 * @param also a further value that is allowed, such as `*`
 */
export function checkGenesysId(faults: Faults, field: string, value: unknown, also?: string): void {
  if (isUnresolved(value) || (also !== undefined && value === also)) return;
  if (typeof value === "string" && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value)) return;
  faults.add({
    code: "GENESYS_ID_INVALID",
    field,
    got: show(value),
    allowed: `a UUID${also === undefined ? "" : `, "${also}"`}, or a reference to the object`,
    fix: "Give the id, not the name: it is in the address of the object's page in Genesys Cloud Admin.",
  });
}

/** Options that would have no effect beside another one. */
export interface IdleRule {
  readonly code: string;
  readonly fields: readonly string[];
  /** Which option makes them idle. */
  readonly because: string;
}

/** Records a fault for every option that is given and would be ignored: nothing is dropped silently. */
export function refuseIdle(faults: Faults, options: object, rule: IdleRule): void {
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
