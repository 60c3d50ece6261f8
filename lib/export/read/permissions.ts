import { failureOf, type GenesysClient } from "../../doctor";
import { readGrants } from "../../doctor/genesys/read-access";
import { stopBy } from "./answers";

/** Permissions that the caller lacks in every division. A permission with a condition counts as held. */
export async function lackingPermissions(client: GenesysClient, names: readonly string[]): Promise<readonly string[]> {
  const grants = await readGrants(client, "me");
  const failure = failureOf(grants);
  if (failure !== undefined) stopBy(failure);
  const held = "value" in grants ? grants.value : [];
  const fits = (pattern: string, part: string | undefined) => pattern === "*" || pattern === part;
  return names.filter((name) => {
    const [domain, entity, action] = name.split(":");
    return !held.some(
      (grant) =>
        fits(grant.domain, domain) && fits(grant.entity, entity) && grant.actions.some((one) => fits(one, action)),
    );
  });
}
