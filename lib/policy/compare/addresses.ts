import { parseRange } from "../evaluate/ip";

/**
 * The first and the last address of a range and their neighbours outside: ranges are nested or apart, so every
 * combination of ranges has one of them in it.
 */
export function addressesAround(text: string): readonly string[] {
  const range = parseRange(text);
  if (range === undefined) return [];
  const { words, prefix } = range;
  const bits = words.length * 16;
  const size = 1n << BigInt(bits - prefix);
  const address = words.reduce((sum, word) => (sum << 16n) + BigInt(word), 0n);
  const start = (address / size) * size;
  const all = [start, start + size - 1n, start - 1n, start + size];
  return all
    .filter((one) => one >= 0n && one < 1n << BigInt(bits))
    .map((one) => (bits === 32 ? dotted(one) : inGroups(one)));
}

function dotted(address: bigint): string {
  return [24n, 16n, 8n, 0n].map((at) => (address >> at) & 255n).join(".");
}

function inGroups(address: bigint): string {
  return Array.from({ length: 8 }, (_, i) => ((address >> BigInt(112 - 16 * i)) & 0xffffn).toString(16)).join(":");
}
