import { valueOf } from "../../answer";
import { clean, some } from "../../text";
import type { Check } from "../check";
import { usesExpectedKey } from "./key";

export const keyGrant: Check = {
  id: "KEY_GRANT",
  severity: "error",
  what: "Somebody may use the key by a grant that the stack does not make.",
  why: "A grant lets in beside the key's policy, which does not show it: whoever has it may decrypt the evidence.",
  fix: "Find out who made it (CloudTrail: CreateGrant), and end it: aws kms revoke-grant.",
  find: (seen) => {
    const side = seen.expected.aws;
    // of another key than the stack's that alone is told
    if (side === undefined || !usesExpectedKey(seen)) return [];
    return (valueOf(seen.aws?.keyGrants) ?? [])
      .filter(({ grantee }) => !side.keyGrantees.includes(grantee))
      .map(({ grantee, operations }) => {
        const foreign = grantee.split(":")[4] !== side.accountId;
        const whose = foreign ? ", which is not of the stack's account," : "";
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
  what: "The key has a name that the stack does not give it.",
  why: "Policies that let in by a key's name (kms:ResourceAliases) let in whoever the other name was meant for.",
  fix: "Find out who made it (CloudTrail: CreateAlias, UpdateAlias), and delete it: aws kms delete-alias.",
  find: (seen) => {
    const side = seen.expected.aws;
    // the names of a key brought along are its owner's to give
    if (side?.keyAddress === undefined || !usesExpectedKey(seen)) return [];
    const more = (valueOf(seen.aws?.keyAliases) ?? []).filter((one) => !side.aliases.includes(one));
    return more.map((name) => ({ where: "kms:ListAliases", what: `It is also called ${clean(name, 120)}.` }));
  },
};
