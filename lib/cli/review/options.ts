export const FORMATS = ["text", "markdown", "json", "sarif", "html"] as const;
export type Format = (typeof FORMATS)[number];

/** Options of `legal-hold review`, as given. */
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

export const BY_ENDING: { readonly [ending: string]: Format } = {
  txt: "text",
  md: "markdown",
  markdown: "markdown",
  json: "json",
  sarif: "sarif",
  html: "html",
  htm: "html",
};
