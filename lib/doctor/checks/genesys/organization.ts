import { valueOf } from "../../answer";
import { clean } from "../../text";
import type { Check } from "../check";

export const organization: Check = {
  id: "ORGANIZATION_MISMATCH",
  hidesRest: true,
  plane: "genesys",
  severity: "error",
  what: "The token belongs to another organization than the stack.",
  why: "Genesys Cloud sends its organization id as external id: for another one the role refuses, and every upload is a 403.",
  fix: "Sign in to the organization of the stack, or correct organizationId in the props and deploy again.",
  find: ({ genesys, expected }) => {
    const token = valueOf(genesys?.token);
    const wanted = expected.genesys.organizationId;
    const live = valueOf(genesys?.organizationId) ?? token?.organizationId;
    if (token === undefined || wanted === undefined || live === undefined || live === wanted) return [];
    const home = token.homeOrganizationId;
    const guest =
      home === wanted ? " The signed-in user's home is the stack's organization, and acts in another one." : "";
    return [
      {
        where: "GET /api/v2/organizations/me",
        what: `The organization is ${clean(live)}, the stack is for ${wanted}.${guest}`,
      },
    ];
  },
};
