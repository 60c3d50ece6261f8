import { actorOf, type Actor } from "./caller";
import { callerAccounts } from "./caller-accounts";
import { ANY_NAME, arnsOf, escaped, federatedForm, formOf, type ArnForm } from "./caller-arns";
import { distinct, principalsIn, sessionOf, type Callers } from "./callers";
import type { Clause } from "./clauses";
import { hostOf, keyRule, type Kind } from "./key-rules";

/** A partly unknown holder of policies. */
interface Holder {
  /** Possible forms of its ARN. */
  readonly forms: readonly ArnForm[];
  /** Whether it exists in each account to which it is assigned. */
  readonly anyAccount?: true;
}

/** All possible holders of some policies. */
export interface Holders extends Callers {
  /** Whether exactly one of them is the holder, and it is unknown which; otherwise each may have the policies. */
  readonly isOne: boolean;
}

/**
 * The possible holders of the policies of an owner, as far as the statements distinguish them: for a group or a managed
 * policy, everybody in the account; for a role or user of which only the name was read, those with any path; for a
 * permission set, its role in any account.
 * @param isMade whether its ARN was read
 * @param clauses the statements, if they are needed
 */
export function holdersFor(owner: string, isMade: boolean, clauses: () => readonly Clause[]): Holders {
  const [, partition = "", , , account = "", ...rest] = owner.split(":");
  const resource = rest.join(":");
  const kind = resource.split("/")[0]!;
  const isOne = kind === "role" || kind === "user";
  const usual = isOne || kind === "group" ? owner : owner.replace(resource, "role/of-another-stack");
  const one = { callers: [held(owner, actorOf(usual, "held"))], complete: true, isOne };
  const holder = (of: string) => holderOf(`arn:${partition}:iam::${of}:`, resource, isMade);
  const known = holder(account);
  if (known === undefined) return one;
  const statements = clauses();
  if (!areDistinguished(statements, known)) return one;
  const named = principalsIn(statements)
    .filter(([type, value]) => type === "AWS" && value !== "*")
    .map(([, value]) => value);
  const accounts = known.anyAccount
    ? callerAccounts({ home: account, partition, named, clauses: statements })
    : undefined;
  const found = (accounts?.texts ?? [account]).flatMap((of) =>
    holder(of)!.forms.map((form) => arnsOf(form, { named, clauses: statements })),
  );
  // a name known only after the apply may also be one that no policy mentions
  const arns = [...(isOne && owner.includes("<") ? [owner] : []), ...found.flatMap(({ texts }) => texts)];
  const callers = arns.flatMap((arn) => {
    const sessions = ["session", ...named.flatMap((value) => sessionOf(value, arn))];
    return sessions.map((session) => held(owner, actorOf(arn, "held", session)));
  });
  const complete = found.every((one) => one.complete) && accounts?.complete !== false;
  return { callers: distinct(callers, statements, account), complete, isOne };
}

function held(owner: string, actor: Actor): Actor {
  return actor.words === owner ? actor : { ...actor, holds: owner };
}

function holderOf(head: string, resource: string, isMade: boolean): Holder | undefined {
  const [kind, ...path] = resource.split("/");
  const users = [formOf(`${head}user/`), federatedForm(`${head.replace(":iam:", ":sts:")}federated-user/`)];
  switch (kind) {
    case "group":
      return { forms: users };
    case "policy":
      return { forms: [formOf(`${head}role/`), ...users] };
    case "role":
    case "user": {
      const name = path.at(-1)!;
      if (resource.startsWith(RESERVED)) return { forms: [reservedForm(head, name)], anyAccount: true };
      // a path is always read together with the name
      return isMade || path.length > 1 ? undefined : { forms: [formOf(`${head}${kind}/`, name)] };
    }
    default:
      return undefined;
  }
}

const RESERVED = "role/aws-reserved/sso.amazonaws.com/AWSReservedSSO_";

function reservedForm(head: string, name: string): ArnForm {
  const start = `${head}role/aws-reserved/sso.amazonaws.com/`;
  // the ARN of a permission set does not show its name
  const of = /_ps-[0-9a-f]{16}$|[<:]/.test(name) ? `AWSReservedSSO_${ANY_NAME}` : escaped(name);
  const [before, after] = [escaped(start), `${of}_[0-9a-f]{16}`];
  return { head: start, formats: [`${before}${after}`, `${before}[a-z0-9-]+/${after}`] };
}

const BY_ARN = new Set(["aws:principalarn", "aws:username"]);
const BY_ACCOUNT = new Set(["aws:principalaccount", "kms:calleraccount"]);
const BY_KIND = new Set(["aws:principaltype", "aws:userid"]);

// most policies do not test the caller, and then the holder does not matter
function areDistinguished(clauses: readonly Clause[], { forms, anyAccount }: Holder): boolean {
  const kinds = [...new Set(forms.map(({ head }) => kindOf(head)))];
  const matters = (key: string): boolean => {
    if (BY_ARN.has(key)) return true;
    if (BY_ACCOUNT.has(key)) return anyAccount === true;
    if (kinds.length === 1) return false;
    const { callers } = keyRule(key);
    return (
      BY_KIND.has(key) || hostOf(key) !== undefined || new Set(kinds.map((one) => callers?.includes(one))).size > 1
    );
  };
  return (
    principalsIn(clauses).some(([type, value]) => type === "AWS" && value !== "*") ||
    clauses.some(
      ({ tests, resourceVariables }) =>
        resourceVariables.some(matters) || tests.some(({ key, variables }) => [key, ...variables].some(matters)),
    )
  );
}

function kindOf(head: string): Kind {
  return head.includes(":federated-user/") ? "federatedUser" : head.includes(":user/") ? "user" : "role";
}
