import { OWNER_OUTPUT, reportedPermissions } from "../../catalog";
import { groupedBy } from "../../core";
import { perhapsBy, readDocument, unreadTypes, type PlacedPolicy, type Stack } from "../../stack";
import { inventoryOf } from "../diff";
import { policyGrants } from "../inventory";
import type { DeployerRow, Inventory, InventoryControl, InventoryGrant } from "../types";
import { acceptedNotes, boundsNotes, genesysNotes, openWays, readingNotes } from "./notes";
import { caseSteps, deploymentSteps } from "./steps";
import { codes, grantTable, markdownTable, words } from "./table";

/**
 * The page a reviewer reads and diffs: who may do what on which plane and why, what bounds it, what asked-for names map
 * to, and what the deployer needs, gains and does first. Its rows are those of `inventoryOf`, which the review compares.
 * @param stack of `readStack` or `openStack`; its name is the heading
 * @public
 */
export function permissionsPage(stack: Stack): string {
  return permissionsPages([stack]);
}

/** The page for an app: a part for each of its stacks, and what they have in common once. @public */
export function permissionsPages(stacks: readonly Stack[]): string {
  const alone = stacks.length === 1;
  const parts = stacks.flatMap((stack) => {
    const inventory = inventoryOf(stack);
    return [
      `# Permissions: ${words(stack.name)}`,
      ...access(stack, inventory),
      ...(alone ? askedFor("##") : []),
      ...deployment(stack, inventory),
      ...caseSteps(stack),
    ];
  });
  return [...parts, ...(alone ? [] : askedFor("#")), ""].join("\n\n");
}

const READ_FROM = {
  synthesized: "Made from the synthesized stack.",
  plan: "Made from the plan: the state after it is applied.",
  state: "Made from the state after the last apply.",
};

function access(stack: Stack, inventory: Inventory): readonly string[] {
  const { grants, controls } = inventory;
  const genesys = grants.filter(({ plane }) => plane === "Genesys Cloud");
  return [
    `${READ_FROM[stack.format]} Each row is one statement of a policy.`,
    ...unreadNotes(stack),
    "## Who may do what in Genesys Cloud",
    grantTable(genesys, { what: "Permission", where: "Division" }),
    ...genesysNotes(stack, inventory),
    ...awsAccess(grants, rowsForOwners(stack)),
    "## What limits it",
    ...readingNotes(stack, inventory),
    controlTable(controls),
    ...boundsNotes(stack, inventory),
    ...openWays(inventory),
    ...acceptedNotes(stack),
  ];
}

const AWS = { what: "Action", where: "Resource" } as const;

const BOUNDS: readonly string[] = ["boundary", "serviceControl", "resourceControl"];

function awsAccess(grants: readonly InventoryGrant[], forOwners: readonly InventoryGrant[]): readonly string[] {
  const aws = grants.filter(({ plane }) => plane === "AWS");
  if (aws.length === 0 && forOwners.length === 0) {
    return ["## Who may do what in AWS", "Nothing: the stack has no policy in AWS."];
  }
  const bounds = aws.filter(({ kind }) => BOUNDS.includes(kind));
  const others = aws.filter(({ kind }) => !BOUNDS.includes(kind));
  return [
    "## Who may do what in AWS",
    grantTable(others.filter(isAllow), AWS),
    "## What nobody else may do in AWS",
    grantTable(
      others.filter((row) => !isAllow(row)),
      AWS,
    ),
    ...(bounds.length === 0
      ? []
      : [
          "## Permissions boundaries and policies of the organization",
          "They grant nothing: they limit what a principal may do.",
          grantTable(bounds, { ...AWS, effect: true }),
        ]),
    ...(forOwners.length === 0
      ? []
      : [
          "## What owners of existing resources must add",
          "**Not in force by this stack**: its outputs contain these statements for the owners to merge. Until then, only " +
            "their existing policies apply.",
          grantTable(forOwners, { ...AWS, effect: true }),
        ]),
  ];
}

function isAllow({ effect }: InventoryGrant): boolean {
  return effect === "Allow";
}

function askedFor(level: string): readonly string[] {
  return [
    `${level} Mapping of reported names`,
    "Names from user reports and forums. None of them is documented; the documented names next to them have the intended effect.",
    markdownTable(
      ["Asked for", "Documented instead", "Why"],
      reportedPermissions.map(({ name, substitutes, scopes, awsActions, why }) => [
        codes([name]),
        codes([...substitutes, ...awsActions, ...scopes.map((scope) => `scope ${scope}`)]) || "nothing is needed",
        why,
      ]),
    ),
  ];
}

