import { hasSymbol } from "../../stack";

/** A literal text; undefined for one that is not known. */
export function literal(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" && !hasSymbol(value) ? value : undefined;
}
