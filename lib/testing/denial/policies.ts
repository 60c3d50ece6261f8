import { policiesNotRead } from "../../explain/beside";
import { tagsOfRole } from "../../explain/find-role";
import { restrictedAsPublic } from "../../explain/public-policy";
import { inForce, ofUnknownOwners, partOf, whyPerhaps, type Part } from "../../explain/part";
import { tagsOf } from "../../explain/tags";
import { undecided, type Things } from "../../explain/compare";
import { generatedNames } from "../../explain/generated-names";
import { arnOf, hasSymbol, textOf, type Access, type Block, type PlacedPolicy, type Stack } from "../../stack";
import { ofAccessLists } from "./access-list";
import type { AskedRequest } from "./asked-request";

/** The parts of a stack that decide a request. */
export interface Around {
  readonly identity: readonly Part[];
  readonly boundary: Part | undefined;
  readonly resource: readonly Part[];
  /** The policy of the resource; without a document if it is not known which. */
  readonly policy: Part | undefined;
  readonly things: Things;
  /** The block that creates the caller; undefined if it is not certain that the stack creates it. */
  readonly caller: Block | undefined;
  /** The resource whose policies protect the requested one: for an object its bucket. */
  readonly owner: string;
  /** The block that creates it; undefined if it is not certain that the stack creates it. */
  readonly ownerMade: Block | undefined;
}

/** The policies of a stack that apply to a request, each with what is not known about it. */
export function policiesAround(stack: Stack, access: Access, { principal, resource }: AskedRequest): Around {
  const owner = /^arn:[^:]*:s3:::/.test(resource) ? resource.split("/")[0]! : resource;
  const blocks = [...stack.resources.values()].flat();
  const madeAt = (arn: string): Block | undefined =>
    blocks.find((block) => arnOf(block) === arn && whyPerhaps(block) === undefined);
  const caller = madeAt(principal);
  const ownerMade = madeAt(owner);
  const things = thingsOf(blocks, [principal, owner]);
  // two resources that the stack creates are never the same
  const mayBe = (arn: string) => (other: string) =>
    other !== arn && !(access.made.has(arn) && access.made.has(other)) && undecided(other, arn, things) !== undefined;
  const boundary = access.boundaries.get(principal);
  const own = ofResource(stack, access, { owner, ownerMade, mayBe: mayBe(owner) });
  const elsewhere = madeElsewhere(stack);
  const unread = (what: string, block: Block | undefined, arn: string): readonly Part[] =>
    policiesNotRead(stack, what, { block, arn, name: /[/:]([^/:]+)$/.exec(arn)?.[1] }).filter(
      ({ address }) => !elsewhere.some((one) => one.address === address),
    );
  return {
    identity: [
      ...(caller === undefined ? [anybody(principal)] : []),
      ...(access.identities.get(principal) ?? []).map((one) => partOf(one, stack)),
      ...ofUnknownOwners(access.identities, stack, "principal", mayBe(principal)),
      ...unread("caller", caller, principal),
      ...elsewhere,
    ],
    boundary: boundary && partOf(boundary, stack),
    resource:
      resource === "*"
        ? []
        : [
            ...own,
            ...unread("resource", ownerMade, owner),
            ...(owner.includes(":s3:::") ? ofAccessLists(stack, owner, ownerMade) : []),
            ...elsewhere,
          ],
    policy: own.length < 2 ? own[0] : { address: owner, document: undefined },
    things,
    caller,
    owner,
    ownerMade,
  };
}

// a resource whose name is known only after the apply may be the requested one
function thingsOf(blocks: readonly Block[], asked: readonly string[]): Things {
  const addresses = new Set(blocks.map(({ address }) => address));
  const globs = new Map(blocks.flatMap(generatedNames));
  const own = blocks.filter((block) => {
    const arn = arnOf(block);
    const things = { made: addresses, own: addresses, globs };
    return arn !== undefined && asked.some((one) => one === arn || undecided(arn, one, things) !== undefined);
  });
  return { made: addresses, own: new Set(own.map(({ address }) => address)), globs };
}

// a caller that the stack does not create may have further policies that allow anything; those of the stack apply as well
function anybody(principal: string): Part {
  return {
    address: principal,
    document: undefined,
    unread: `the policies of ${principal}, which the stack does not create`,
    onlyAllows: true,
  };
}