function deployment(stack: Stack, { deployer }: Inventory): readonly string[] {
  const { genesys, aws } = deployer;
  const listed = [...genesys, ...aws].map(({ type }) => type);
  const left = [...stack.resources.keys()].filter(
    (type) => !listed.includes(type) && !/^(terraform_data|null|random|time)(_|$)/.test(type),
  );
  return [
    "## Permissions that the deployer needs",
    ...(genesys.length === 0
      ? ["Nothing in Genesys Cloud."]
      : ["Genesys Cloud, as the provider's pages list it:", needsTable(genesys, "Permissions")]),
    ...(aws.length === 0
      ? []
      : [
          "AWS, from the calls that each resource stands for (the provider publishes no list; unverified):",
          needsTable(aws, "Actions"),
        ]),
    ...(left.length === 0
      ? []
      : [
          `What it needs for other types of the stack is not known here: ${left
            .sort()
            .map((type) => codes([type]))
            .join(", ")}.`,
        ]),
    "## What the deployer gains, and manual steps",
    deploymentSteps(stack, deployer),
  ];
}

function needsTable(rows: readonly DeployerRow[], what: string): string {
  const withScopes = rows.some(({ scopes }) => scopes.length > 0);
  return markdownTable(
    ["For", what, ...(withScopes ? ["Scopes of a user's token"] : [])],
    rows.map(({ type, needs, scopes }) => [codes([type]), codes(needs), ...(withScopes ? [codes(scopes)] : [])]),
  );
}

/** Every control of an inventory, grouped by subject; a sentence if there are none. */
function controlTable(controls: readonly InventoryControl[]): string {
  if (controls.length === 0) return "Nothing that this stack sets.";
  // a canned ACL is shown by its name; an empty list of grants next to it adds nothing
  const canned = controls.filter(({ control, value }) => control === "acl" && value !== "private");
  const byName = new Set(canned.filter(({ value }) => value !== null).map(({ subject }) => subject));
  const listed = controls.filter(({ control, subject }) => control !== "aclGrants" || !byName.has(subject));
  return markdownTable(
    ["Of", "Control", "Value", "From"],
    [...groupedBy(listed, ({ subject }) => subject).values()]
      .flat()
      .map(({ subject, control, label, shown, unknown, source }) => [
        words(subject),
        words(label),
        words(unknown === undefined ? settingWords(control, shown) : `${shown} (${unknown})`),
        codes([source]),
      ]),
  );
}

/** What is missing on the page, and what may not exist although it is on it. */
function unreadNotes(stack: Stack): readonly string[] {
  const modules = stack.frame.filter(({ kind }) => kind === "module" || kind === "file").map(({ address }) => address);
  const types = [...unreadTypes(stack)].map(([type, count]) => `${count} of ${codes([type])}`);
  const blocks = [...stack.resources.values()].flat();
  return [
    ...modules.map((module) => `What ${codes([module])} creates is not in the input, and therefore not on this page.`),
    ...(types.length === 0 ? [] : [`Resources that were not read, and are not on this page: ${types.join(", ")}.`]),
    ...blocks.flatMap((block) => {
      const by = perhapsBy(block);
      if (by === undefined) return [];
      return [
        `Whether ${codes([block.address])} is created is unknown (${codes([by])}): statements on this page about it may not apply.`,
      ];
    }),
  ];
}

// a digest alone, and "none" for alarm actions, need an explanation
function settingWords(control: string, shown: string): string {
  if (/^sha256 [0-9a-f]+$/.test(shown)) return `by its digest alone: ${shown}`;
  return control === "alarmActions" && shown === "none" ? "nobody: the alarm has no actions" : shown;
}

const PARTS: { readonly [part: string]: Pick<PlacedPolicy, "kind" | "owner"> } = {
  bucketPolicy: { kind: "bucket", owner: "the bucket" },
  keyPolicy: { kind: "key", owner: "the key" },
  exporterTrust: { kind: "trust", owner: "the exporter's role" },
  exporterPolicy: { kind: "identity", owner: "the exporter's role" },
};

/**
 * Statements that the owners of existing resources have to add to their policies; the stack does not put them in force.
 */
export function rowsForOwners(stack: Stack): readonly InventoryGrant[] {
  return [...stack.outputs].flatMap(([name, text]) => {
    if (!name.startsWith(OWNER_OUTPUT)) return [];
    const part = PARTS[name.slice(OWNER_OUTPUT.length)] ?? { kind: "other", owner: name };
    return policyGrants({ ...part, source: `output.${name}`, ...readDocument(text) }, stack.account);
  });
}
