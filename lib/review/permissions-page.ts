import { reportedPermissions } from "../catalog";
import { boundsNotes } from "./bounds-notes";
import { deployerRows, type DeployerRow } from "./deployer";
import { extractManifest } from "./extract";
import { clientNotes } from "./genesys-grants";
import { grantTable } from "./grant-table";
import type { Manifest } from "./manifest";
import { code, markdownTable } from "./markdown";
import { readingRows } from "./reading";
import type { StackJson } from "./stack-json";
import { deploymentSteps } from "./steps";

/**
 * The page a reviewer reads and diffs: who may do what on which plane and why, what bounds it, what asked-for names map
 * to, and what the deployer needs, gains and does first. Made from the synthesized stack, so it cannot drift from it.
 * @param title heading of the page, such as the stack's name
 */
export function permissionsPage(title: string, stack: StackJson): string {
  return permissionsPages({ [title]: stack });
}

/** The page for an app: a part for each of its stacks, by title, and what they have in common once. */
export function permissionsPages(stacks: { readonly [title: string]: StackJson }): string {
  const entries = Object.entries(stacks);
  const alone = entries.length === 1;
  const parts = entries.map(([title, stack]) => [
    `# Permissions: ${title}`,
    ...access(stack),
    ...(alone ? askedFor("##") : []),
    ...deployment(stack),
  ]);
  return [...parts.flat(), ...(alone ? [] : askedFor("#")), ""].join("\n\n");
}

function access(stack: StackJson): string[] {
  const manifest = extractManifest(stack);
  const { grants } = manifest;
  const controls = [...readingRows(manifest), ...manifest.controls];
  return [
    "Made from the synthesized stack; a test keeps it true. Rows are what the policies say, one for each statement.",
    "## Who may do what in Genesys Cloud",
    grantTable(grants, { plane: "Genesys Cloud", effect: "Allow", what: "Permission", where: "Division" }),
    ...clientNotes(stack),
    ...awsAccess(manifest),
    "## What bounds it",
    controls.length === 0
      ? "Nothing that this stack sets."
      : markdownTable(
          ["Control", "Value", "From"],
          controls.map(({ name, value, source }) => [name, value, code([source])]),
        ),
    ...boundsNotes(stack),
  ];
}

function awsAccess({ grants, forOwners }: Manifest): string[] {
  const aws = { plane: "AWS", what: "Action", where: "Resource" } as const;
  if (grants.every(({ plane }) => plane !== "AWS") && forOwners.length === 0) {
    return ["## Who may do what in AWS", "Nothing: the stack has no policy in AWS."];
  }
  return [
    "## Who may do what in AWS",
    grantTable(grants, { ...aws, effect: "Allow" }),
    "## What nobody else may do in AWS",
    grantTable(grants, { ...aws, effect: "Deny" }),
    ...(forOwners.length === 0
      ? []
      : [
          "## What owners of parts brought along have to add",
          "**Not in force by this stack**: it puts these statements out for the owners to merge. Until they have, only " +
            "what they have there applies.",
          grantTable(forOwners, aws),
        ]),
  ];
}

function askedFor(level: string): string[] {
  return [
    `${level} What asked-for names map to`,
    "Names that reports and forums ask for. None of them is documented; the documented ones beside them do what was meant.",
    markdownTable(
      ["Asked for", "Documented instead", "Why"],
      reportedPermissions.map(({ name, substitutes, scopes, awsActions, why }) => [
        code([name]),
        code([...substitutes, ...awsActions, ...scopes.map((scope) => `scope ${scope}`)]) || "nothing is needed",
        why,
      ]),
    ),
  ];
}

function deployment(stack: StackJson): string[] {
  const { genesys, aws } = deployerRows(stack);
  return [
    "## What the deployer must hold",
    "Genesys Cloud, as the provider's pages list it:",
    needsTable(genesys, "Permissions"),
    ...(aws.length === 0
      ? []
      : [
          "AWS, from the calls that each resource stands for (the provider publishes no list; unverified):",
          needsTable(aws, "Actions"),
        ]),
    "## What the deployer gains, and who does what first",
    deploymentSteps(stack),
  ];
}

function needsTable(rows: readonly DeployerRow[], what: string): string {
  const withScopes = rows.some(({ scopes }) => scopes.length > 0);
  return markdownTable(
    ["For", what, ...(withScopes ? ["Scopes of a user's token"] : [])],
    rows.map(({ type, needs, scopes }) => [code([type]), code(needs), ...(withScopes ? [code(scopes)] : [])]),
  );
}
