import type { PolicyDocument } from "../policy";
import { statementsOf } from "../policy";
import type { Access, Stack } from "../stack";
import { blockAt, partOf, type Part } from "./part";

const EVERYTHING: PolicyDocument = {
  Version: "2012-10-17",
  Statement: [{ Sid: "FullAWSAccess", Effect: "Allow", Action: "*", Resource: "*" }],
};

/**
 * Policies that the stack attaches to an account, to the root, or to a unit that may contain the account.
 * FullAWSAccess, which AWS attaches to each level, is assumed to be still attached, unless the stack's own list of
 * allowed actions would have no effect then.
 */
export function serviceControlPolicies(stack: Stack, access: Access, account: string): readonly Part[] {
  const serviceControl = policiesOf("serviceControl", stack, access, account).filter(({ of }) => mayBind(of, account));
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
  return serviceControl.length === 0 ? [] : [...serviceControl, full];
}

/** Policies about resources that the stack attaches to any account, to the root, or to a unit. */
export function resourceControlPolicies(stack: Stack, access: Access, account: string): readonly Part[] {
  return policiesOf("resourceControl", stack, access, account);
}

function policiesOf(
  kind: "serviceControl" | "resourceControl",
  stack: Stack,
  access: Access,
  account: string,
): readonly Part[] {
  return access.organization
    .filter((placed) => placed.kind === kind && placed.elsewhere !== true)
    .map((placed): Part => {
      const { owner } = placed;
      const part = { ...partOf(placed, stack), of: owner };
      const isKnown = owner === account || isRoot(owner) || (isAccount(owner) && isAccount(account));
      // the account that attaches it manages the organization, or is delegated to
      const isOwn = mayBind(owner, account) && blockAt(placed.source, stack)?.place.account === account;
      const perhaps = isOwn
        ? `whether account ${account} is the organization's management account, to which its policies do not apply`
        : `whether account ${account} is below ${owner}`;
      return part.perhaps !== undefined || (isKnown && !isOwn) ? part : { ...part, perhaps, ofUnit: true };
    });
}

/** Whether a policy of an account, a unit or the root may apply to an account: one of another account does not. */
export function mayBind(target: string | undefined, account: string): boolean {
  return target === undefined || !isAccount(target) || !isAccount(account) || target === account;
}

function isAccount(target: string): boolean {
  return /^\d{12}$/.test(target);
}

function isRoot(target: string): boolean {
  return /^r-[a-z0-9]{4,32}$/.test(target) || /^<aws_organizations_organization\.[^>]*roots[^>]*\.id>$/.test(target);
}
