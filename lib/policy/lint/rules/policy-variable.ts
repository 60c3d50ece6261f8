import { malformedStatement } from "../cases";
import { hasVariable, textsWithVariables, variableFaults, type VariableFault } from "../policy-variables";
import { type Remark, remarksOn, statementRule } from "../rule";

const TITLES = {
  unclosed: "Missing brace in variable",
  empty: "Empty variable",
  space: "Unsupported space in variable",
  symbol: "Unsupported symbol in variable",
  quote: "Missing quote in variable",
};
const [OPERATOR, VERSION] = ["Invalid variable for operator", "Variable unsupported in version"] as const;

// written as in a shell
const ROUND = /\$\((aws|saml|sts|s3|kms):[^)]*\)/i;

export const policyVariable = statementRule(
  {
    id: "POLICY_VARIABLE",
    titles: [...Object.values(TITLES), OPERATOR, VERSION],
    what: "A policy variable that is not closed, empty, misspelt, for a key that does not exist, or in a place without variables.",
    why: "AWS refuses it, or treats it as plain text, or finds no value, and then the statement does not apply.",
    fix: "Write ${service:key}, with a default as ${service:key, 'default'}, in a policy of version 2012-10-17.",
    passing: malformedStatement("identity", { Resource: "arn:aws:s3:::evidence/${aws:PrincipalTag/team}/*" }),
    failing: malformedStatement("identity", { Resource: "arn:aws:s3:::evidence/${aws:PrincipalTag/team/*" }),
  },
  (statement, _context, { policy, text: whole }) =>
    !/\$[{(]/.test(whole)
      ? []
      : remarksOn(textsWithVariables(statement), ({ text, at, base, operator }): Remark[] => {
          const got = ROUND.exec(text)?.[0];
          if (got !== undefined) return [{ at, got, message: `${got} is treated as plain text.`, severity: "warning" }];
          if (!text.includes("${")) return [];
          const faults = variableFaults(text);
          if (faults.length > 0) return faults.map((fault) => ({ ...said(fault), at, got: fault.text }));
          if (!hasVariable(text)) return [];
          if (base !== undefined && !/^(string|arn)/.test(base)) {
            const message = `${operator} does not support variables.`;
            return [{ title: OPERATOR, at, got: text, message, fix: "Write the value literally." }];
          }
          if (policy.Version === "2012-10-17") return [];
          const message = "Before version 2012-10-17 there are no variables: this is plain text.";
          return [{ title: VERSION, at, got: text, message, fix: 'Write "Version": "2012-10-17".' }];
        }),
);

function said(fault: VariableFault): Remark {
  if (fault.is === "unknown") {
    const message = `${fault.text} is the value of no key of AWS, so the statement never applies.`;
    return { message, fix: "Write the name of a condition key." };
  }
  if (fault.is === "several")
    return { message: `${fault.key} has several values, so it cannot be a variable.`, fix: "Use it in a condition." };
  const words = {
    unclosed: "has no closing brace",
    empty: "names nothing",
    space: "has a space in its name",
    symbol: "has an invalid character in its name",
    quote: "has a default without single quotes",
  };
  return { title: TITLES[fault.is], message: `${fault.text} ${words[fault.is]}.` };
}
