/** Whether a text matches a pattern of the policy language; `${*}`, `${?}` and `${$}` are the characters themselves. */
export function matches(pattern: string, text: string, wildcards: boolean, caseless = false): boolean {
  return regExpOf(pattern, wildcards, ".", caseless).test(text);
}

/** The same for ARNs: the first five fields are compared one by one, the rest as one. */
export function matchesArn(pattern: string, text: string): boolean {
  const [wanted, given] = [pattern, text].map((arn) => arn.split(":"));
  if (wanted!.length < 6 || given!.length < 6) return false;
  const rest = (fields: readonly string[]) => [...fields.slice(0, 5), fields.slice(5).join(":")];
  const [left, right] = [rest(wanted!), rest(given!)];
  return left.every((field, i) => matches(field, right[i]!, true));
}

const known = new Map<string, RegExp>();

function regExpOf(pattern: string, wildcards: boolean, any: string, caseless: boolean): RegExp {
  const key = JSON.stringify([pattern, wildcards, any, caseless]);
  let found = known.get(key);
  if (found === undefined) {
    const parts = pattern.split(/(\$\{[*?$]\}|[*?])/).map((part) => {
      if (/^\$\{[*?$]\}$/.test(part)) return `\\${part[2]!}`;
      if (wildcards && part === "*") return `${any}*`;
      return wildcards && part === "?" ? any : part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
    });
    found = new RegExp(`^${parts.join("")}$`, caseless ? "isu" : "su");
    known.set(key, found);
  }
  return found;
}

const VARIABLE = /\$\{([^}*?$][^}]*)\}/g;

/** Names of the policy variables in a text. */
export function variablesIn(text: string): readonly string[] {
  return [...text.matchAll(VARIABLE)].map(([, name]) => name!.toLowerCase());
}

/** A text with values in place of its variables; undefined where one has none. */
export function filled(text: string, valueOf: (key: string) => string | undefined): string | undefined {
  let complete = true;
  const result = text.replace(VARIABLE, (_, name: string) => {
    const value = valueOf(name.toLowerCase());
    if (value === undefined || value === "") complete = false;
    // a value is no pattern
    return (value ?? "").replace(/[*?]/g, (sign) => `\${${sign}}`);
  });
  return complete ? result : undefined;
}

/** Texts that a pattern may be about, and their neighbours. */
export function textsFor(pattern: string): readonly string[] {
  const plain = pattern.replace(/\$\{([*?$])\}/g, "$1");
  const fillers = ["", "x", "7", "a/b", "legal", "aaaaaaaaaa", "123456789012"];
  const grown = fillers.map((filler) =>
    pattern.replace(
      /\$\{([*?$])\}|\*|\?/g,
      (all, sign?: string) => sign ?? (all === "?" ? (filler[0] ?? "x") : filler),
    ),
  );
  const cases = [...grown, plain].flatMap((text) => [
    text,
    text.toLowerCase(),
    text.toUpperCase(),
    capital(text),
    mixed(text),
  ]);
  return [...new Set([...cases, plain, ...grown.flatMap((text) => [`${text}x`, `x${text}`])])];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1).toLowerCase();
}

function mixed(text: string): string {
  return [...text].map((char, i) => (i % 2 === 0 ? char.toLowerCase() : char.toUpperCase())).join("");
}
