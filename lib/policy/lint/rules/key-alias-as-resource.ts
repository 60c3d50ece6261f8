import { findAction } from "../../../catalog";
import { listOf, type Statement } from "../../statement";
import { caseWithout, write } from "../cases";
import { statementRule, type Remark } from "../rule";
import { shapeOf } from "../shape";

const KEY = "arn:aws:kms:eu-west-2:111122223333";
const use = { Sid: "Decrypt", Action: ["kms:Decrypt", "kms:GenerateDataKey"] };

export const keyAliasAsResource = statementRule(
  {
    id: "KEY_ALIAS_AS_RESOURCE",
    what: "The ARN of an alias for an action that applies to keys.",
    why: "An alias in Resource means the alias itself, not its key, so the statement never applies.",
    fix: "Name the ARN of the key, or all keys of the account with a condition on kms:ResourceAliases.",
    kinds: ["identity", "key", "scp", "rcp", "endpoint"],
    passing: caseWithout(
      "identity",
      write({
        ...use,
        Resource: `${KEY}:key/*`,
        Condition: { "ForAnyValue:StringEquals": { "kms:ResourceAliases": "alias/evidence" } },
      }),
    ),
    failing: caseWithout("identity", write({ ...use, Resource: `${KEY}:alias/evidence` })),
  },
  (statement): Remark[] => {
    const resources = listOf(statement.Resource);
    const aliases = resources.filter((arn) => /^arn:[^:]*:kms:[^:]*:[^:]*:alias\//.test(arn));
    if (aliases.length === 0) return [];
    const { aboutKeys, aboutAliases } = subjects(statement);
    if (aboutKeys === undefined) return [];
    // next to a key an alias has no effect, but does no harm
    const severity = aboutAliases || aliases.length < resources.length ? "warning" : "error";
    if (aboutAliases && aliases.length < resources.length) return [];
    return aliases.map((got) => {
      return { message: `${aboutKeys} applies to keys, but ${got} is an alias.`, got, at: ["Resource"], severity };
    });
  },
);

// among explicit actions or those matched by a pattern: one that applies only to keys, and whether any applies to
// aliases
function subjects(statement: Statement) {
  const types = shapeOf(statement).expanded.map((action) => ({
    action,
    types: findAction(action)?.resourceTypes ?? [],
  }));
  const ofKeys = types.find(({ types: own }) => own.includes("key") && !own.includes("alias"));
  return { aboutKeys: ofKeys?.action, aboutAliases: types.some(({ types: own }) => own.includes("alias")) };
}
