import { join } from "node:path";
import ts from "typescript";
import { GENERATED } from "./floor-plan";
import type { Finding } from "./tree";

/**
 * No `any` in what other files can see. The compiler writes the declarations, so an inferred `any` is found like a
 * written one, and what is private or inside a body does not count.
 * @param files absolute paths of the sources
 */
export function publicTypes(root: string, files: readonly string[], options: ts.CompilerOptions): Finding[] {
  const settings = { ...options, noEmit: false, declaration: true, emitDeclarationOnly: true, skipLibCheck: true };
  const program = ts.createProgram({ rootNames: files, options: { ...settings, rootDir: root, outDir: root } });
  const found: Finding[] = [];
  const wanted = new Set(files);
  for (const source of program.getSourceFiles()) {
    if (!wanted.has(source.fileName)) continue;
    const file = source.fileName.slice(root.length + 1);
    if (file.startsWith(GENERATED)) continue;
    program.emit(source, (_, text) => {
      const declarations = ts.createSourceFile("x.d.ts", text, ts.ScriptTarget.ES2022, true);
      for (const line of anyIn(declarations)) {
        found.push({ file, rule: "public-types", fix: `"${line}": write the type, or unknown where it is not known` });
      }
    });
  }
  return found;
}

/** The compiler options of the repository. */
export function compilerOptions(root: string): ts.CompilerOptions {
  const path = join(root, "tsconfig.json");
  const { config } = ts.readConfigFile(path, (name) => ts.sys.readFile(name)) as {
    config: { compilerOptions: object };
  };
  return ts.convertCompilerOptionsFromJson(config.compilerOptions, root).options;
}

function anyIn(source: ts.SourceFile): string[] {
  const lines = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.AnyKeyword) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      lines.add((source.text.split("\n")[line] ?? "").trim());
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...lines];
}
