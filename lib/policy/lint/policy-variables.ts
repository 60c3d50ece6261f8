import { findConditionKey, isKnownService } from "../../catalog";
import type { Path } from "../read";
import type { Statement } from "../statement";
import { isProviderKey } from "./condition-keys";
import { conditionsOf, shapeOf } from "./shape";

/** What is wrong with the policy variables of a text. */
export type VariableFault =
  | { readonly is: "unclosed" | "empty" | "space" | "symbol" | "quote"; readonly text: string }
  | { readonly is: "unknown" | "several"; readonly text: string; readonly key: string };

const WITH_DEFAULT = /^([^,']*),\s*'[^']*'\s*$/;

export function variableFaults(text: string): readonly VariableFault[] {
  const found: VariableFault[] = [];
  for (let at = text.indexOf("${"); at >= 0; at = text.indexOf("${", at + 2)) {
    const end = text.indexOf("}", at);
    const next = text.indexOf("${", at + 2);
    if (end < 0 || (next >= 0 && next < end)) {
      found.push({ is: "unclosed", text: text.slice(at, next < 0 ? undefined : next) });
      continue;
    }
    const fault = faultOf(text.slice(at + 2, end), text.slice(at, end + 1));
    if (fault !== undefined) found.push(fault);
  }
  return found;
}

/** Whether a text has a variable for a value of the request, other than escapes of `*`, `?` and `$`. */
export function hasVariable(text: string): boolean {
  return text.includes("${") && text.replace(/\$\{[*?$]\}/g, "").includes("${");
}

function faultOf(inside: string, text: string): VariableFault | undefined {
  if (/^[*?$]$/.test(inside)) return undefined;
  if (inside.trim() === "") return { is: "empty", text };
  let key = inside;
  if (/[,']/.test(inside)) {
    const parts = WITH_DEFAULT.exec(inside);
    if (parts === null) return { is: "quote", text };
    key = parts[1]!;
  }
  // a tag key may contain spaces
  const name = key.includes("/") ? key.slice(0, key.indexOf("/")) : key;
  if (/\s/.test(name)) return { is: "space", text };
  if (!/^[\w:./@+=-]+$/.test(name)) return { is: "symbol", text };
  return ofKey(key, text);
}

function ofKey(key: string, text: string): VariableFault | undefined {
  const facts = findConditionKey(key);
  if (facts !== undefined) return facts.type.startsWith("ArrayOf") ? { is: "several", text, key } : undefined;
  const service = key.toLowerCase().split(":")[0]!;
  const isChecked = !key.includes(":") || service === "aws" || (isKnownService(service) && !isProviderKey(key));
  return isChecked ? { is: "unknown", text, key } : undefined;
}

/** A text of a statement that may contain policy variables. */
interface PlacedText {
  readonly text: string;
  /** Its place below the statement. */
  readonly at: Path;
  /** For a condition value: its operator, and the operator without set prefix and `IfExists`. */
  readonly base?: string;
  readonly operator?: string;
}

/** The resources and the values of conditions. */
export function textsWithVariables(statement: Statement): readonly PlacedText[] {
  return [
    ...shapeOf(statement).resources.map(({ value, at }) => ({ text: value, at })),
    ...conditionsOf(statement).flatMap(({ values, at, base, operator }) =>
      values.map((text) => ({ text, at, base, operator })),
    ),
  ];
}
