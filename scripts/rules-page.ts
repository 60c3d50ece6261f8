/**
 * Writes docs/rules.md from the rules of the linter. With `--check` it writes nothing and fails when the committed page
 * is out of date.
 */
import { data } from "../lib/catalog/authorization/data";
import { readPolicy, statementsOf, type Statement } from "../lib/policy";
import { rules, type LintCase, type Rule } from "../lib/policy/lint";
import { writePage } from "./support/made-page";

const LONGEST = 1500;

const INTRO = `# Rules of the policy linter

This page is generated from the rules (\`npm run rules-page\`). The severities are those of AWS's own policy checks. An **error** is
refused by AWS, never does what it says or lets everybody in, and synthesis refuses the configuration; **security** is access wider
than it should be; a **warning** is worth a look; a **suggestion** changes no access. These are more severe here than in AWS's
checks: an empty list of actions, resources or principals (AWS refuses it anyway), and what lets everybody in (an Allow with
\`NotPrincipal\`, a trust in GitHub without a repository).
\`lintPolicy(policy, { kind })\` checks any policy JSON by itself; with \`exporter\` in the context it also finds what would stop the
export or give the exporter too much. A kind is what the policy is attached to:
\`identity\` (a role, a user, a group), \`bucket\`, \`key\`, \`trust\` (who may assume a role), \`queue\`, \`topic\`, \`scp\` and \`rcp\`
(an organization's service and resource control policies), \`endpoint\` (a VPC endpoint), \`access-point\` or \`resource\` (any other,
such as a function's). A finding gives its position: \`Statement[0].Condition.StringEquals["aws:SourceArn"]\`.

In the examples the exporter is the role \`legal-hold-exporter\` of account 111122223333, the bucket is \`evidence\`, and Genesys
Cloud is account 444455556666. Statements that both
examples of a rule share are left out.
`;

const services = Object.keys(data().services).join(", ");

const UNKNOWN = `## What the linter does not know

- Actions, keys and ARNs one by one only of these services: ${services} (and the global keys). Of every other service it knows
  the name, and of some whether their ARNs have a region and an account: a misspelt action, key or kind of resource of theirs
  (\`ec2:StartInstanses\`, \`arn:aws:dynamodb:…:tabel/x\`) is not found. The whole of AWS's data is many times the package.
- Which actions SQS refuses in the policy of a queue: AWS documents which ones do nothing for other accounts, and no list of
  what it takes. \`sqs:CreateQueue\` is a warning for that reason.
- Whether a principal, a role or an account exists: AWS knows when the policy is applied.
`;

function page(): string {
  const rows = rules.map(
    (rule) => `| [${rule.id}](#${rule.id.toLowerCase()}) | ${rule.severity} | ${cell(rule.what)} |`,
  );
  const table = ["| rule | severity | what |", "| --- | --- | --- |", ...rows].join("\n");
  return [INTRO, table, UNKNOWN, ...rules.map(section)].join("\n\n");
}

function section(rule: Rule): string {
  return [
    `## ${rule.id}`,
    [`${rule.severity} · looks at: ${rule.kinds.join(", ")}`, ...titles(rule)].join(" · "),
    `**What.** ${prose(rule.what)}`,
    `**Why.** ${prose(rule.why)}`,
    `**Fix.** ${prose(rule.fix)}`,
    `Found in:`,
    example(rule.failing, rule.passing),
    ...rule
      .check(readPolicy(rule.failing.policy), rule.failing.context)
      .slice(0, 1)
      .map((f) => `> ${prose(f.path)} (${prose(f.statement)}): ${prose(f.message)}`),
    `Not found in:`,
    example(rule.passing, rule.failing),
  ].join("\n\n");
}

function titles({ titles = [] }: Rule): string[] {
  return titles.length === 0 ? [] : [`AWS calls it: ${titles.join("; ")}`];
}

function example(shown: LintCase, other: LintCase): string {
  if (shown.context.terraformText !== undefined) return fenced(shown.context.terraformText, "text");
  const [own, others] = [statementsOf(shown.policy), statementsOf(other.policy)];
  const apart = without(own, others).length > 0 && without(others, own).length > 0 ? without(own, others) : own;
  const text = JSON.stringify(apart.length === 1 ? apart[0] : apart, null, 2);
  return text.length <= LONGEST ? fenced(text, "json") : `a policy of ${text.length} characters, too long to show.`;
}

function without(statements: readonly Statement[], others: readonly Statement[]): readonly Statement[] {
  const texts = others.map((statement) => JSON.stringify(statement));
  return statements.filter((statement) => !texts.includes(JSON.stringify(statement)));
}

function fenced(text: string, language: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}

// what is no code span must not be read as markup: <key>, s3:*
function prose(text: string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((part) => (part.startsWith("`") ? part : part.replace(/[<>*_|]/g, "\\$&")))
    .join("");
}

function cell(text: string): string {
  return prose(text).replace(/\n/g, " ");
}

void writePage("rules", page());
