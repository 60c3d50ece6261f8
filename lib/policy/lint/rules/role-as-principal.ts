import { bucketCase, EXPORTER, write } from "../cases";
import { RESOURCE_KINDS } from "../../kinds";
import { statementRule, type Remark } from "../rule";
import { shapeOf } from "../shape";

const ROLE = /^arn:[^:]*:(iam::\d{12}:(role|user)\/|sts::\d{12}:assumed-role\/)/;

const account = { AWS: "arn:aws:iam::111122223333:root" };
const onlyExporter = { ArnEquals: { "aws:PrincipalArn": EXPORTER.roleArn } };

export const roleAsPrincipal = statementRule(
  {
    id: "ROLE_AS_PRINCIPAL",
    what: "A role or user as the principal of a bucket policy or key policy.",
    why:
      "AWS stores such a principal by its unique id. If the role is recreated, the policy text is unchanged, but the new " +
      "role gets a 403, or is not affected by the Deny. A role that does not exist makes the policy invalid.",
    fix: "Use the account's root as the principal and add ArnEquals aws:PrincipalArn with the role.",
    kinds: RESOURCE_KINDS,
    passing: bucketCase(write({ Principal: account, Condition: onlyExporter })),
    failing: bucketCase(write({ Principal: { AWS: EXPORTER.roleArn } })),
  },
  (statement, { exporter }) =>
    shapeOf(statement)
      .principals.filter(({ type, value }) => type === "AWS" && ROLE.test(value))
      .map(({ value: principal }): Remark => {
        const message = `${principal} is stored by its unique id and lost when the role is made anew.`;
        // for roles of other accounts, it is not known whether they are recreated
        const other = exporter === undefined ? "suggestion" : "warning";
        return { message, got: principal, severity: principal === exporter?.roleArn ? "error" : other };
      }),
);
