import { OWNER_OUTPUT } from "../catalog";
import { blocksOf, dataOf, referenced, resourcesOf, textOf, type Block, type StackJson } from "./stack-json";

/** What the deployer gains, and the order of things, as Markdown. */
export function deploymentSteps(stack: StackJson): string {
  const clients = resourcesOf(stack, "genesyscloud_oauth_client");
  const steps = [
    ...awsSteps(stack),
    ...(clients.length > 0 ? clientSteps(stack) : []),
    ...(has(stack, "genesyscloud_integration")
      ? ["Confirm the integration's unverified names with the calls that the synth warning lists."]
      : []),
    ...(has(stack, "aws_s3_bucket_policy") && !has(stack, "aws_s3_bucket")
      ? ["Save the policy that the bucket has now: this stack replaces the whole of it."]
      : []),
    ...(ownersWait(stack) ? ["The owners of the parts brought along merge what is put out for them."] : []),
    "`cdktf diff`, review, `cdktf deploy`.",
    ...(clients.length > 0 || has(stack, "aws_iam_role") ? [] : grantSteps(stack)),
    "An administrator grants the custodian role to the people who lift holds, and to nobody else.",
    ...trialSteps(stack),
  ];
  return [gains(stack), steps.map((step, i) => `${i + 1}. ${step}`).join("\n")].join("\n\n");
}

function has(stack: StackJson, type: string): boolean {
  return resourcesOf(stack, type).length > 0;
}

function nameOf(role: Block): string {
  return `"${textOf(role.attributes["name"])}"`;
}

/** Names or ids of the roles that clients are granted. */
function grantedRoles(stack: StackJson): readonly { readonly name: string; readonly madeHere: boolean }[] {
  const roles = [...resourcesOf(stack, "genesyscloud_auth_role"), ...dataOf(stack, "genesyscloud_auth_role")];
  return resourcesOf(stack, "genesyscloud_oauth_client").flatMap(({ attributes }) =>
    blocksOf(attributes["roles"]).map(({ role_id }) => {
      const role = roles.find(({ address }) => address === referenced(role_id));
      if (role === undefined) return { name: `"${textOf(role_id)}"`, madeHere: false };
      return { name: nameOf(role), madeHere: !role.address.startsWith("data.") };
    }),
  );
}

function gains(stack: StackJson): string {
  const granted = grantedRoles(stack).map(({ name }) => name);
  if (granted.length === 0) return "Nothing: the stack grants no role to an OAuth client.";
  return (
    `With a **user's token** the provider also grants the client's roles (${granted.join(", ")}) to that user, and no ` +
    "plan shows it. Take them away afterwards. With a **client-credentials** deployer nothing is gained, but it can only " +
    "grant roles that it holds itself."
  );
}

function awsSteps(stack: StackJson): string[] {
  if (![...Object.keys(stack.resource ?? {})].some((type) => type.startsWith("aws_"))) return [];
  const guarded = dataOf(stack, "aws_iam_session_context").length > 0;
  const named = guarded ? "; under `administrators` it has to be named in the props" : "";
  return [`An AWS administrator gives the deployer the actions above${named}.`];
}

function clientSteps(stack: StackJson): string[] {
  const granted = grantedRoles(stack);
  if (granted.length === 0) return [];
  const made = granted.filter(({ madeHere }) => madeHere).map(({ name }) => name);
  if (made.length > 0) {
    const them = made.length === 1 ? "it" : "them";
    return [
      `With a user's token: nothing more. With client credentials: create ${made.join(", ")} in a stack of its own ` +
        `(\`LegalHoldRolesStack\`), have an administrator grant ${them} to the deploying client, then name ${them} by ` +
        "`existingRoleName`.",
    ];
  }
  const names = granted.map(({ name }) => name).join(", ");
  return [
    `With a user's token: nothing more. With client credentials: an administrator of Genesys Cloud grants ${names} to the ` +
      "deploying client first.",
  ];
}

// roles alone are made for somebody else to be granted; who lifts holds comes in a step of its own
function grantSteps(stack: StackJson): string[] {
  const names = resourcesOf(stack, "genesyscloud_auth_role")
    .filter(({ attributes }) => !JSON.stringify(attributes["permission_policies"]).includes('"revoke"'))
    .map(nameOf);
  if (names.length === 0) return [];
  return [
    `An administrator grants ${names.join(", ")} to the OAuth client that deploys the export, and to nobody else.`,
  ];
}

function ownersWait(stack: StackJson): boolean {
  return Object.keys(stack.output ?? {}).some((name) => name.startsWith(OWNER_OUTPUT));
}

function trialSteps(stack: StackJson): string[] {
  if (!has(stack, "aws_iam_role")) return [];
  const check = "and read its object's encryption and hold before relying on it.";
  return [
    `Upload one recording with an export job ${check}`,
    ...(has(stack, "genesyscloud_recording_media_retention_policy")
      ? [`End one interaction that the retention policy covers, wait for its recording to arrive, ${check}`]
      : []),
  ];
}
