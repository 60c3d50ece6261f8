import { malformedStatement } from "../cases";
import { statementRule, type Remark } from "../rule";

export const rcpSyntax = statementRule(
  {
    id: "RCP_SYNTAX",
    severity: "error",
    what: "A resource control policy that allows, names a principal, or is about every action of AWS.",
    why: "Organizations refuses it: such a policy only denies, to everyone, actions of the services that take part.",
    fix: 'Write Effect Deny, Principal "*", and actions with the prefix of their service, such as s3:*.',
    kinds: ["rcp"],
    passing: malformedStatement("rcp", { Effect: "Deny", Principal: "*" }),
    failing: malformedStatement("rcp", { Effect: "Allow", Principal: "*" }),
  },
  ({ Effect, Principal, Action }): Remark[] => [
    ...(Effect === "Allow" ? [{ at: ["Effect"], message: "A resource control policy only denies.", got: Effect }] : []),
    ...(Principal === undefined || Principal === "*"
      ? []
      : [{ at: ["Principal"], message: "A resource control policy is about everyone.", got: "Principal" }]),
    ...(Action === "*" || (Array.isArray(Action) && Action.includes("*"))
      ? [{ at: ["Action"], message: "A resource control policy names the service of its actions.", got: "*" }]
      : []),
  ],
);
