import { reportedPermissions } from "../catalog";
import { deployerRows, type DeployerRow } from "./deployer";
import { extractManifest } from "./extract";
import type { GrantRow, Plane } from "./manifest";
import { code, markdownTable } from "./markdown";
import type { StackJson } from "./stack-json";
import { deploymentSteps } from "./steps";

/**
 * The page a reviewer reads and diffs: who may do what on which plane and why, what bounds it, what asked-for names map
 * to, and what the deployer needs, gains and does first. Made from the synthesized stack, so it cannot drift from it.
 * @param title heading of the page, such as the stack's name
 */
export function permissionsPage(title: string, stack: StackJson): string {
  const { grants, controls } = extractManifest(stack);
  const deployer = deployerRows(stack);
  return [
    `# Permissions: ${title}`,
    "Made from the synthesized stack; a test keeps it true. Rows are what the policies say, one for each statement.",
    "## Who may do what in Genesys Cloud",
    grantTable(grants, "Genesys Cloud", "Allow", "Permission", "Division"),
    "A client-credentials client has roles and no scopes: its power is what its roles grant, division by division. " +
      "Scopes bound only clients that act for a user.",
    "## Who may do what in AWS",
    grantTable(grants, "AWS", "Allow", "Action", "Resource"),
    "## What nobody else may do in AWS",
    grantTable(grants, "AWS", "Deny", "Action", "Resource"),
    "## What bounds it",
    markdownTable(
      ["Control", "Value", "From"],
      controls.map(({ name, value, source }) => [name, value, code([source])]),
    ),
    "## What asked-for names map to",
    "Names that reports and forums ask for. None of them is documented; the documented ones beside them do what was meant.",
    askedForTable(),
    "## What the deployer must hold",
    "Genesys Cloud, as the provider's pages list it:",
    needsTable(deployer.genesys, "Permissions"),
    "AWS, from the calls that each resource stands for (the provider publishes no list; unverified):",
    needsTable(deployer.aws, "Actions"),
    "## What the deployer gains, and who does what first",
    deploymentSteps(stack),
    "",
  ].join("\n\n");
}

function grantTable(grants: readonly GrantRow[], plane: Plane, effect: string, what: string, where: string): string {
  const rows = grants.filter((row) => row.plane === plane && row.effect === effect);
  return markdownTable(
    ["Who", what, where, ...(plane === "AWS" ? ["When"] : []), "Why", "From"],
    rows.map((row) => [
      row.principal,
      code(row.actions),
      row.resources.every((resource) => resource.startsWith("arn:")) ? code(row.resources) : row.resources.join(", "),
      ...(plane === "AWS" ? [row.condition || "always"] : []),
      row.why,
      code([row.source]),
    ]),
  );
}

function askedForTable(): string {
  return markdownTable(
    ["Asked for", "Documented instead", "Why"],
    reportedPermissions.map(({ name, substitutes, scopes, awsActions, why }) => [
      code([name]),
      code([...substitutes, ...awsActions, ...scopes.map((scope) => `scope ${scope}`)]) || "nothing is needed",
      why,
    ]),
  );
}

function needsTable(rows: readonly DeployerRow[], what: string): string {
  const withScopes = rows.some(({ scopes }) => scopes.length > 0);
  return markdownTable(
    ["For", what, ...(withScopes ? ["Scopes of a user's token"] : [])],
    rows.map(({ type, needs, scopes }) => [code([type]), code(needs), ...(withScopes ? [code(scopes)] : [])]),
  );
}
