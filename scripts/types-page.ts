/**
 * Writes docs/types.md: which Terraform types the review reads, and which it only compares as written. With `--check` it
 * writes nothing and fails when the committed page is out of date.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { descriptors } from "../lib/stack";
import { HARMLESS_TYPES, VALUES_OF_TYPES } from "../lib/stack/data/harmless";
import { writePage } from "./support/made-page";

const BINDINGS = join(dirname(require.resolve("@cdktf/provider-aws/package.json")), "lib");

/** Services that decide access or keep evidence, by the folders of their types in the bindings. */
const SERVICES: { readonly [service: string]: RegExp } = {
  IAM: /^iam-/,
  KMS: /^kms-/,
  S3: /^s3-/,
  "S3 Control": /^s3control-/,
  SQS: /^sqs-/,
  SNS: /^sns-/,
  Lambda: /^lambda-/,
  EventBridge: /^cloudwatch-event-/,
  CloudTrail: /^cloudtrail/,
  Organizations: /^organizations-/,
  "IAM Identity Center": /^ssoadmin-/,
  RAM: /^ram-/,
};

const INTRO = `# Terraform types that the review reads

This page is generated from the code (\`npm run types-page\`). For a type that is **read** the review decides who may do what with
it, what it limits and what is lost with it. A type that is **not read** is compared as it is written: if both sides are equal, it
makes no row; if it is new, removed or different, the row is \`unknown\` (exit code 3) and names it, and every format says how many
resources of which types were not compared. The same holds for each argument of a read type that is not read. A type that
**decides nothing** makes no row, for the given reason.

The AWS provider is that of the installed bindings; a newer type, and every type of a service or provider that is not named here,
is not read. An \`aws_\` type that is not read and has a policy (\`policy\`, \`resource_policy\`, …) is
still compared by what the policy allows.`;

function typesIn(pattern: RegExp): readonly string[] {
  const folders = readdirSync(BINDINGS).filter((folder) => pattern.test(folder));
  return folders.flatMap((folder) => {
    const file = join(BINDINGS, folder, "index.d.ts");
    return existsSync(file) ? (/tfResourceType = "(aws_\w+)"/.exec(readFileSync(file, "utf8"))?.slice(1) ?? []) : [];
  });
}

function page(): string {
  const read = new Set([...descriptors()].map(({ type }) => type));
  const known = new Set<string>();
  const rows = Object.entries(SERVICES).map(([service, pattern]) => {
    const types = typesIn(pattern);
    types.forEach((type) => known.add(type));
    const isHarmless = (type: string) => Object.hasOwn(HARMLESS_TYPES, type) || Object.hasOwn(VALUES_OF_TYPES, type);
    const left = types.filter((type) => !read.has(type) && !isHarmless(type));
    return `| ${service} | ${listOf(types.filter((type) => read.has(type)))} | ${listOf(left)} |`;
  });
  const others = [...read].filter((type) => !known.has(type)).sort();
  const values = Object.entries(VALUES_OF_TYPES).map(
    ([type, reason]) => [type, `${reason}; one that is made from other arguments is another, and a row`] as const,
  );
  const harmless = [...Object.entries(HARMLESS_TYPES), ...values].map(
    ([type, reason]) => `| \`${type}\` | ${reason} |`,
  );
  return [
    INTRO,
    "## Services that decide access or keep evidence",
    ["| service | read | not read |", "| --- | --- | --- |", ...rows].join("\n"),
    "## Others that are read",
    listOf(others),
    "## Types that decide nothing",
    ["| type | why |", "| --- | --- |", ...harmless].join("\n"),
  ].join("\n\n");
}

function listOf(types: readonly string[]): string {
  return types.length === 0 ? "all are read" : types.map((type) => `\`${type}\``).join(", ");
}

void writePage("types", page());
