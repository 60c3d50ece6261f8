import type { PolicyDocument } from "../policy";
import { statementsOf } from "../policy";
import type { Access, Stack } from "../stack";
import { partOf, type Part } from "./part";

export interface OrganizationPolicies {
  readonly serviceControl: readonly Part[];
  readonly resourceControl: readonly Part[];
}

const EVERYTHING: PolicyDocument = {
  Version: "2012-10-17",
  Statement: [{ Sid: "FullAWSAccess", Effect: "Allow", Action: "*", Resource: "*" }],
};

/**
 * Policies that the stack attaches to the account, to the root, or to a unit that may contain the account.
 * FullAWSAccess, which AWS attaches to each level, is assumed to be still attached, unless the stack's own list of
 * allowed actions would have no effect then.
 */
export function organizationPolicies(stack: Stack, access: Access, account: string): OrganizationPolicies {
  const ofKind = (kind: "serviceControl" | "resourceControl"): readonly Part[] =>
    access.organization
      .filter((placed) => placed.kind === kind && placed.elsewhere !== true && mayBind(placed.owner, account))
      .map((placed): Part => {
        const part = partOf(placed, stack);
        const open = placed.owner === account || isRoot(placed.owner) ? undefined : placed.owner;
        const perhaps = part.perhaps ?? (open && `whether account ${account} is below ${open}`);
        return {
          ...part,
          ...(kind === "serviceControl" && { of: placed.owner }),
          ...(perhaps === undefined ? {} : { perhaps }),
        };
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

// policies of another account do not apply
function mayBind(target: string, account: string): boolean {
  return !/^\d{12}$/.test(target) || !/^\d{12}$/.test(account) || target === account;
}

function isRoot(target: string): boolean {
  return /^r-[a-z0-9]{4,32}$/.test(target) || /^<aws_organizations_organization\.[^>]*roots[^>]*\.id>$/.test(target);
}
