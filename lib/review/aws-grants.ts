import { GenesysRegion } from "../catalog";
import { listOf, statementsOf, type PolicyDocument, type Principals, type Statement } from "../policy";
import { statementReasons } from "./aws-reasons";
import { conditionWords } from "./condition-words";
import type { GrantRow } from "./manifest";
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
  const document = parse(block.attributes[attribute]);
  if (document === undefined) return [];
  return statementsOf(document).map((statement) => ({
    plane: "AWS",
    principal: holder ?? principalWords(statement),
    effect: statement.Effect,
    actions: statement.Action ? listOf(statement.Action) : [`all but ${listOf(statement.NotAction).join(", ")}`],
    resources: itself ? [itself] : resourcesOfStatement(statement),
    condition: conditionWords(withoutPrincipal(statement, holder)),
    why: statementReasons[statement.Sid ?? ""] ?? "",
    source: `${block.address} ${statement.Sid ?? ""}`.trim(),
  }));
}

// Terraform's escape of policy variables is undone; a policy that is itself a reference is no JSON
function parse(value: unknown): PolicyDocument | undefined {
  if (typeof value !== "string") return undefined;
  try {
    return JSON.parse(value.replace(/([$%])\1\{/g, "$1{")) as PolicyDocument;
  } catch {
    return undefined;
  }
}

const BY_ARN = "aws:PrincipalArn";

/** Who a statement is about: its principal, narrowed by the condition on the principal's ARN. */
function principalWords(statement: Statement): string {
  const conditions = statement.Condition ?? {};
  const only = [...valuesOf(conditions["ArnEquals"]), ...valuesOf(conditions["ArnLike"])];
  if (only.length > 0) return only.map(shortArn).join(" or ");
  const but = [...valuesOf(conditions["ArnNotLike"]), ...valuesOf(conditions["ArnNotEquals"])];
  const principal =
    statement.Principal === undefined ? `all but ${named(statement.NotPrincipal)}` : named(statement.Principal);
  return but.length > 0 ? `${principal} but ${but.map(shortArn).join(" and ")}` : principal;
}

function valuesOf(keys: { readonly [key: string]: string | readonly string[] } | undefined): readonly string[] {
  return listOf(keys?.[BY_ARN]);
}

function withoutPrincipal(statement: Statement, holder: string | undefined): Statement["Condition"] {
  if (holder !== undefined || statement.Condition === undefined) return statement.Condition;
  return Object.fromEntries(
    Object.entries(statement.Condition).map(([operator, keys]) => [
      operator,
      operator.startsWith("Arn") ? Object.fromEntries(Object.entries(keys).filter(([key]) => key !== BY_ARN)) : keys,
    ]),
  );
}

function named(principal: "*" | Principals | undefined): string {
  if (principal === undefined || principal === "*") return "everyone";
  return Object.entries(principal)
    .flatMap(([type, values]) => listOf(values).map((value) => (type === "AWS" ? shortArn(value) : `${type} ${value}`)))
    .join(", ");
}

function isGenesys(account: string): boolean {
  return GenesysRegion.all.some(({ genesysAccountId }) => genesysAccountId === account);
}

/** `role legal-hold-export of 111122223333` reads better than the ARN, and says the same. */
function shortArn(arn: string): string {
  const root = /^arn:[\w-]+:iam::(\d{12}):root$/.exec(arn);
  if (root) return isGenesys(root[1]!) ? `Genesys Cloud (account ${root[1]})` : `account ${root[1]}`;
  const named = /^arn:[\w-]+:iam::(\d{12}):(role|user)\/(.+)$/.exec(arn);
  return named ? `${named[2]} ${named[3]} of ${named[1]}` : arn === "*" ? "everyone" : arn;
}
