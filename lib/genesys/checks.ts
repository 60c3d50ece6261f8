import { checkText, isUnresolved, isUuid, show, type Faults } from "../core";

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
  if (typeof value === "string" && isUuid(value)) return;
  faults.add({
    code: "GENESYS_ID_INVALID",
    field,
    got: show(value),
    allowed: `a UUID${also === undefined ? "" : `, "${also}"`}, or a reference to the object`,
    fix: "Give the id, not the name: it is in the address of the object's page in Genesys Cloud Admin.",
  });
}
