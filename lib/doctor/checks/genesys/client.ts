import { valueOf } from "../../answer";
import { holding, isSamePermission } from "../holding";
import type { Check, Hit, Seen } from "../check";

const CLIENTS = "GET /api/v2/oauth/clients";

export const clientMissing: Check = {
  id: "CLIENT_MISSING",
  severity: "error",
  what: "The organization has no OAuth client with the stack's name, or several.",
  why: "Data actions that use the client get a 401; if there are several, doctor may check the permissions of the wrong one.",
  fix: "Deploy the stack, or remove the client that the stack did not create.",
  find: (seen) => {
    const name = seen.expected.genesys.client?.name;
    const found = valueOf(seen.genesys?.clients);
    if (name === undefined || found === undefined || found.length === 1) return [];
    const what = found.length === 0 ? `There is no client "${name}".` : `There are ${found.length} clients "${name}".`;
    return [{ where: CLIENTS, what }];
  },
};

export const clientDrift: Check = {
  id: "CLIENT_DRIFT",
  severity: "error",
  what: "The OAuth client differs from the stack: inactive, another grant type, other scopes, or another token lifetime.",
  why: "A client that is inactive or lacks a scope is refused; tokens with a longer lifetime keep old permissions longer.",
  fix: "Find out who changed it, then deploy the stack again.",
  find: ({ expected, genesys }) => {
    const wanted = expected.genesys.client;
    const [live, ...others] = valueOf(genesys?.clients) ?? [];
    if (wanted === undefined || live === undefined || others.length > 0) return [];
    const hit = (what: string, severity?: Hit["severity"]): Hit => ({
      where: `${CLIENTS} (${wanted.name})`,
      what,
      severity,
    });
    const hits: Hit[] = [];
    if (live.state !== undefined && live.state.toLowerCase() !== "active")
      hits.push(hit(`The client is ${live.state}.`));
    if (live.grantType !== undefined && letters(live.grantType) !== letters(wanted.grantType ?? live.grantType)) {
      hits.push(hit(`The client uses the grant type ${live.grantType}; the stack expects another one.`));
    }
    const lacking = wanted.scopes.filter((scope) => !live.scopes.includes(scope));
    if (lacking.length > 0) hits.push(hit(`The client lacks the scopes ${lacking.join(", ")}.`));
    const { lifetimeSeconds: seconds } = live;
    if (seconds !== undefined && wanted.lifetimeSeconds !== undefined && seconds !== wanted.lifetimeSeconds) {
      hits.push(hit(`Its token lifetime is ${seconds} s; the stack expects ${wanted.lifetimeSeconds} s.`, "warning"));
    }
    return hits;
  },
};

// the platform and the provider use different separators in the name of a grant type
function letters(grantType: string): string {
  return grantType.toLowerCase().replace(/[^a-z]/g, "");
}

export const clientPermission: Check = {
  id: "CLIENT_PERMISSION_MISSING",
  severity: "error",
  what: "The OAuth client lacks a permission that the stack grants it in the stack's division.",
  why: "Its calls get a 403 in that division.",
  fix: "Deploy the stack again; a client-credentials deployer can only grant roles that it holds.",
  find: (seen) => {
    const grants = valueOf(seen.genesys?.clientGrants);
    if (grants === undefined) return [];
    const home = valueOf(seen.genesys?.homeDivisionId);
    const known = valueOf(seen.genesys?.permissions);
    return grantedNames(seen).flatMap(({ name, divisionId }) => {
      // PERMISSION_UNKNOWN reports names that the organization does not know
      if (known?.some((permission) => isSamePermission(permission.name, name)) === false) return [];
      const { held } = holding(grants, name);
      const division = divisionId ?? home;
      if (held.includes("*") || (division === undefined ? held.length > 0 : held.includes(division))) return [];
      const where = held.length === 0 ? "" : ` in division ${division}`;
      return [
        { where: "GET /api/v2/authorization/subjects/{client}", what: `The client does not hold ${name}${where}.` },
      ];
    });
  },
};

export const clientRevokes: Check = {
  id: "CLIENT_MAY_LIFT_HOLDS",
  severity: "error",
  what: "The OAuth client may remove the protection of conversations, and the stack does not grant that.",
  why: "The client that exports recordings could then also release them for deletion, without a decision by a person.",
  fix: "Remove the role from the client; custodians are people.",
  find: (seen) => {
    const name = "recording:deletionProtection:revoke";
    const grants = valueOf(seen.genesys?.clientGrants);
    if (grants === undefined || grantedNames(seen).some((granted) => isSamePermission(granted.name, name))) return [];
    if (holding(grants, name).held.length === 0) return [];
    return [{ where: "GET /api/v2/authorization/subjects/{client}", what: `The client holds ${name}.` }];
  },
};

export const clientCredential: Check = {
  id: "CLIENT_CREDENTIAL_MISSING",
  severity: "error",
  what: "The Genesys Cloud credential that should hold the client's secret does not exist.",
  why: "Data actions get a 401, and a credential that is created later than its client would not contain the secret.",
  fix: "Grant integrations:integration:add to the identity that runs Terraform, then replace the client: terraform apply -replace.",
  find: ({ expected, genesys }) => {
    const name = expected.genesys.client?.credentialName;
    const found = valueOf(genesys?.credentials);
    if (name === undefined || found === undefined || found.includes(name)) return [];
    return [{ where: "GET /api/v2/integrations/credentials", what: `There is no credential "${name}".` }];
  },
};

function grantedNames({
  expected,
}: Seen): readonly { readonly name: string; readonly divisionId: string | undefined }[] {
  return (expected.genesys.client?.grants ?? []).flatMap(({ permissions, divisionId }) =>
    permissions.map((name) => ({ name, divisionId })),
  );
}
