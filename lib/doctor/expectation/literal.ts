import { hasSymbol } from "../../stack";

/** A literal string; undefined if the value is not known. */
export function literal(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" && !hasSymbol(value) ? value : undefined;
}
