import * as ts from "typescript";

/** A declaration file without the comments of what is not public, which no importer can name. */
export function publicComments(text: string): string {
  const { statements, endOfFileToken } = ts.createSourceFile("types.d.ts", text, ts.ScriptTarget.ES2022);
  return [...statements, endOfFileToken]
    .map((one) => text.slice(one.pos, one.end))
    .map((one) => (/@(public|experimental)\b/.test(one) ? one : one.replace(/\/\*\*[^]*?\*\/\s*/g, "")))
    .join("");
}

// what the generator writes beside every member of a kind
const USUAL =
  /^(|\w+ block|Provider documentation: [\w#]+|Please be aware that the id .*|If you experience problems .*|@param (terraformResource|terraformAttribute|complexObject\w+|wrapsSet|index) .*)$/;

const INNER = /^( +private |export declare function \w+To(Hcl)?Terraform\().*\n/gm;

/**
 * A declaration file of generated bindings without the comments that say no more than the names beside them, and without
 * what only the bindings themselves call: private members, and functions that write blocks down.
 */
export function withoutNames(text: string): string {
  return text.replace(INNER, "").replace(/^ *\/\*\*[^]*?\*\/\n/gm, (comment) => {
    const lines = comment.split("\n").map((line) => line.replace(/^[\s/*]+|[\s*/]+$/g, ""));
    return lines.every((line) => USUAL.test(line)) ? "" : comment;
  });
}
