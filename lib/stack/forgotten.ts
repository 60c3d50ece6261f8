import { byType, type Block, type Stack } from "./model";

/**
 * A stack including the resources that Terraform forgets (`removed` without destroy): they stay on the platform
 * unchanged. If a new resource of the type is created, it may be the same one, so the forgotten one is omitted.
 */
export function withForgotten(before: Stack, after: Stack): Stack {
  if (![...after.endings.values()].includes("forgotten")) return after;
  const there = blocksIn(before);
  const now = new Set(blocksIn(after).map(({ address }) => address));
  const left = there.filter(({ address }) => !now.has(address) && isForgotten(after, address));
  if (left.length === 0) return after;
  const known = new Set(there.map(({ address }) => address));
  const come = new Set(blocksIn(after).flatMap(({ address, type }) => (known.has(address) ? [] : [type])));
  const stays = left.filter(({ type }) => !come.has(type));
  const { name, format, data, outputs, endings, moved, frame, account, partition, region } = after;
  const resources = byType([...blocksIn(after), ...stays]);
  return { name, format, resources, data, outputs, endings, moved, frame, account, partition, region };
}

/** Whether Terraform forgets the resource at an address: itself, all of its instances, or its module. */
export function isForgotten({ endings }: Stack, address: string): boolean {
  if (endings.get(address) === "forgotten") return true;
  const isIn = (of: string) => address.startsWith(`${of}[`) || address.startsWith(`${of}.`);
  return [...endings].some(([of, ending]) => ending === "forgotten" && isIn(of));
}

function blocksIn({ resources }: Stack): readonly Block[] {
  return [...resources.values()].flat();
}
