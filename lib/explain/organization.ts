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
      if (part.perhaps !== undefined || isKnown) return part;
      return { ...part, perhaps: `whether account ${account} is below ${owner}`, ofUnit: true };
    });
}

/** What is assumed of an account that attaches policies itself: it manages the organization, or was delegated to. */
export function managementNote(stack: Stack, { organization }: Access, account: string): readonly string[] {
  const own = organization.some(
    ({ owner, source }) => mayBind(owner, account) && blockAt(source, stack)?.place.account === account,
  );
  if (!own) return [];
  return [
    `Account ${account} attaches policies of an organization and is assumed to be a member: in the organization's management ` +
      "account they would not apply.",
  ];
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
