import { failureOf, valueOf } from "../../answer";
import { clean } from "../../text";
import { isRefusal } from "../../unread";
import { callWords, type Check } from "../check";

export const token: Check = {
  id: "TOKEN_REFUSED",
  hidesRest: true,
  severity: "error",
  what: "Genesys Cloud refuses the identity.",
  why: "Without a valid token, every call ends in a 401 and nothing else can be checked.",
  fix: "Check GENESYSCLOUD_REGION and the client or token in the environment: ids, secrets and tokens belong to one region.",
  find: ({ genesys }) => {
    const failure = failureOf(genesys?.token);
    return failure !== undefined && isRefusal(failure) ? [{ where: failure.call, what: callWords(failure) }] : [];
  },
};

export const region: Check = {
  id: "REGION_MISMATCH",
  hidesRest: true,
  severity: "error",
  what: "The environment names another region than the stack.",
  why: "An organization belongs to one region, so the stack would be applied where its organization does not exist.",
  fix: "Set GENESYSCLOUD_REGION to the region of the stack, or correct genesysRegion in the props.",
  find: ({ genesys, expected }) => {
    const wanted = expected.genesys.region;
    if (genesys === undefined || wanted === undefined || wanted === genesys.region) return [];
    return [
      { where: "GENESYSCLOUD_REGION", what: `The calls went to ${genesys.region}; the stack expects ${wanted}.` },
    ];
  },
};

export const organization: Check = {
  id: "ORGANIZATION_MISMATCH",
  hidesRest: true,
  severity: "error",
  what: "The token belongs to another organization than the stack.",
  why: "Genesys Cloud sends its organization id as the external id. The role refuses another one, so every upload ends in a 403.",
  fix: "Sign in to the organization of the stack, or correct organizationId in the props and deploy again.",
  find: ({ genesys, expected }) => {
    const token = valueOf(genesys?.token);
    const wanted = expected.genesys.organizationId;
    const live = valueOf(genesys?.organizationId) ?? token?.organizationId;
    if (token === undefined || wanted === undefined || live === undefined || live === wanted) return [];
    const home = token.homeOrganizationId;
    const guest =
      home === wanted ? " The signed-in user belongs to the stack's organization but acts in another one." : "";
    return [
      {
        where: "GET /api/v2/organizations/me",
        what: `The organization is ${clean(live)}; the stack is for ${wanted}.${guest}`,
      },
    ];
  },
};
