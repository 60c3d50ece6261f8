import { groupedBy } from "../../../core";
import { textsOf } from "../../attributes";
import type { Descriptor } from "../../descriptor";
import { blocksOfType, perStack, type Block, type Place, type Stack } from "../../model";
import { control } from "../../setting";
import { textOrSymbol } from "../named";

/** Who can hold policies. */
export type HolderKind = "role" | "user" | "group";
export const HOLDER_KINDS: readonly HolderKind[] = ["role", "user", "group"];

/** The descriptors of a type that there is for a role, for a user and for a group. */
export function forEachHolder(make: (kind: HolderKind) => Descriptor) {
  return HOLDER_KINDS.map(make) as [Descriptor, Descriptor, Descriptor];
}

/** Of a complete list: Terraform removes what it does not contain. */
export const ALONE = control("exclusive", "Terraform takes away what is attached besides", "more", "access", {
  noun: "removal of other attachments",
});
/** The same of a list that grants itself, whose end takes that away and lets others grant it again. */
export const ALONE_HERE = { ...ALONE, going: "nothing", bounds: "never" } as const;

/** ARN of a role, user, group or policy by its path and name. */
export function iamArnOf(
  place: Pick<Place, "partition" | "account">,
  kind: HolderKind | "policy",
  path: unknown,
  name: unknown,
): string {
  const within = typeof path === "string" && path !== "" ? path : "/";
  return `arn:${place.partition}:iam::${place.account}:${kind}${within}${String(name)}`;
}

/** ARN of the role, user or group that a block makes. */
export function holderArn(kind: HolderKind, block: Block): string {
  return iamArnOf(block.place, kind, block.attributes["path"], textOrSymbol(block, "name"));
}

const holdersByName = perStack((stack) => {
  const holders = HOLDER_KINDS.flatMap((kind) =>
    blocksOfType(stack, `aws_iam_${kind}`).map((block) => ({ kind, block })),
  );
  return groupedBy(holders, ({ kind, block }) => `${kind} ${textOrSymbol(block, "name")}`);
});

/**
 * ARN of a role, user or group by the name or ARN in another block. One of the stack may have a path; the path of
 * another is unknown.
 */
export function holderByReference(kind: HolderKind, reference: unknown, block: Block, stack: Stack): string {
  const text = String(reference);
  if (text.startsWith("arn:")) return text;
  const named = holdersByName(stack).get(`${kind} ${text}`) ?? [];
  // names are unique within an account
  const own = named.find((one) => one.block.place.account === block.place.account);
  const isOpen = ({ place }: Block) => [place, block.place].some(({ account }) => account.startsWith("<"));
  const open = named.filter((one) => isOpen(one.block));
  const made = own ?? (open.length === 1 ? open[0] : undefined);
  return made === undefined ? iamArnOf(block.place, kind, "/", text) : holderArn(kind, made.block);
}

/** ARNs of the roles, users or groups in a list argument such as `users`. */
export function holdersIn(block: Block, kind: HolderKind, stack: Stack): readonly string[] {
  return textsOf(block.attributes[`${kind}s`]).map((name) => holderByReference(kind, name, block, stack));
}

/**
 * AWS stores a role or user in a policy by its unique id, which another one with the same name does not have (IAM User
 * Guide, "AWS JSON policy elements: Principal").
 */
export const IAM_ANEW =
  "policies that name it as their principal mean the old one, which is no more, until they are saved again";
