import * as ts from "typescript";

/** A declaration file without the comments of what is not public, which no importer can name. */
export function publicComments(text: string): string {
  const { statements, endOfFileToken } = ts.createSourceFile("types.d.ts", text, ts.ScriptTarget.ES2022);
  return [...statements, endOfFileToken]
    .map((one) => text.slice(one.pos, one.end))
    .map((one) => (/@(public|experimental)\b/.test(one) ? one : one.replace(/\/\*\*[^]*?\*\/\s*/g, "")))
    .join("");
}

const INNER = /^( +private |export declare function \w+To(Hcl)?Terraform\().*\n/gm;

/**
 * A declaration file of generated bindings without what only the bindings themselves call: private members, and functions
 * that write blocks down.
 */
export function withoutInner(text: string): string {
  return text.replace(INNER, "");
}
