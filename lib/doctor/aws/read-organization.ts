import { allOf, failureOf, mapped, type Answer } from "../answer";
import { readPolicy } from "../policy-shape";
import { at, eachAt, listAt, textAt } from "../shape";
import type { AwsApi } from "./api";
import type { NamedPolicy, OrganizationFacts } from "./facts";
import { read, readPages } from "./read";

const DEEPEST = 8;

/**
 * Reads the organization policies that apply to an account. Only the management account or a delegated administrator
 * may read them, so a failure is normal.
 */
export async function readOrganization(api: AwsApi, accountId: string): Promise<Answer<OrganizationFacts>> {
  const targets = await targetsOf(api, accountId);
  // an account outside an organization has no organization policies
  if (failureOf(targets)?.code === "AWSOrganizationsNotInUseException") {
    return { value: { serviceControl: [], resourceControl: [] } };
  }
  if ("failure" in targets) return targets;
  const describe = { service: "organizations", operation: "DescribeOrganization", input: {} } as const;
  const management = await read(api, describe, (body) => textAt(body, "Organization", "MasterAccountId"));
  if ("failure" in management) return management;
  // no policy of an organization applies to its management account (documented)
  if (management.value === accountId) return { value: { serviceControl: [], resourceControl: [] } };
  const of = async (type: string) => allOf(await Promise.all(targets.value.map((one) => policiesOn(api, one, type))));
  const levels = await of("SERVICE_CONTROL_POLICY");
  if ("failure" in levels) return levels;
  return mapped(await of("RESOURCE_CONTROL_POLICY"), (controls) => ({
    serviceControl: levels.value,
    resourceControl: controls.flat(),
  }));
}

// the account, its organizational units and the root, from the root down
async function targetsOf(api: AwsApi, accountId: string): Promise<Answer<readonly string[]>> {
  const targets = [accountId];
  for (let level = 0; level < DEEPEST; level++) {
    const input = { ChildId: targets[0] };
    const parent: Answer<readonly [id: string, type: string | undefined]> = await read(
      api,
      { service: "organizations", operation: "ListParents", input },
      (body) => {
        const first = listAt(body, "Parents")[0];
        const id = textAt(first, "Id");
        return id === undefined ? undefined : [id, textAt(first, "Type")];
      },
    );
    if ("failure" in parent) return parent;
    const [id, type] = parent.value;
    targets.unshift(id);
    if (type === "ROOT") return { value: targets };
  }
  return { failure: { call: "organizations:ListParents", problem: "the parents do not end at a root" } };
}

async function policiesOn(api: AwsApi, TargetId: string, Filter: string): Promise<Answer<readonly NamedPolicy[]>> {
  const input = { TargetId, Filter };
  const reading = { service: "organizations", operation: "ListPoliciesForTarget", input } as const;
  const listed = await readPages(api, reading, [["NextToken", "NextToken"]], (body) =>
    eachAt(body, ["Policies"], (policy) => textAt(policy, "Id")),
  );
  if ("failure" in listed) {
    // an organization without this policy type returns an error
    return listed.failure.code === "PolicyTypeNotEnabledException" ? { value: [] } : listed;
  }
  const documents = await Promise.all(
    listed.value.map((PolicyId) =>
      read(api, { service: "organizations", operation: "DescribePolicy", input: { PolicyId } }, (body) => {
        const text = at(body, "Policy", "Content");
        const document = typeof text === "string" ? readPolicy(text) : undefined;
        return document && { name: textAt(body, "Policy", "PolicySummary", "Name") ?? PolicyId, document };
      }),
    ),
  );
  return allOf(documents);
}
