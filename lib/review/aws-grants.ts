import { unescapedFromTerraform } from "../policy/document";
import { listOf, statementsOf, type PolicyDocument, type Statement } from "../policy";
import { statementReason } from "./aws-reasons";
import { conditionWords } from "./condition-words";
import type { GrantRow } from "./manifest";
import { principalWords, withoutPrincipal } from "./principal-words";
import { referenced, resourcesOf, textOf, type Block, type StackJson } from "./stack-json";

/** Every statement of the AWS policies in a stack. */
export function awsGrants(stack: StackJson): readonly GrantRow[] {
  return [
    ...resourcesOf(stack, "aws_iam_role").flatMap((role) =>
      rows(role, "assume_role_policy", `role ${textOf(role.attributes["name"])}`),
    ),
    ...resourcesOf(stack, "aws_iam_role_policy").flatMap((policy) => {
      const role = roleName(stack, policy.attributes["role"]);
      return rows(policy, "policy", "", `role ${role}`);
    }),
    ...resourcesOf(stack, "aws_s3_bucket_policy").flatMap((policy) => rows(policy, "policy")),
    ...resourcesOf(stack, "aws_sqs_queue_policy").flatMap((policy) => rows(policy, "policy")),
    ...resourcesOf(stack, "aws_sns_topic_policy").flatMap((policy) => rows(policy, "policy")),
    ...resourcesOf(stack, "aws_kms_key").flatMap((key) => rows(key, "policy", "the key")),
  ];
}

function resourcesOfStatement({ Resource, NotResource }: Statement): readonly string[] {
  return Resource === undefined ? listOf(NotResource).map((arn) => `all but ${arn}`) : listOf(Resource);
}

function roleName(stack: StackJson, value: unknown): string {
  const address = referenced(value);
  const role = resourcesOf(stack, "aws_iam_role").find((candidate) => candidate.address === address);
  return textOf(role?.attributes["name"] ?? value);
}

function rows(block: Block, attribute: string, itself = "", holder?: string): readonly GrantRow[] {
  return policyRows(block.attributes[attribute], { source: block.address, itself, holder });
}

/** Where a policy is, and what it leaves unsaid. */
export interface PolicyPlace {
  /** Where it is written, such as a Terraform address. */
  readonly source: string;
  /** What the policy belongs to, where its statements are about that; empty where they name their resources. */
  readonly itself?: string;
  /** Who holds the policy, where its statements name no principal. */
  readonly holder?: string;
}

/** A row for each statement of a policy in Terraform's JSON; none for a policy that is a reference. */
export function policyRows(policy: unknown, { source, itself = "", holder }: PolicyPlace): readonly GrantRow[] {
  const document = parse(policy);
  if (document === undefined) return [];
  return statementsOf(document).map((statement) => ({
    plane: "AWS",
    principal: holder ?? principalWords(statement),
    effect: statement.Effect,
    actions: statement.Action ? listOf(statement.Action) : [`all but ${listOf(statement.NotAction).join(", ")}`],
    resources: itself ? [itself] : resourcesOfStatement(statement),
    condition: conditionWords(withoutPrincipal(statement, holder)),
    why: statementReason(statement),
    source: `${source} ${statement.Sid ?? ""}`.trim(),
  }));
}

// Terraform's escape of policy variables is undone; a policy that is itself a reference is no JSON
function parse(value: unknown): PolicyDocument | undefined {
  if (typeof value !== "string") return undefined;
  try {
    return JSON.parse(unescapedFromTerraform(value)) as PolicyDocument;
  } catch {
    return undefined;
  }
}
