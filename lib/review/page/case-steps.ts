import { BACKFILL_OUTPUT, exportSteps } from "../../catalog";
import { blocksOfType, type Stack } from "../../stack";
import { codes, markdownTable } from "./table";

// the output of jobs is there without the role's permission to read, too
function isThere({ outputs }: Stack, name: string): boolean {
  const value = outputs.get(name);
  return value !== undefined && (name !== BACKFILL_OUTPUT || value.includes('"checksums":true'));
}

/** Requirements of each step of an export, for stacks that exports are made with: both a bucket's role and an integration. */
export function caseSteps(stack: Stack): readonly string[] {
  const has = (type: string) => blocksOfType(stack, type).length > 0;
  if (!has("genesyscloud_integration") || !stack.outputs.has("exporter_role_arn")) return [];
  const rows = exportSteps
    .filter(({ output }) => output === undefined || isThere(stack, output))
    .map(({ step, verb, who, permissions, actions }) => [
      `${step}: ${codes([verb])}`,
      who,
      codes(permissions.flatMap((set) => set.permissions.map(({ name }) => name))) || "nothing",
      codes(actions) || "nothing",
    ]);
  return [
    "## Requirements of each step of an export",
    "The permissions that the stack grants are listed above; the identity that runs a step needs the rest. `--print-policy` of each verb prints the " +
      "minimal AWS policy with its resources.",
    markdownTable(["Step", "Who", "Genesys Cloud", "AWS"], rows),
  ];
}
