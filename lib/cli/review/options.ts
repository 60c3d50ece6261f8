/** What the output can be. */
export const FORMATS = ["text", "markdown", "json", "sarif", "html"] as const;
export type Format = (typeof FORMATS)[number];

/** Options of `legal-hold review`, as they were given. */
export interface ReviewOptions {
  readonly plan?: string;
  readonly baseRef?: string;
  readonly app?: string;
  readonly prepare?: string;
  readonly format?: Format;
  readonly output?: readonly string[];
  readonly waivers?: string;
  readonly approved?: string;
  readonly answers?: string;
}

const BY_ENDING: { readonly [ending: string]: Format } = {
  txt: "text",
  md: "markdown",
  markdown: "markdown",
  json: "json",
  sarif: "sarif",
  html: "html",
  htm: "html",
};

/** The format of a file: what was asked for, or what its name ends with. @throws Error when neither says */
export function formatOf(file: string, asked: Format | undefined): Format {
  const found = asked ?? BY_ENDING[/\.(\w+)$/.exec(file)?.[1]?.toLowerCase() ?? ""];
  if (found === undefined) throw new Error(`${file}: its name does not end like a format, so give --format`);
  return found;
}
