import { caseWith, write } from "../cases";
import { policyRule } from "../rule";

// `${name:` and `${*}` never start a Terraform expression
const VARIABLE = /(?<!\$)(?:\$\$)*(\$\{(?:[a-z0-9-]+:[^}]*|[*?$])\})/gi;

const statement = write({ Resource: "arn:aws:s3:::evidence/${aws:PrincipalTag/team}/*" });

export const unescapedVariable = policyRule(
  {
    id: "UNESCAPED_VARIABLE",
    what: "An IAM policy variable with a single `$` in a Terraform file.",
    why: "Terraform interprets `${aws:…}` as an expression: the plan fails with a syntax error.",
    fix: "Write the policy variable with two dollar signs: $${aws:…}.",
    passing: caseWith(
      { kind: "identity", terraformText: '{"Resource":"arn:aws:s3:::evidence/$${aws:PrincipalTag/team}/*"}' },
      statement,
    ),
    failing: caseWith(
      { kind: "identity", terraformText: '{"Resource":"arn:aws:s3:::evidence/${aws:PrincipalTag/team}/*"}' },
      statement,
    ),
  },
  (_policy, { terraformText }) => {
    if (terraformText === undefined) return [];
    const variables = new Set([...terraformText.matchAll(VARIABLE)].map((found) => found[1]!));
    return [...variables].map((variable) => ({ message: `Terraform would evaluate ${variable}.`, got: variable }));
  },
);
