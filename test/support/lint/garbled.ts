import { lintPolicy, type PolicyKind } from "../../../lib/policy/lint";
import { ALL_KINDS } from "../../../lib/policy/kinds";
import rows from "../../cases/lint/findings.json";
import { grammarFault } from "../policy-grammar";

// a generator of its own, so that a failure can be had again
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const JUNK: readonly unknown[] = JSON.parse(`[
  null, true, false, 0, -1, 1e300, "", "*", "**", "allow", "Deny", "arn:", "arn:aws:s3:::", "a:b", ":", "s3:", "\${",
  "\${}", "\${aws:username}", "\\u0000", "__proto__", "2012-10-17", [], [[]], [null], {}, { "AWS": "*" }, { "AWS": [] },
  { "a": { "b": {} } }, ["*", 7], { "StringEquals": { "aws:x": null } }, { "Null": "true" }, { "StringEquals": {} },
  "${"x".repeat(300)}", { "Statement": [] }
]`) as unknown[];
const NAMES = "Effect Action NotAction Principal Resource NotResource Condition Sid effect __proto__".split(" ");

/** A document with one of its parts replaced, taken out, put elsewhere or renamed. */
function garble(document: unknown, pick: (below: number) => number): unknown {
  const copy = JSON.parse(JSON.stringify(document)) as unknown;
  const places: { readonly holder: Record<string, unknown>; readonly name: string }[] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    const holder = value as Record<string, unknown>;
    for (const name of Object.keys(holder)) {
      places.push({ holder, name });
      walk(holder[name]);
    }
  };
  walk(copy);
  if (places.length === 0 || pick(50) === 0) return JUNK[pick(JUNK.length)];
  const { holder, name } = places[pick(places.length)]!;
  const junk = JUNK[pick(JUNK.length)];
  const how = pick(5);
  if (how === 0) delete holder[name];
  else if (how === 1) holder[NAMES[pick(NAMES.length)]!] = holder[name];
  else if (how === 2) holder[name] = [holder[name]];
  else if (how === 3 && typeof holder[name] === "string") {
    const text = holder[name];
    const at = pick(text.length + 1);
    holder[name] = text.slice(0, at) + ["", ":", "*", " ", "$", "{", "A"][pick(7)]! + text.slice(at + pick(3));
  } else holder[name] = junk;
  // what JSON can hold, and nothing that only a program can make
  return JSON.parse(JSON.stringify(copy)) as unknown;
}

/**
 * Lints garbled documents; an exception, or one that the grammar refuses and the linter does not, throws.
 *
 * @returns how many of them the grammar refuses
 */
export function lintGarbled(documents: number, seed: number): number {
  const pick = random(seed);
  let refused = 0;
  for (let i = 0; i < documents; i++) {
    const row = rows[pick(rows.length)]!;
    let document: unknown = row.hasNot;
    for (let times = 1 + (pick(3) >> 1); times > 0; times--) document = garble(document, pick);
    const kind = (pick(8) === 0 ? ALL_KINDS[pick(ALL_KINDS.length)]! : row.kind) as PolicyKind;
    const findings = lintPolicy(document, { kind });
    const fault = grammarFault(document, kind);
    if (fault === undefined) continue;
    refused++;
    if (!findings.some(({ severity }) => severity === "error")) {
      throw new Error(`taken for sound (${kind}, ${fault}): ${JSON.stringify(document)}`);
    }
  }
  return refused;
}
