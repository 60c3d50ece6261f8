import { malformedStatement } from "../cases";
import { ALL_KINDS } from "../kinds";
import { conditionRule } from "../rule";

export const severalBooleans = conditionRule(
  {
    id: "SEVERAL_BOOLEANS",
    severity: "error",
    titles: ["Invalid condition multiple Boolean"],
    what: "`Bool` with more than one value.",
    why: "With both values the condition holds whenever the key is there, so it limits nothing; AWS's policy check refuses it.",
    fix: 'Write one value, "true" or "false".',
    kinds: ALL_KINDS,
    passing: malformedStatement("identity", { Condition: { Bool: { "aws:SecureTransport": "true" } } }),
    failing: malformedStatement("identity", { Condition: { Bool: { "aws:SecureTransport": ["true", "false"] } } }),
  },
  ({ base }) => base === "bool",
  ({ key, values, at }) =>
    values.length < 2 ? [] : [{ at, got: values.join(", "), message: `${key} is compared with several booleans.` }],
);
