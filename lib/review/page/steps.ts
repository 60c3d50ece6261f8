import { BACKFILL_OUTPUT, exportSteps } from "../../catalog";
import { blocksOfType, dataOfType, genesysAccess, type GenesysGrant, type Stack } from "../../stack";
import type { DeployerInventory } from "../types";
import { codes, markdownTable, words } from "./table";

/** What the deployer gains, and the deployment steps, as Markdown. */
export function deploymentSteps(stack: Stack, { gains, byHand }: DeployerInventory): string {
  const grants = genesysAccess(stack);
  const clients = blocksOfType(stack, "genesyscloud_oauth_client").length > 0;
  const has = (type: string) => blocksOfType(stack, type).length > 0;
  const steps = [
    ...awsSteps(stack),
    ...(clients && gains.length > 0 ? [clientStep(gains, grants)] : []),
    ...(has("genesyscloud_integration")
      ? ["Confirm the integration's unverified names with the calls that the synth warning lists."]
      : []),
    ...(has("aws_s3_bucket_policy") && !has("aws_s3_bucket")
      ? ["Save the bucket's current policy: this stack replaces it completely."]
      : []),
    "`cdktf diff`, review, `cdktf deploy`.",
    ...byHand.map(words),
    ...(clients || has("aws_iam_role") ? [] : grantSteps(grants)),
    ...(lifts(stack, grants) ? ["An administrator grants the custodian role only to the people who lift holds."] : []),
    ...trialSteps(has),
  ];
  return [gainWords(gains), steps.map((step, i) => `${i + 1}. ${step}`).join("\n")].join("\n\n");
}

function named(names: readonly string[]): string {
  return names.map((name) => codes([name])).join(", ");
}

function gainWords(gains: readonly string[]): string {
  if (gains.length === 0) return "Nothing: the stack grants no role to an OAuth client.";
  return (
    `With a **user's token** the provider also grants the client's roles (${named(gains)}) to that user, and no plan shows ` +
    "it. Remove them afterwards. With a **client-credentials** deployer nothing is gained, but it can only grant roles " +
    "that it holds itself."
  );
}

function awsSteps(stack: Stack): readonly string[] {
  if (![...stack.resources.keys()].some((type) => type.startsWith("aws_"))) return [];
  const guarded = dataOfType(stack, "aws_iam_session_context").length > 0;
  const inProps = guarded ? "; under `administrators` it has to be named in the props" : "";
  return [`An AWS administrator gives the deployer the actions above${inProps}.`];
}

function clientStep(gains: readonly string[], grants: readonly GenesysGrant[]): string {
  const elsewhere = new Set(grants.filter(({ kind }) => kind === "role").map(({ what }) => what));
  const made = gains.filter((name) => !elsewhere.has(name));
  if (made.length === 0) {
    return (
      `With a user's token: nothing more. With client credentials: an administrator of Genesys Cloud grants ${named(gains)} ` +
      "to the deploying client first."
    );
  }
  const them = made.length === 1 ? "it" : "them";
  return (
    `With a user's token: nothing more. With client credentials: create ${named(made)} in a stack of its own ` +
    `(\`LegalHoldRolesStack\`), have an administrator grant ${them} to the deploying client, then name ${them} by ` +
    "`existingRoleName`."
  );
}

const LIFTS = "recording:deletionProtection:revoke";

// a role that is only looked up may be the custodian role
function lifts(stack: Stack, grants: readonly GenesysGrant[]): boolean {
  return grants.some(({ what }) => what === LIFTS) || dataOfType(stack, "genesyscloud_auth_role").length > 0;
}

// a stack of roles alone is granted to somebody else; who lifts holds has a step of its own
function grantSteps(grants: readonly GenesysGrant[]): readonly string[] {
  const lifting = new Set(grants.filter(({ what }) => what === LIFTS).map(({ source }) => source));
  const roles = grants.filter(({ holderKind, source }) => holderKind === "people" && !lifting.has(source));
  const names = [...new Set(roles.map(({ name }) => name))];
  if (names.length === 0) return [];
  return [`An administrator grants ${named(names)} to the OAuth client that deploys the export, and to nobody else.`];
}

function trialSteps(has: (type: string) => boolean): readonly string[] {
  if (!has("aws_iam_role")) return [];
  const check = "and read its object's encryption and hold before relying on it.";
  return [
    `Upload one recording with an export job ${check}`,
    ...(has("genesyscloud_recording_media_retention_policy")
      ? [`End one interaction that the retention policy covers, wait for its recording to arrive, ${check}`]
      : []),
  ];
}

// the output of jobs also exists without the role's permission to read
function isThere({ outputs }: Stack, name: string): boolean {
  const value = outputs.get(name);
  return value !== undefined && (name !== BACKFILL_OUTPUT || value.includes('"checksums":true'));
}

/** Requirements of each step of an export, for stacks with both a bucket role and an integration. */
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
