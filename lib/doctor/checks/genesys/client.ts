import { valueOf } from "../../answer";
import { holding } from "../holding";
import type { Check, Hit, Seen } from "../check";

const CLIENTS = "GET /api/v2/oauth/clients";

export const clientMissing: Check = {
  id: "CLIENT_MISSING",
  severity: "error",
  what: "The organization has no OAuth client of the stack's name, or several.",
  why: "Data actions that sign in with it answer 401; with several, permissions are looked for at the wrong one.",
  fix: "Deploy the stack, or remove the client that it did not make.",
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
  what: "The OAuth client is not as the stack makes it: switched off, another grant, other scopes, another token lifetime.",
  why: "A client that is inactive or lacks a scope is refused; tokens that live longer keep old permissions longer.",
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
      hits.push(hit(`The client signs in by ${live.grantType}, and the stack says otherwise.`));
    }
    const lacking = wanted.scopes.filter((scope) => !live.scopes.includes(scope));
    if (lacking.length > 0) hits.push(hit(`The client lacks the scopes ${lacking.join(", ")}.`));
    const { lifetimeSeconds: seconds } = live;
    if (seconds !== undefined && wanted.lifetimeSeconds !== undefined && seconds !== wanted.lifetimeSeconds) {
      hits.push(hit(`Its tokens live ${seconds} s, and the stack says ${wanted.lifetimeSeconds} s.`, "warning"));
    }
    return hits;
  },
};

// the platform and the provider put other signs between the words of a grant
function letters(grantType: string): string {
  return grantType.toLowerCase().replace(/[^a-z]/g, "");
}

export const clientPermission: Check = {
  id: "CLIENT_PERMISSION_MISSING",
  severity: "error",
  what: "The OAuth client lacks, in the division of the stack, a permission that the stack grants it.",
  why: "Its calls answer 403 in that division.",
  fix: "Deploy the stack again; a client-credentials deployer can only grant roles that it holds itself.",
  find: (seen) => {
    const grants = valueOf(seen.genesys?.clientGrants);
    if (grants === undefined) return [];
    const home = valueOf(seen.genesys?.homeDivisionId);
    const known = valueOf(seen.genesys?.permissions)?.map(({ name }) => name);
    return grantedNames(seen).flatMap(({ name, divisionId }) => {
      // a name that the organization does not know is PERMISSION_UNKNOWN's
      if (known?.includes(name) === false) return [];
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
  what: "The OAuth client may lift the protection of conversations, and the stack does not say so.",
  why: "Who exports could also release recordings to deletion: evidence is lost without a person deciding it.",
  fix: "Take the role away from the client; custodians are people.",
  find: (seen) => {
    const name = "recording:deletionProtection:revoke";
    const grants = valueOf(seen.genesys?.clientGrants);
    if (grants === undefined || grantedNames(seen).some((granted) => granted.name === name)) return [];
    if (holding(grants, name).held.length === 0) return [];
    return [{ where: "GET /api/v2/authorization/subjects/{client}", what: `The client holds ${name}.` }];
  },
};

export const clientCredential: Check = {
  id: "CLIENT_CREDENTIAL_MISSING",
  severity: "error",
  what: "The Genesys Cloud credential that should hold the client's secret does not exist.",
  why: "Data actions answer 401, and a credential that is made later than its client would hold no secret.",
  fix: "Give whoever runs Terraform integrations:integration:add, then replace the client: terraform apply -replace.",
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
