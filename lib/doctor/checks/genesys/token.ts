import { failureOf } from "../../answer";
import { isRefusal } from "../../unread";
import { callWords, type Check } from "../check";

export const token: Check = {
  id: "TOKEN_REFUSED",
  hidesRest: true,
  plane: "genesys",
  severity: "error",
  what: "Genesys Cloud refuses the identity.",
  why: "Without a token every call ends in a 401, and nothing else can be looked at.",
  fix: "Check GENESYSCLOUD_REGION and the client or token in the environment: ids, secrets and tokens belong to one region.",
  find: ({ genesys }) => {
    const failure = failureOf(genesys?.token);
    return failure !== undefined && isRefusal(failure) ? [{ where: failure.call, what: callWords(failure) }] : [];
  },
};
