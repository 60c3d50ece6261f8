import { symbolOf, templateParts, type TemplatePart } from "../resolve/symbols";
import { evaluateExpression, withValues, type Scope } from "./evaluate";
import { asMember, flagIn, isOpen, itemsOf, OpenList, shown, Unknown } from "./values";

/** Longest result of a template, to limit hostile input. */
const LONGEST = 100_000;

/** Deepest nesting of expressions and directives. */
const DEEPEST = 40;

/** The value of a template: for `${x}` alone the value of x, otherwise a text with symbols for unknown values. */
export function renderTemplate(template: string, scope: Scope): unknown {
  if (!/[$%]\{/.test(template)) return template;
  if (isDeep(template)) return new Unknown(withValues(template, scope));
  const parts = templateParts(template);
  const only = parts.length === 1 ? parts[0]! : undefined;
  if (only !== undefined && "expression" in only && !only.directive) return evaluateExpression(only.expression, scope);
  const rendered = render(parts, 0, scope);
  const text = rendered?.text;
  return text === undefined || text.length > LONGEST ? new Unknown(described(parts, scope)) : text;
}

// a directive needs two closings: its braces, and its end
function isDeep(template: string): boolean {
  let depth = 0;
  return (template.match(/%\{~?\s*(?:if|for|end)|\{|\}/g) ?? []).some((found) => {
    depth += found === "}" ? -1 : found === "{" ? 1 : found.endsWith("end") ? 0 : 2;
    depth = Math.max(depth, 0);
    return depth > DEEPEST;
  });
}

function described(parts: readonly TemplatePart[], scope: Scope): string {
  return parts
    .map((part) => {
      if ("text" in part) return part.text;
      const [, word = "", rest = ""] = part.directive ? directive(part.expression) : ["", "", part.expression];
      const value = word === "for" ? withValues(rest, scope) : rest && shown(evaluateExpression(rest, scope));
      return `{${word} ${value}}`;
    })
    .join("");
}

function directive(text: string): readonly string[] {
  return /^\s*(\w+)\s*([^]*?)\s*$/.exec(text) ?? [];
}

interface Rendered {
  readonly text: string;
  /** Index of the directive that ends this part. */
  readonly end: number;
}

/** @returns undefined if a directive is not supported, or depends on an unknown value */
function render(parts: readonly TemplatePart[], from: number, scope: Scope): Rendered | undefined {
  let text = "";
  for (let i = from; i < parts.length; i++) {
    const part = parts[i]!;
    if ("text" in part) text += part.text;
    else if (!part.directive) text += textOf(evaluateExpression(part.expression, scope));
    else {
      const [, word = "", rest = ""] = directive(part.expression);
      if (word === "else" || word === "endif" || word === "endfor") return { text, end: i };
      const inner =
        word === "if" ? choice(parts, i, rest, scope) : word === "for" ? loop(parts, i, rest, scope) : undefined;
      if (inner === undefined) return undefined;
      text += inner.text;
      i = inner.end;
    }
    if (text.length > LONGEST) return undefined;
  }
  return { text, end: parts.length };
}

function choice(parts: readonly TemplatePart[], at: number, test: string, scope: Scope): Rendered | undefined {
  const tested = evaluateExpression(test, scope);
  const holds = isOpen(tested) ? undefined : flagIn(tested);
  if (holds === undefined) return undefined;
  const yes = render(parts, at + 1, scope);
  const isElse = yes !== undefined && directiveAt(parts, yes.end) === "else";
  const no = isElse ? render(parts, yes.end + 1, scope) : { text: "", end: yes?.end ?? 0 };
  if (yes === undefined || no === undefined || directiveAt(parts, no.end) !== "endif") return undefined;
  return { text: holds ? yes.text : no.text, end: no.end };
}

function loop(parts: readonly TemplatePart[], at: number, head: string, scope: Scope): Rendered | undefined {
  const [, first, second, list] = /^([\w-]+)\s*(?:,\s*([\w-]+)\s*)?\bin\b\s*([^]+)$/.exec(head) ?? [];
  const over = list === undefined ? undefined : evaluateExpression(list, scope);
  const items = over instanceof OpenList ? undefined : itemsOf(over);
  if (items === undefined) return undefined;
  let text = "";
  let end = render(parts, at + 1, {
    ...scope,
    names: new Map(scope.names).set(first!, "").set(second ?? first!, ""),
  })?.end;
  for (const [key, item] of items) {
    const names = new Map(scope.names);
    if (second === undefined) names.set(first!, item);
    else names.set(first!, key).set(second, item);
    const one = render(parts, at + 1, { ...scope, names });
    if (one === undefined || text.length > LONGEST) return undefined;
    text += one.text;
    end = one.end;
  }
  return end === undefined || directiveAt(parts, end) !== "endfor" ? undefined : { text, end };
}

function directiveAt(parts: readonly TemplatePart[], at: number): string {
  const part = parts[at];
  return part !== undefined && "expression" in part && part.directive ? (/\w+/.exec(part.expression)?.[0] ?? "") : "";
}

function textOf(value: unknown): string {
  const member = asMember(value);
  return typeof member === "object" && member !== null ? symbolOf(JSON.stringify(member)) : String(member ?? "");
}
