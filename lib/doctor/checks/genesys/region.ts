import type { Check } from "../check";

export const region: Check = {
  id: "REGION_MISMATCH",
  hidesRest: true,
  plane: "genesys",
  severity: "error",
  what: "The environment names another region than the stack.",
  why: "Organizations live in one region; the stack would be applied where its organization is not.",
  fix: "Set GENESYSCLOUD_REGION to the region of the stack, or correct genesysRegion in the props.",
  find: ({ genesys, expected }) => {
    const wanted = expected.genesys.region;
    if (genesys === undefined || wanted === undefined || wanted === genesys.region) return [];
    return [{ where: "GENESYSCLOUD_REGION", what: `Asked in ${genesys.region}, and the stack says ${wanted}.` }];
  },
};
