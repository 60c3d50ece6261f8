/** An address or range: 16-bit words, 2 of them for IPv4 and 8 for IPv6, and the length of the prefix in bits. */
export interface AddressRange {
  readonly words: readonly number[];
  readonly prefix: number;
}

/** Reads `192.0.2.0/24`, `2001:db8::/32` or a single address. */
export function parseRange(text: string): AddressRange | undefined {
  const slash = text.indexOf("/");
  const words = parseAddress(slash < 0 ? text : text.slice(0, slash));
  if (words === undefined) return undefined;
  const bits = words.length * 16;
  if (slash < 0) return { words, prefix: bits };
  const length = text.slice(slash + 1);
  if (!/^\d{1,3}$/.test(length) || Number(length) > bits) return undefined;
  return { words, prefix: Number(length) };
}

let last: { readonly text: string; readonly address: readonly number[] | undefined } | undefined;

/** Reads one address of either family. */
export function parseAddress(text: string): readonly number[] | undefined {
  // one address of a request is compared with every range of a condition
  if (last?.text !== text) last = { text, address: text.includes(":") ? parseV6(text) : parseV4(text) };
  return last.address;
}

/** Whether an address lies in a range; the families never match each other. */
export function inRange(address: readonly number[], range: AddressRange): boolean {
  if (address.length !== range.words.length) return false;
  for (let i = 0, left = range.prefix; left > 0; i++, left -= 16) {
    const mask = left >= 16 ? 0xffff : (0xffff << (16 - left)) & 0xffff;
    if ((address[i]! & mask) !== (range.words[i]! & mask)) return false;
  }
  return true;
}

/** The range that a prefix gives: the bits of the address beyond it are left out. */
export function networkOf({ words, prefix }: AddressRange): AddressRange {
  const kept = words.map((word, i) => {
    const bits = Math.min(Math.max(prefix - i * 16, 0), 16);
    return word & ((0xffff << (16 - bits)) & 0xffff);
  });
  return { words: kept, prefix };
}

function parseV4(text: string): readonly number[] | undefined {
  const parts = text.split(".");
  if (parts.length !== 4 || !parts.every((p) => /^\d{1,3}$/.test(p) && Number(p) <= 255)) return undefined;
  const [a, b, c, d] = parts.map(Number) as [number, number, number, number];
  return [a * 256 + b, c * 256 + d];
}

function parseV6(text: string): readonly number[] | undefined {
  const halves = text.split("::");
  if (halves.length > 2) return undefined;
  const head = groups(halves[0]!);
  const tail = halves.length === 2 ? groups(halves[1]!) : [];
  if (head === undefined || tail === undefined) return undefined;
  const missing = 8 - head.length - tail.length;
  if (halves.length === 2 ? missing < 1 : missing !== 0) return undefined;
  return [...head, ...new Array<number>(missing).fill(0), ...tail];
}

function groups(text: string): number[] | undefined {
  if (text === "") return [];
  const result: number[] = [];
  const parts = text.split(":");
  for (const [i, part] of parts.entries()) {
    const v4 = i === parts.length - 1 && part.includes(".") ? parseV4(part) : undefined;
    if (v4 !== undefined) result.push(...v4);
    else if (/^[0-9a-f]{1,4}$/i.test(part)) result.push(parseInt(part, 16));
    else return undefined;
  }
  return result;
}
