import { own } from "../../read";
import { malformedStatement } from "../cases";
import { policyRule, remarksOn } from "../rule";
import type { PolicyKind } from "../types";

const PRINCIPAL = "Unsupported principal";
const SCP = "SCP syntax error principal";
const TRUST_PRINCIPAL = "Role trust policy syntax error notprincipal";
const TRUST_RESOURCE = "Role trust policy syntax error resource";

// what the policies of one kind do not take, with AWS's title of the finding where it has one
const REFUSED: { readonly [kind in PolicyKind]?: { readonly [member: string]: string | undefined } } = {
  identity: { Principal: PRINCIPAL, NotPrincipal: PRINCIPAL },
  scp: { Principal: SCP, NotPrincipal: SCP },
  trust: { NotPrincipal: TRUST_PRINCIPAL, Resource: TRUST_RESOURCE, NotResource: TRUST_RESOURCE },
  rcp: { NotPrincipal: undefined, NotAction: undefined },
};

const WORDS: { readonly [kind in PolicyKind]?: string } = {
  identity: "The policy of an identity",
  scp: "A service control policy",
  trust: "A trust policy",
  rcp: "A resource control policy",
};

export const unsupportedElement = policyRule(
  {
    id: "UNSUPPORTED_ELEMENT",
    severity: "error",
    titles: [PRINCIPAL, SCP, TRUST_PRINCIPAL, TRUST_RESOURCE],
    what: "A member that policies of this kind do not take: a principal in the policy of an identity, a resource in a trust policy.",
    why: "AWS refuses the policy. Whom or what it is about is settled by what it is attached to.",
    fix: "Take the member out of the statement.",
    kinds: ["identity", "trust", "scp", "rcp"],
    passing: malformedStatement("identity", {}),
    failing: malformedStatement("identity", { Principal: "*" }),
  },
  ({ statements }, { kind }) => {
    const refused = REFUSED[kind] ?? {};
    return remarksOn(statements, ({ index, given }) =>
      Object.keys(refused)
        .filter((name) => own(given, name) !== undefined)
        .map((name) => {
          const title = refused[name];
          const message = `${WORDS[kind]} takes no ${name}.`;
          return { statement: index, at: [name], message, got: name, ...(title === undefined ? {} : { title }) };
        }),
    );
  },
);
