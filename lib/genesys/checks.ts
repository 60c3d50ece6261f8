import { isUnresolved, isUuid, show, text, type Rule } from "../core";

/** Checks the name of an object in Genesys Cloud. Codes `GENESYS_NAME_INVALID`, `TOKEN_NOT_ALLOWED`. */
export const checkGenesysName = text({
  code: "GENESYS_NAME_INVALID",
  fits: (given) => /^\S(.*\S)?$/.test(given),
  allowed: "one line of text that neither begins nor ends with a space",
  fix: "Use the name as Genesys Cloud shows it: data sources find objects by their exact name.",
});

/**
 * Checks the id of an object in Genesys Cloud. A reference to another resource is accepted, since no rule needs its
 * value. Code `GENESYS_ID_INVALID`.
 */
export const checkGenesysId = idOr();

/** The same for a division, which may also be `*` for all divisions. */
export const checkDivisionId = idOr("*");

function idOr(also?: string): Rule {
  return (faults, field, value) => {
    if (isUnresolved(value) || (also !== undefined && value === also)) return true;
    if (typeof value === "string" && isUuid(value)) return true;
    faults.add({
      code: "GENESYS_ID_INVALID",
      field,
      got: show(value),
      allowed: `a UUID${also === undefined ? "" : `, "${also}"`}, or a reference to the object`,
      fix: "Give the id, not the name: it is in the address of the object's page in Genesys Cloud Admin.",
    });
    return false;
  };
}
