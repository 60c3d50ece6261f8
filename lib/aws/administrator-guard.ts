import { DataAwsCallerIdentity } from "@cdktf/provider-aws/lib/data-aws-caller-identity";
import { DataAwsIamSessionContext } from "@cdktf/provider-aws/lib/data-aws-iam-session-context";
import type { TerraformProvider } from "cdktf";
import { Construct } from "constructs";
import { keepAsMade } from "../final";

/** Props of `AdministratorGuard`. @public */
export interface AdministratorGuardProps {
  /** IAM ARNs of the administrators; ArnLike patterns. */
  readonly administrators: readonly string[];
  /** @default the stack's AWS provider */
  readonly provider?: TerraformProvider;
}

/** A condition that Terraform evaluates while it plans. @public */
export interface PlanCondition {
  readonly condition: string;
  readonly errorMessage: string;
}

/**
 * Makes a plan fail if its caller is not one of the administrators: the planned policies would lock the caller out of the
 * bucket from the next run on. Needs `iam:GetRole` on the caller's role.
 * @public
 */
export class AdministratorGuard extends Construct {
  /** For the `lifecycle.precondition` of resources that only administrators may change. */
  readonly precondition: PlanCondition;

  constructor(scope: Construct, id: string, props: AdministratorGuardProps) {
    super(scope, id);
    const { provider } = props;
    const caller = new DataAwsCallerIdentity(this, "caller", { provider });
    // a session's ARN has neither the path nor the exact name of its role: this data source asks IAM for the role
    const session = new DataAwsIamSessionContext(this, "session", { arn: caller.arn, provider });
    const issuer = `data.aws_iam_session_context.${session.friendlyUniqueId}.issuer_arn`;
    const patterns = props.administrators.map((arn) => JSON.stringify(asRegularExpression(arn))).join(", ");
    this.precondition = {
      condition: `\${anytrue([for p in [${patterns}] : can(regex(p, ${issuer}))])}`,
      errorMessage:
        "The identity that runs Terraform is none of the administrators, and the policy would keep it out from now " +
        "on. Add it to `administrators`, or run as one of them.",
    };
    keepAsMade(this);
  }
}

// character classes instead of backslashes, which would need escaping once more in Terraform
function asRegularExpression(pattern: string): string {
  const body = pattern.replace(/[.+]/g, "[$&]").replace(/\*/g, ".*").replace(/\?/g, ".");
  return `^${body}$`;
}
