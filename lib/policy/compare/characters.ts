/** The characters that one place of a pattern matches. */
export interface Characters {
  readonly takes: (char: number) => boolean;
  /** Characters that it treats differently from all others. */
  readonly distinguishes: readonly number[];
  /** Whether it matches only some letters or digits: then one of each kind has to be tried. */
  readonly byKind: boolean;
  /** Whether it is exactly one character. */
  readonly single?: true;
}

const codes = (text: string): readonly number[] => [...text].map((char) => char.codePointAt(0)!);
const COLON = ":".codePointAt(0)!;

/** The kinds of characters in formats; hexadecimal letters are a kind of their own. */
const KINDS = ["xyzghijklmnopqrstuvw", "7654321089", "abcdef", "XYZGHIJKLMNOPQRSTUVW", "ABCDEF"].map(codes);
const RANGES: { readonly [range: string]: readonly number[] } = {
  "0-9": KINDS[1]!,
  "a-f": KINDS[2]!,
  "a-z": [...KINDS[0]!, ...KINDS[2]!],
  "A-Z": [...KINDS[3]!, ...KINDS[4]!],
};

export const ANY: Characters = { takes: () => true, distinguishes: [], byKind: false };
/** Any character except the separator of ARN fields. */
export const IN_FIELD: Characters = except([COLON]);
/** Any character except the separator of paths. */
export const IN_NAME: Characters = except(codes("/"));

export function exactly(char: number): Characters {
  return { takes: (other) => other === char, distinguishes: [char], byKind: false, single: true };
}

/** One letter in either case, or a character without case. */
export function ignoringCase(char: string): Characters {
  const all = [...new Set([char.toLowerCase(), char.toUpperCase(), char])].flatMap((one) => codes(one).slice(0, 1));
  return { takes: (other) => all.includes(other), distinguishes: all, byKind: false };
}

/** The content of brackets: ranges of {@link RANGES} and single characters, or all others after `^`. */
export function bracket(inside: string): Characters {
  if (inside.startsWith("^")) return except(codes(inside.slice(1)));
  const ranges: number[] = [];
  const singles = inside.replace(/[0aA]-[9fzZ]/g, (range) => {
    ranges.push(...RANGES[range]!);
    return "";
  });
  const distinguished = codes(singles);
  const all = new Set([...ranges, ...distinguished]);
  return { takes: (char) => all.has(char), distinguishes: distinguished, byKind: ranges.length > 0 };
}

function except(chars: readonly number[]): Characters {
  return { takes: (char) => !chars.includes(char), distinguishes: chars, byKind: false };
}

/** A character that is not distinguished; one of each kind if kinds matter. */
export function othersThan(distinct: readonly number[], byKind: boolean): readonly number[] {
  const first = (all: readonly number[]) => all.find((char) => !distinct.includes(char));
  if (!byKind) return [first(PLAIN) ?? 0x20ac];
  return [...KINDS.map(first), first(PLAIN_SIGNS) ?? 0x20ac].filter((char) => char !== undefined);
}

const PLAIN = codes("xyz0123456789abcdefghijklmnopqrstuvw-XYZ");
const PLAIN_SIGNS = codes("-_.~");
