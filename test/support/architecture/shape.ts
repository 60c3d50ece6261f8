import ts from "typescript";
import { GENERATED, isData, LONGEST, MAY_IMPORT, MEDIAN, OTHER_TESTS, roomOf } from "./floor-plan";
import { importsOf, resolve, type Finding, type Tree } from "./tree";

/** Files stay small enough to be read in one go. */
export function sizes(tree: Tree): Finding[] {
  const counted = [...tree]
    .filter(([file]) => !file.startsWith(GENERATED) && !isData(file))
    .map(([file, text]) => ({ file, lines: text.split("\n").length - 1 }));
  const long = counted.flatMap(({ file, lines }) => {
    const limit = file.startsWith("lib/") ? LONGEST.lib : file.startsWith("test/") ? LONGEST.test : Infinity;
    if (lines <= limit) return [];
    return [{ file, rule: "sizes", fix: `${lines} lines, at most ${limit}: split it, one idea a file` }];
  });
  const inLib = counted.filter(({ file }) => file.startsWith("lib/")).map(({ lines }) => lines);
  const median = inLib.sort((a, b) => a - b)[Math.floor(inLib.length / 2)] ?? 0;
  if (median <= MEDIAN) return long;
  return [...long, { file: "lib", rule: "sizes", fix: `the median file has ${median} lines, at most ${MEDIAN}` }];
}

/** An index does nothing but export. */
export function indexes(tree: Tree): Finding[] {
  return indexesOf(tree).flatMap((file) => {
    const other = parse(file, tree.get(file)!).statements.find((s) => !isExportFrom(s));
    if (other === undefined) return [];
    const line = other.getText().split("\n")[0];
    return [{ file, rule: "indexes", fix: `"${line}": an index holds "export … from" and nothing else; move it out` }];
  });
}

/**
 * An index stands at a door: that of a room, or of a folder several files of which are used from outside of it. Whoever needs
 * one file imports that file.
 */
export function doors(tree: Tree): Finding[] {
  const used = new Map<string, string[]>();
  for (const [file, text] of tree) {
    for (const specifier of importsOf(text)) {
      const target = resolve(tree, file, specifier);
      if (target !== undefined) used.set(target, [...(used.get(target) ?? []), file]);
    }
  }
  return indexesOf(tree).flatMap((file) => {
    const folder = file.slice(0, file.lastIndexOf("/"));
    const parent = folder.slice(0, folder.lastIndexOf("/"));
    if (parent === "lib" || roomOf(file) !== roomOf(`${parent}/index.ts`)) return [];
    const refuse = (fix: string) => [{ file, rule: "doors", fix }];
    const [only, ...more] = parse(file, tree.get(file)!).statements.filter(isExportFrom);
    if (only !== undefined && more.length === 0) {
      return refuse(`it opens one file: have ${only.moduleSpecifier!.getText()} imported, and delete it`);
    }
    if (used.get(file)?.some((importer) => !importer.startsWith(`${folder}/`))) return [];
    return refuse("nobody outside of the folder imports it: delete it");
  });
}

function indexesOf(tree: Tree): readonly string[] {
  return [...tree.keys()].filter((file) => /^lib\/.*\/index\.ts$/.test(file) && !file.startsWith(GENERATED));
}

function isExportFrom(statement: ts.Statement): statement is ts.ExportDeclaration {
  return ts.isExportDeclaration(statement) && statement.moduleSpecifier !== undefined;
}

/** A test is where its subject is: test/catalog/regions.test.ts for lib/catalog/regions.ts or lib/catalog/regions/. */
export function mirrors(tree: Tree): Finding[] {
  return [...tree.keys()].flatMap((file) => {
    const match = /^test\/([^/]+)\/(.+?)(?:\.slow)?\.test\.ts$/.exec(file);
    if (match === null) return [];
    const [, top = "", rest = ""] = match;
    const subject = `lib/${top}/${rest}`;
    if (OTHER_TESTS.includes(top) || GENERATED === `lib/${top}/`) return [];
    if (MAY_IMPORT[top] === undefined) {
      return [{ file, rule: "mirrors", fix: `"${top}" is no room of lib: see OTHER_TESTS` }];
    }
    if ([...tree.keys()].some((path) => path === `${subject}.ts` || path.startsWith(`${subject}/`))) return [];
    return [
      { file, rule: "mirrors", fix: `there is no ${subject}.ts or ${subject}/: name the test after its subject` },
    ];
  });
}

/** Rooms of lib that the floor plan does not know. */
export function rooms(tree: Tree): Finding[] {
  const unknown = [...tree.keys()]
    .map(roomOf)
    .filter((room) => !(room in MAY_IMPORT) && !/^(test|scripts)$/.test(room));
  return [...new Set(unknown)].map((room) => ({
    file: `lib/${room}`,
    rule: "rooms",
    fix: "it is not in the floor plan: add it to MAY_IMPORT with what it may import",
  }));
}

function parse(file: string, text: string): ts.SourceFile {
  return ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
}
