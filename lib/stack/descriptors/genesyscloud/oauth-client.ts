import { blocksOf, flagOf, namesOn, numberOrNull, textOrNull } from "../../attributes";
import { digest } from "../../canonical";
import type { Descriptor } from "../../descriptor";
import type { Block } from "../../model";
import type { GenesysGrant } from "../../placed";
import { control, settingsOf } from "../../setting";
import { labelled } from "../named";
import { nameOf, titled, unlisted } from "./names";
import { heldBy } from "./roles";

const LIFETIME = control("tokenLifetime", "Token lifetime", "less", "access", { unit: "s" });
const EXPOSURE = control("secretExposure", "Client secret exposed in", "adds", "protection", {
  noun: "place where the client's secret is exposed",
});
const GRANT_TYPE = control("grantType", "Grant type", "either", "access");
// where an organization does not enforce scopes, a client may do all that its users may:
// https://help.mypurecloud.com/articles/enabling-oauth-scope-enforcement/
const WITHOUT_SCOPES: typeof GRANT_TYPE = { ...GRANT_TYPE, coming: "acts" };
const STATE = control("clientState", "State", "either", "access", { bounds: "whenSet" });
const ACTIVE = control("clientActive", "Active", "less", "access");
const REDIRECTS = control("redirectUris", "Redirect addresses", "adds", "access", {
  noun: "list of redirect addresses",
  coming: "nothing",
});

// seen with provider 1.84.1: every change of the client writes its credential again, and the API returns no secret for
// it
const CREDENTIAL = control(
  "clientCredential",
  "Client as written into its integration credential",
  "either",
  "access",
  {
    bounds: "whenSet",
    unclear: "the provider writes the credential again, without the secret",
  },
);

// with client credentials, a client has its roles, whatever scopes are set (SDK documentation of OAuthClient)
function actsForItself({ attributes }: Block): boolean {
  return attributes["authorized_grant_type"] === "CLIENT-CREDENTIALS";
}

function scopesOf(block: Block): readonly unknown[] {
  return actsForItself(block) ? [] : blocksOf(block.attributes["scopes"]);
}

const SENT = [
  "name",
  "description",
  "roles",
  "scopes",
  "access_token_validity_seconds",
  "authorized_grant_type",
  "state",
  "registered_redirect_uris",
];

/** An OAuth client: the permissions of whoever has its secret, or a token for it. */
export const oauthClient: Descriptor = {
  type: "genesyscloud_oauth_client",
  permissions: (block, stack) => {
    const who = { holder: block.address, holderKind: "client", name: nameOf(block) } as const;
    const scopes = scopesOf(block).map((scope): GenesysGrant => ({
      kind: "scope",
      ...who,
      what: String(scope),
      division: "organizations that consent",
      condition: "",
      source: block.address,
    }));
    return [...heldBy(block, stack, who), ...scopes];
  },
  settings: (block) => {
    const { attributes, address } = block;
    const folder = attributes["directory_client_secret"];
    const credential = textOrNull(attributes["integration_credential_name"]);
    const sent = [credential, ...SENT.map((name) => attributes[name] ?? null)];
    const exposed = namesOn([
      ["Terraform state, in clear", flagOf(attributes["expose_client_secret"], false)],
      [`a file on the deploying machine, in ${String(folder)}`, folder !== undefined],
    ]);
    return settingsOf(titled("OAuth client", block), address, [
      // documented default of the provider
      [LIFETIME, numberOrNull(attributes["access_token_validity_seconds"]) ?? 86_400],
      [EXPOSURE, exposed],
      [
        actsForItself(block) || scopesOf(block).length > 0 ? GRANT_TYPE : WITHOUT_SCOPES,
        textOrNull(attributes["authorized_grant_type"]),
      ],
      labelled(nameOf(block)),
      [ACTIVE, attributes["state"] !== "inactive"],
      [STATE, unlisted(attributes["state"], ["active", "inactive"])],
      [REDIRECTS, blocksOf(attributes["registered_redirect_uris"]).map(String).sort()],
      [CREDENTIAL, credential === null ? null : digest(sent)],
    ]);
  },
  anew: "clients with its old id and secret are refused",
  reads: [...SENT, "expose_client_secret", "directory_client_secret", "integration_credential_name"],
};
