import { OWNER_OUTPUT } from "../catalog";
import { KEY_OF_S3, policyOfS3Key } from "../policy/request/s3-key";
import {
  arnOf,
  blocksOfType,
  canonical,
  descriptorOf,
  readDocument,
  textOf,
  type Access,
  type Block,
  type Place,
  type PlacedPolicy,
  type Stack,
} from "../stack";
import { KEY_TYPES } from "./key-state";
import { inForce, isGrant, ofUnknownOwners, partOf, whyKept, whyPerhaps, type Part } from "./part";

/** The KMS key with which an object is encrypted. */
export interface FoundKey {
  /** The block that creates it; undefined if it is created elsewhere. */
  readonly block: Block | undefined;
  readonly arn: string;
  readonly alias: string | undefined;
  /** Its policy, followed by grants, which allow access in addition to the policy. */
  readonly policies: readonly Part[];
}

/**
 * Finds a key from a bucket setting or a header: an ARN, an id, an alias or an alias ARN.
 * @param here the bucket's region and the caller's account, where KMS looks ids and aliases up (documented)
 * @param output name of the output for the owner of an existing key. @default none
 */
export function findKey(stack: Stack, access: Access, here: Place, named: string, output = ""): FoundKey {
  const aliases = blocksOfType(stack, "aws_kms_alias");
  const wanted = /^(arn:|<)/.test(named) ? named : `${keysOf(here)}${named}`;
  const [byAlias, another] = aliases.filter((block) => [nameOf(block), arnOf(block)].includes(wanted));
  const perhaps =
    another === undefined
      ? (whyPerhaps(byAlias) ?? whyKept(byAlias, (argument) => argument === "target_key_id"))
      : `the key of ${named}, which has two targets`;
  const arn = byAlias === undefined || perhaps !== undefined ? keyArn(here, named) : targetOf(byAlias);
  const alias = byAlias ?? aliases.find((block) => targetOf(block) === arn);
  const block = KEY_TYPES.flatMap((type) => blocksOfType(stack, type)).find((one) => arnOf(one) === arn);
  const because = perhaps === undefined ? "" : `, which depends on ${perhaps}`;
  const unread = { address: arn, document: undefined, unread: `the policy of the key ${arn}${because}` };
  const managed = policyOfS3Key(arn.replace(/<key of (.*)>$/, "$1"));
  const policy =
    managed === undefined
      ? (policyOf(stack, access, arn, block) ?? ofOwner(stack, output) ?? unread)
      : { address: KEY_OF_S3, document: managed };
  const policies = [policy, ...grantsOf(stack, access, arn)].map((one) => ({ ...one, of: arn }));
  return { block, arn, alias: managed === undefined ? alias && nameOf(alias) : KEY_OF_S3, policies };
}

function targetOf({ attributes, address, place }: Block): string {
  return keyArn(place, textOf(attributes["target_key_id"]) ?? address);
}

/** The policy in the stack's output that the owner of an existing resource is asked to set. */
export function ofOwner(stack: Stack, output: string): Part | undefined {
  const asked = readDocument(stack.outputs.get(`${OWNER_OUTPUT}${output}`));
  return "document" in asked ? { address: `output.${OWNER_OUTPUT}${output}`, document: asked.document } : undefined;
}

// a key has one policy: from a separate resource, or the one that it is created with
function policyOf(stack: Stack, access: Access, arn: string, block: Block | undefined): Part | undefined {
  const placed = (access.resources.get(arn) ?? []).filter(({ kind }) => kind === "key");
  const known = placed.map((one) => partOf(one, stack));
  const isApart = placed.some(({ apart }) => apart);
  const others = isApart
    ? []
    : ofUnknownOwners(
        policiesOf(access, ({ kind, apart }) => kind === "key" && apart === true),
        stack,
        "key",
        isNotMade(access),
      );
  if (!isApart && (others.length === 0 || block === undefined)) return known[0];
  const perhaps = [...known, ...others].find((one) => one.perhaps !== undefined)?.perhaps;
  const madeWith =
    isApart && (perhaps !== undefined || isSet(block?.attributes["policy"])) ? policyOfBlock(block, stack) : [];
  const all = [...known, ...madeWith, ...others];
  const alike = new Set(all.map(({ document }) => canonical(document ?? null))).size === 1;
  if (all.length > 1 && alike) return { address: known[0]!.address, document: known[0]!.document };
  if (perhaps === undefined) return inForce(`the key ${arn}`, all);
  const address = all.map((one) => one.address).join(" and ");
  return { address, document: undefined, unread: `the policy of the key ${arn}, which depends on ${perhaps}` };
}

function isSet(policy: unknown): boolean {
  return policy !== undefined && policy !== null && policy !== "";
}

function policyOfBlock(block: Block | undefined, stack: Stack): readonly Part[] {
  const placed = block && descriptorOf(block.type)?.policies?.(block, stack);
  return (placed ?? []).map((one) => partOf(one, stack));
}

// grants allow access in addition to the key policy
function grantsOf(stack: Stack, access: Access, arn: string): readonly Part[] {
  const own = (access.resources.get(arn) ?? []).filter(isOfGrant).map((one) => partOf(one, stack));
  const others = ofUnknownOwners(policiesOf(access, isOfGrant), stack, "key", isNotMade(access));
  return [...own, ...others].map((one) => (one.document === undefined ? { ...one, onlyAllows: true } : one));
}

const isOfGrant = ({ source }: PlacedPolicy): boolean => isGrant(source);

function policiesOf({ resources }: Access, wanted: (one: PlacedPolicy) => boolean): Access["resources"] {
  return new Map([...resources].map(([owner, policies]) => [owner, policies.filter(wanted)]));
}

function isNotMade({ made }: Access): (owner: string) => boolean {
  return (owner) => !made.has(owner);
}

function nameOf(block: Block): string | undefined {
  return textOf(block.attributes["name"]);
}

// the key of an alias that the stack does not create is unknown
function keyArn(place: Place, reference: string): string {
  const [, where, alias] = /^(arn:[^:]*:kms:[^:]*:[^:]*:)?(alias\/.*)$/.exec(reference) ?? [];
  const here = keysOf(place);
  if (alias !== undefined) return `${where ?? here}key/<key of ${alias.replace(/[<>]/g, "")}>`;
  return reference.startsWith("arn:") ? reference : `${here}key/${reference}`;
}

function keysOf({ partition, account, region }: Place): string {
  return `arn:${partition}:kms:${region}:${account}:`;
}