// the resources of a module, and of other files, are not in the JSON of a synthesis
function madeElsewhere(stack: Stack): readonly Part[] {
  if (stack.format !== "synthesized") return [];
  return stack.frame
    .filter(({ kind }) => kind === "module" || kind === "file")
    .map(({ kind, address }) => {
      const file = kind === "file" ? ", which Terraform loads with the stack" : "";
      return { address, document: undefined, unread: `the resources of ${address}${file}` };
    });
}

/** Files beside a stack that may set its arguments or its variables otherwise (documented for Terraform). */
export function overriding({ frame }: Stack): readonly string[] {
  const files = frame.filter(({ kind }) => kind === "file").map(({ address }) => address);
  return files.filter((file) => /(?:^|_)override\.tf(?:\.json)?$|\.tfvars(?:\.json)?$/.test(file));
}

interface Owner {
  readonly owner: string;
  readonly ownerMade: Block | undefined;
  readonly mayBe: (owner: string) => boolean;
}

function ofResource(stack: Stack, access: Access, { owner, ownerMade, mayBe }: Owner): readonly Part[] {
  const placed = access.resources.get(owner) ?? [];
  const whole = placed.filter((one) => one.apart).map((one) => partOf(one, stack));
  const parts = placed.filter((one) => one.apart !== true).map((one) => partOf(one, stack));
  const sure = whole.some(({ perhaps }) => perhaps === undefined);
  const open = new Map(
    [...access.resources].map(([other, policies]): [string, readonly PlacedPolicy[]] => [
      other,
      // a resource with a policy has no second one; a grant is added to it
      policies.filter((one) => !(one.apart && sure)),
    ]),
  );
  const [policy] = [inForce(owner, whole)].filter((one) => one !== undefined);
  const replaced = ownerMade !== undefined && whole.length > 0 && !sure && hasOwnPolicy(ownerMade);
  const unread = replaced || (ownerMade === undefined && !sure);
  return [
    ...(policy === undefined ? [] : [policy]),
    ...parts,
    ...ofUnknownOwners(open, stack, "resource", mayBe),
    ...(unread ? [{ address: owner, document: undefined, unread: `the policy of ${owner}` }] : []),
  ];
}

// its own policy, unless another resource sets it; a key always has one
function hasOwnPolicy({ type, attributes }: Block): boolean {
  return type.startsWith("aws_kms_") || attributes["policy"] !== undefined;
}

/** Tags of a caller that the stack creates; undefined if not all are known, or if a session may add others. */
export function tagsOfCaller(stack: Stack, access: Access, { caller }: Around) {
  if (caller === undefined) return undefined;
  if (caller.type !== "aws_iam_role") return tagsOf(caller, stack);
  const arn = arnOf(caller) ?? "";
  const trust = access.resources.get(arn)?.find(({ kind }) => kind === "trust");
  return tagsOfRole(caller, stack, trust?.document);
}

/** The unique id of a caller that the stack creates, or a symbol if it is not known yet. */
export function uniqueIdOf({ address, attributes }: Block): string {
  return textOf(attributes["unique_id"]) ?? `<${address}.unique_id>`;
}

/** Accounts to which a resource may belong: two if it is not known whether it belongs to the caller's. */
export function accountsOf(access: Access, { owner, ownerMade }: Around, callers: string): readonly string[] {
  const named = owner.split(":")[4] ?? "";
  const account = named !== "" ? named : ownerMade === undefined ? undefined : access.accounts.get(owner);
  if (account === callers || (account !== undefined && !hasSymbol(account) && !hasSymbol(callers))) return [account];
  return [callers, account ?? `<account of ${owner.split(":").at(-1)}>`];
}

/** Why a bucket with a public policy does not admit a caller of another account; undefined if it does. */
export function restrictedFor(stack: Stack, { owner, ownerMade, policy }: Around, caller: string, of: string) {
  if (!owner.includes(":s3:::")) return undefined;
  const bucket = { name: owner.split(":::")[1] ?? owner, block: ownerMade };
  return restrictedAsPublic(stack, { bucket, policy, caller, owner: of });
}
