import type { FailOn } from "../../lint/report";
import type { PolicyKind } from "../../policy/lint";

/** What the output can be. */
export type LintFormat = "text" | "json" | "sarif";

/** Options of `legal-hold lint`, as they were given. */
export interface LintOptions {
  readonly kind?: PolicyKind;
  readonly stack?: string;
  readonly format?: LintFormat;
  readonly output?: readonly string[];
  readonly failOn: FailOn;
  readonly waivers?: string;
  readonly explain?: string;
}

const BY_ENDING: { readonly [ending: string]: LintFormat } = { txt: "text", json: "json", sarif: "sarif" };

/** The format of a file: what was asked for, or what its name ends with. @throws Error when neither says */
export function formatOf(file: string, asked: LintFormat | undefined): LintFormat {
  const found = asked ?? BY_ENDING[/\.(\w+)$/.exec(file)?.[1]?.toLowerCase() ?? ""];
  if (found === undefined) throw new Error(`${file}: its name does not end like a format, so give --format`);
  return found;
}
