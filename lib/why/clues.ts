import { jsonIn } from "../core";
import { eventsIn, recordOf } from "./cloud-trail";
import { denialsIn } from "./denial";
import type { Clues } from "./types";

/** Maximum nesting of a response that is searched. */
const DEEPEST = 12;
const PERMISSION = /\b[a-z][A-Za-z]*:[A-Za-z]+:[A-Za-z]+\b/g;
const MISSING = /missing the following permissions?(?:\(s\))?:?([^"}\n]*)/gi;

/** The facts in a pasted text: plain text, JSON of an error or a job, or CloudTrail events. */
export function cluesIn(text: string): Clues {
  const json = /^\s*[[{]/.test(text) ? jsonIn(text) : undefined;
  if (typeof json !== "object" || json === null) return cluesOf(text, [], denialsIn(text), []);
  const events = eventsIn(json);
  const strings: string[] = [];
  const codes: string[] = [];
  const missing: string[] = [];
  walk(json, 0, (name, value) => {
    if (typeof value === "string") strings.push(`${name}: ${value}`);
    if (/^(code|error)$/.test(name) && typeof value === "string") codes.push(value.toLowerCase());
    if (name === "permissions") missing.push(...(JSON.stringify(value).match(PERMISSION) ?? []));
  });
  const words = strings.join("\n");
  // an event repeats its message in its text
  return cluesOf(words, missing, events.length > 0 ? events : denialsIn(words), codes);
}

function cluesOf(text: string, missing: readonly string[], denials: Clues["denials"], codes: readonly string[]): Clues {
  const told = [...text.matchAll(MISSING)].flatMap(([, list = ""]) => list.match(PERMISSION) ?? []);
  const written = text.match(
    /\b(?:missing\.(?:any\.)?permissions|not\.authorized|bad\.credentials|too\.many\.requests)\b/g,
  );
  return {
    text,
    denials,
    codes: [...new Set([...codes, ...(written ?? [])])],
    missing: [...new Set([...missing, ...told])],
  };
}

function walk(value: unknown, depth: number, visit: (name: string, value: unknown) => void, name = ""): void {
  if (depth > DEEPEST) return;
  visit(name, value);
  if (Array.isArray(value)) for (const one of value) walk(one, depth + 1, visit, name);
  else for (const [key, one] of Object.entries(recordOf(value))) walk(one, depth + 1, visit, key);
}
