import { malformedStatement } from "../cases";
import { statementRule, type Remark } from "../rule";

export const rcpSyntax = statementRule(
  {
    id: "RCP_SYNTAX",
    what: "A resource control policy that allows, names a principal, or applies to every action of AWS.",
    why: "Organizations refuses it: such a policy can only deny, to everyone, actions of supported services.",
    fix: 'Write Effect Deny, Principal "*", and actions with a service prefix, such as s3:*.',
    kinds: ["rcp"],
    passing: malformedStatement("rcp", { Effect: "Deny", Principal: "*" }),
    failing: malformedStatement("rcp", { Effect: "Allow", Principal: "*" }),
  },
  ({ Effect, Principal, Action }): Remark[] => [
    ...(Effect === "Allow"
      ? [{ at: ["Effect"], message: "A resource control policy can only deny.", got: Effect }]
      : []),
    ...(Principal === undefined || Principal === "*"
      ? []
      : [{ at: ["Principal"], message: "A resource control policy must apply to everyone.", got: "Principal" }]),
    ...(Action === "*" || (Array.isArray(Action) && Action.includes("*"))
      ? [{ at: ["Action"], message: "A resource control policy must name the service of its actions.", got: "*" }]
      : []),
  ],
);
