import { malformedStatement } from "../cases";
import { conditionRule, type Remark } from "../rule";

export const severalBooleans = conditionRule(
  {
    id: "SEVERAL_BOOLEANS",
    titles: ["Invalid condition multiple Boolean"],
    what: "`Bool` with more than one value; or (a warning) `Null`.",
    why: "With both values, the condition is met whenever the key is present, so it limits nothing; AWS's policy validation refuses it.",
    fix: 'Write one value, "true" or "false".',
    passing: malformedStatement("identity", { Condition: { Bool: { "aws:SecureTransport": "true" } } }),
    failing: malformedStatement("identity", { Condition: { Bool: { "aws:SecureTransport": ["true", "false"] } } }),
  },
  ({ base }) => base === "bool" || base === "null",
  ({ base, key, values, at }): Remark[] => {
    if (values.length < 2) return [];
    const got = values.join(", ");
    if (base !== "null") return [{ at, got, message: `${key} is compared with several booleans.` }];
    // AWS's policy validation does not report Null
    const message = `Null is met whether ${key} is present or not.`;
    return [{ at, got, severity: "warning", title: undefined, message }];
  },
);
