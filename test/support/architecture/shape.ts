import ts from "typescript";
import { GENERATED, isData, LONGEST, MAY_IMPORT, MEDIAN, OTHER_TESTS, roomOf } from "./floor-plan";
import type { Finding, Tree } from "./tree";

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

/** Each folder of lib has an index, and an index does nothing but export. */
export function indexes(tree: Tree): Finding[] {
  const folders = [...tree.keys()]
    .filter((file) => file.startsWith("lib/") && !file.startsWith(GENERATED) && !isData(file))
    .map((file) => file.slice(0, file.lastIndexOf("/")));
  return [...new Set(folders)].flatMap((folder) => {
    const file = `${folder}/index.ts`;
    const text = tree.get(file);
    if (text === undefined)
      return [{ file: folder, rule: "indexes", fix: `add ${file} with the exports of the folder` }];
    const other = parse(file, text).statements.find((s) => !(ts.isExportDeclaration(s) && s.moduleSpecifier));
    if (other === undefined) return [];
    const line = other.getText().split("\n")[0];
    return [{ file, rule: "indexes", fix: `"${line}": an index holds "export … from" and nothing else; move it out` }];
  });
}

/** A test is where its subject is: test/catalog/regions.test.ts for lib/catalog/regions.ts or lib/catalog/regions/. */
export function mirrors(tree: Tree): Finding[] {
  return [...tree.keys()].flatMap((file) => {
    const match = /^test\/([^/]+)\/(.+)\.test\.ts$/.exec(file);
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
