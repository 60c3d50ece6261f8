import { valueOf } from "../../answer";
import { clean, some } from "../../text";
import type { Check } from "../check";
import { usesExpectedKey } from "./key";

export const keyGrant: Check = {
  id: "KEY_GRANT",
  severity: "error",
  what: "The key has a grant that the stack does not create.",
  why: "A grant gives access in addition to the key policy and is not visible in it: the grantee may decrypt the evidence.",
  fix: "Find out who created it (CloudTrail: CreateGrant), and revoke it: aws kms revoke-grant.",
  find: (seen) => {
    const side = seen.expected.aws;
    // if the bucket uses another key, only that is reported
    if (side === undefined || !usesExpectedKey(seen)) return [];
    return (valueOf(seen.aws?.keyGrants) ?? [])
      .filter(({ grantee }) => !side.keyGrantees.includes(grantee))
      .map(({ grantee, operations }) => {
        const foreign = grantee.split(":")[4] !== side.accountId;
        const whose = foreign ? ", which is not in the stack's account," : "";
        return {
          where: "kms:ListGrants",
          severity: foreign ? "error" : "warning",
          what: `${clean(grantee, 160)}${whose} may ${some(operations)}.`,
        };
      });
  },
};

export const keyAlias: Check = {
  id: "KEY_ALIAS",
  severity: "warning",
  what: "The key has an alias that the stack does not create.",
  why: "Policies that grant access by alias (kms:ResourceAliases) then also grant access for the additional alias.",
  fix: "Find out who created it (CloudTrail: CreateAlias, UpdateAlias), and delete it: aws kms delete-alias.",
  find: (seen) => {
    const side = seen.expected.aws;
    // the owner of an existing key decides on its aliases
    if (side?.keyAddress === undefined || !usesExpectedKey(seen)) return [];
    const more = (valueOf(seen.aws?.keyAliases) ?? []).filter((one) => !side.aliases.includes(one));
    return more.map((name) => ({ where: "kms:ListAliases", what: `It also has the alias ${clean(name, 120)}.` }));
  },
};
