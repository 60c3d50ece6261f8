import type { ExportClientOptions } from "../genesys";
import type { GenesysOptions } from "./props";

/** The client's options with the place of its secret: a Genesys Cloud credential if data actions of this library use one. */
export function withSecretPlace({ client = {}, exportActions }: GenesysOptions): ExportClientOptions {
  if (client.secret !== undefined || client.existingClientId !== undefined) return client;
  const used =
    exportActions !== undefined &&
    exportActions.existingIntegrationId === undefined &&
    exportActions.existingCredentialId === undefined &&
    client.grantType !== "authorizationCode";
  return used ? { ...client, secret: "genesysCredential" } : client;
}
