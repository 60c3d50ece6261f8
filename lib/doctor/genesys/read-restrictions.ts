import { shaped, type Answer } from "../answer";
import type { GenesysClient, Query } from "../http";
import { at, eachAt, entriesAt, membersOf, textAt } from "../shape";
import type { AccessPolicyFacts } from "./facts";

const POLICIES = "/api/v2/authorization/policies";
const ALLOWLIST = "/api/v2/organizations/ipaddressauthentication";
const MOST_PAGES = 20;

/**
 * Reads the organization's attribute-based access policies, which apply in addition to roles.
 * @returns undefined without the permission or if the organization does not have the feature, because it is not
 * required for exports
 */
export async function readAccessPolicies(
  client: GenesysClient,
): Promise<Answer<readonly AccessPolicyFacts[]> | undefined> {
  const found: AccessPolicyFacts[] = [];
  let query: Query = { pageSize: "200" };
  for (let page = 0; page < MOST_PAGES; page++) {
    const answer = shaped(await client.get(POLICIES, query), `GET ${POLICIES}`, (body) => {
      const policies = eachAt(body, ["entities"], policyIn);
      return policies && { policies, nextUri: textAt(body, "nextUri") };
    });
    if ("failure" in answer) return notForUs(answer) ? undefined : answer;
    found.push(...answer.value.policies);
    const after = afterIn(answer.value.nextUri);
    if (after === undefined) return { value: found };
    query = { ...query, after };
  }
  return { failure: { call: `GET ${POLICIES}`, problem: "the listing does not end" } };
}

/**
 * Reads the networks from which the organization allows API clients.
 * @returns undefined without the permission
 */
export async function readAllowlist(client: GenesysClient): Promise<Answer<readonly string[]> | undefined> {
  const answer = shaped(await client.get(ALLOWLIST), `GET ${ALLOWLIST}`, networksIn);
  return "failure" in answer && notForUs(answer) ? undefined : answer;
}

// the Genesys Cloud SDKs document one optional member
function networksIn(body: unknown): readonly string[] | undefined {
  const members = membersOf(body);
  if (members === undefined || Object.keys(members).length === 0) return members && [];
  return eachAt(body, ["networkWhitelist"], (one) => textAt(one));
}

function notForUs({ failure }: { readonly failure: { readonly status?: number } }): boolean {
  return failure.status === 403 || failure.status === 404;
}

// only the cursor of the next page's URL is used, never the URL itself
function afterIn(nextUri: string | undefined): string | undefined {
  const after = nextUri === undefined ? undefined : /[?&]after=([^&#]+)/.exec(nextUri)?.[1];
  try {
    return after === undefined ? undefined : decodeURIComponent(after);
  } catch {
    return undefined;
  }
}

function policyIn(body: unknown): AccessPolicyFacts | undefined {
  const id = textAt(body, "id");
  if (id === undefined) return undefined;
  return {
    id,
    name: textAt(body, "name") ?? id,
    enabled: at(body, "enabled") !== false,
    effect: textAt(body, "effect")?.toUpperCase(),
    about: [...textsIn(at(body, "target")), ...textsIn(at(body, "subject"))].slice(0, 50),
  };
}

const DEEPEST = 4;

// the public SDKs do not document the members of a target
function textsIn(value: unknown, depth = 0): readonly string[] {
  if (typeof value === "string") return value.length <= 120 ? [value] : [];
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.slice(0, 100).flatMap((one) => textsIn(one, depth + 1));
  return entriesAt(value).flatMap(([, one]) => textsIn(one, depth + 1));
}
