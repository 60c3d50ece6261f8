import { didYouMean } from "../../../core";
import { valueOf } from "../../answer";
import { some } from "../../text";
import type { Check } from "../check";

export const integrationType: Check = {
  id: "INTEGRATION_TYPE_UNKNOWN",
  plane: "genesys",
  severity: "error",
  what: "The organization cannot have an integration of the type that the stack names.",
  why: "The integration cannot be made, so nothing is exported. No public document confirms the type's id.",
  fix: "Set genesys.integration.integrationType to the id that the organization lists; where none fits, ask Genesys for the feature.",
  find: ({ expected, genesys }) => {
    const type = expected.genesys.integration?.type;
    const ids = valueOf(genesys?.integrationTypes)?.map(({ id }) => id);
    if (type === undefined || ids === undefined || ids.includes(type)) return [];
    const likely = ids.filter((id) => /s3|recording|bulk/i.test(id));
    const close = likely.length > 0 ? `Likely: ${some(likely)}.` : didYouMean(type, ids);
    return [{ where: "GET /api/v2/integrations/types", what: `There is no type "${type}". ${close}`.trim() }];
  },
};
