import { UNSUPPORTED } from "../../elements";
import { ownOf } from "../../../core";
import { malformedStatement } from "../cases";
import { policyRule, remarksOn } from "../rule";
import type { PolicyKind } from "../types";

const WORDS: { readonly [kind in PolicyKind]?: string } = {
  identity: "An identity policy",
  scp: "A service control policy",
  trust: "A trust policy",
  rcp: "A resource control policy",
};

export const unsupportedElement = policyRule(
  {
    id: "UNSUPPORTED_ELEMENT",
    titles: [...new Set(Object.values(UNSUPPORTED).flatMap((members) => Object.values(members)))].filter(Boolean),
    what: "An element that this policy type does not support: a principal in an identity policy, a resource in a trust policy.",
    why: "AWS refuses the policy. The principal or resource follows from what the policy is attached to.",
    fix: "Remove the element from the statement.",
    kinds: ["identity", "trust", "scp", "rcp"],
    passing: malformedStatement("identity", {}),
    failing: malformedStatement("identity", { Principal: "*" }),
  },
  ({ statements }, { kind }) => {
    const refused = Object.entries(UNSUPPORTED[kind] ?? {});
    return remarksOn(statements, ({ index, given }) =>
      refused
        .filter(([name]) => ownOf(given, name) !== undefined)
        .map(([name, title]) => {
          const message = `${WORDS[kind]} takes no ${name}.`;
          return { statement: index, at: [name], message, got: name, ...(title === "" ? {} : { title }) };
        }),
    );
  },
);
