import { blocksOf, dataOf, referenced, resourcesOf, textOf, type Attributes, type StackJson } from "./stack-json";

function grantedRoles(stack: StackJson, client: Attributes): readonly string[] {
  const roles = [...resourcesOf(stack, "genesyscloud_auth_role"), ...dataOf(stack, "genesyscloud_auth_role")];
  return blocksOf(client["roles"]).map(({ role_id }) => {
    const role = roles.find(({ address }) => address === referenced(role_id));
    return `"${textOf(role?.attributes["name"] ?? role_id)}"`;
  });
}

/** What the deployer gains, and the order of things, as Markdown. */
export function deploymentSteps(stack: StackJson): string {
  const roles = resourcesOf(stack, "genesyscloud_auth_role").map(({ attributes }) => `"${textOf(attributes["name"])}"`);
  const clients = resourcesOf(stack, "genesyscloud_oauth_client");
  const granted = clients.flatMap(({ attributes }) => grantedRoles(stack, attributes)).join(", ");
  const gains =
    granted === ""
      ? "Nothing: the stack grants no role to an OAuth client."
      : `With a **user's token** the provider also grants the client's roles (${granted}) to that user, and no plan ` +
        "shows it. Take them away afterwards. With a **client-credentials** deployer nothing is gained, but it can only " +
        "grant roles that it holds itself.";
  const steps = [
    "An AWS administrator gives the deployer the actions above; under `administrators` it has to be named in the props.",
    roles.length === 0
      ? "An administrator of Genesys Cloud makes sure that the deployer holds the roles that the client is granted."
      : `With a user's token: nothing more. With client credentials: create ${roles.join(", ")} in a stack of its own, have ` +
        "an administrator grant the export role to the deploying client, then name it as `existingRoleId`.",
    "Confirm the integration's unverified names with the calls that the synth warning lists.",
    "`cdktf diff`, review, `cdktf deploy`.",
    "An administrator grants the custodian role to the people who lift holds, and to nobody else.",
    "Upload one recording with an export job and read its object's encryption and hold before relying on it.",
  ];
  return [gains, steps.map((step, i) => `${i + 1}. ${step}`).join("\n")].join("\n\n");
}
