import type { Colors } from "picocolors/types";

/** A section of a text report; empty if it has no lines. */
export function section(paint: Colors, title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ["", paint.bold(title), ...lines];
}
