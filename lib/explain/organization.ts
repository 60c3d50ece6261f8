import type { PolicyDocument } from "../policy";
import { statementsOf } from "../policy";
import type { Access, Stack } from "../stack";
import { partOf, type Part } from "./part";

/** Policies of the organization that may bind an account. */
export interface OrganizationPolicies {
  readonly serviceControl: readonly Part[];
  readonly resourceControl: readonly Part[];
}

const EVERYTHING: PolicyDocument = {
  Version: "2012-10-17",
  Statement: [{ Sid: "FullAWSAccess", Effect: "Allow", Action: "*", Resource: "*" }],
};

/**
 * Policies that the stack attaches to the account, to the root of the organization, or to a unit, of which it does not say
 * whether the account is in it. The Allow of everything that AWS attaches to each level is there still, unless a list of
 * what is allowed would mean nothing then.
 */
export function organizationPolicies(stack: Stack, access: Access, account: string): OrganizationPolicies {
  const ofKind = (kind: "serviceControl" | "resourceControl"): readonly Part[] =>
    access.organization
      .filter((placed) => placed.kind === kind && placed.elsewhere !== true && mayBind(placed.owner, account))
      .map((placed): Part => {
        const part = partOf(placed, stack);
        const open = placed.owner === account || isRoot(placed.owner) ? undefined : placed.owner;
        const perhaps = part.perhaps ?? (open && `whether account ${account} is below ${open}`);
        return { ...part, ...(perhaps === undefined ? {} : { perhaps }) };
      });
  const serviceControl = ofKind("serviceControl");
  const listed = serviceControl.some(
    ({ document }) =>
      document !== undefined &&
      statementsOf(document).some(({ Effect, Action }) => Effect === "Allow" && String(Action) !== "*"),
  );
  const full: Part = {
    address: "FullAWSAccess",
    document: EVERYTHING,
    ...(listed ? { perhaps: "whether FullAWSAccess is attached still, beside the list of what is allowed" } : {}),
  };
  return {
    serviceControl: serviceControl.length === 0 ? [] : [...serviceControl, full],
    resourceControl: ofKind("resourceControl"),
  };
}

// another account's policies are not ours
function mayBind(target: string, account: string): boolean {
  return !/^\d{12}$/.test(target) || !/^\d{12}$/.test(account) || target === account;
}

function isRoot(target: string): boolean {
  return /^r-[a-z0-9]{4,32}$/.test(target) || /^<aws_organizations_organization\.[^>]*roots[^>]*\.id>$/.test(target);
}
