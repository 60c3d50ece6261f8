import { AWS_BINDINGS, GENERATED, IMPORTS_INDEXES, MAY_IMPORT, PURE, roomOf } from "./floor-plan";
import { importsOf, resolve, type Finding, type Tree } from "./tree";

/** Imports point only up the list of rooms. */
export function directions(tree: Tree): Finding[] {
  return each(tree, (file, specifier) => {
    const target = resolve(tree, file, specifier);
    const [from, to] = [roomOf(file), target === undefined ? undefined : roomOf(target)];
    const allowed = MAY_IMPORT[from];
    if (from.startsWith("test") || from === "scripts" || to === undefined || to === from) return undefined;
    if (allowed === undefined) {
      return { rule: "directions", fix: `room "${from}" is not in the floor plan: add it to MAY_IMPORT` };
    }
    if (allowed.includes(to)) return undefined;
    const rooms = allowed.length === 0 ? "no other room" : allowed.join(", ");
    return { rule: "directions", fix: `${from} must not import ${to} ("${specifier}"); it may import ${rooms}` };
  });
}

/** Examples import the library by its package name, so that a copy of the folder works elsewhere. */
export function byPackageName(tree: Tree): Finding[] {
  return each(tree, (file, specifier) => {
    const leaves = resolve(tree, file, specifier)?.startsWith("examples/") === false;
    if (!file.startsWith("examples/") || !specifier.startsWith(".") || !leaves) return undefined;
    return { rule: "by-package-name", fix: `"${specifier}": import the library by its package name` };
  });
}

/** An index of bindings loads hundreds of modules, so only single folders of it are imported. */
export function deepImports(tree: Tree): Finding[] {
  return each(tree, (file, specifier) => {
    if (file.startsWith(IMPORTS_INDEXES)) return undefined;
    if (
      /^@cdktf\/provider-aws(?!\/lib\/[^/]+)/.test(specifier) ||
      /^@cdktf\/provider-aws\/lib\/index/.test(specifier)
    ) {
      return { rule: "deep-imports", fix: `"${specifier}": import "@cdktf/provider-aws/lib/<resource>"` };
    }
    if (resolve(tree, file, specifier) === `${GENERATED}index.ts`) {
      return {
        rule: "deep-imports",
        fix: `"${specifier}": import one folder of it, such as "${specifier}/oauth-client"`,
      };
    }
    return undefined;
  });
}

/** Which packages a room may import. */
export function packages(tree: Tree): Finding[] {
  return each(tree, (file, specifier) => {
    const room = roomOf(file);
    const cdktf = /^(cdktf|constructs|@cdktf)(\/|$)/.test(specifier);
    if (cdktf && (PURE.includes(room) || /\/handler\//.test(file))) {
      return {
        rule: "pure",
        fix: `"${specifier}": this room is free of cdktf; move the construct to genesys, aws or hold`,
      };
    }
    if (/^@cdktf\/provider-aws(\/|$)/.test(specifier) && !AWS_BINDINGS.includes(room)) {
      return { rule: "packages", fix: `"${specifier}": ${room} is no room of the AWS plane` };
    }
    return undefined;
  });
}

/** No file reaches itself through imports. Each cycle is reported once, at the file where it closes. */
export function cycles(tree: Tree): Finding[] {
  const found: Finding[] = [];
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): void => {
    if (path.includes(file)) {
      const chain = [...path.slice(path.indexOf(file)), file].join(" -> ");
      found.push({ file, rule: "cycles", fix: `${chain}: move what they share to a file of its own` });
      return;
    }
    if (done.has(file)) return;
    path.push(file);
    for (const specifier of importsOf(tree.get(file) ?? "")) {
      const target = resolve(tree, file, specifier);
      if (target !== undefined) visit(target);
    }
    path.pop();
    done.add(file);
  };
  for (const file of tree.keys()) visit(file);
  return found;
}

type Verdict = Omit<Finding, "file"> | undefined;

function each(tree: Tree, check: (file: string, specifier: string) => Verdict): Finding[] {
  return [...tree].flatMap(([file, text]) =>
    importsOf(text).flatMap((specifier) => {
      const verdict = check(file, specifier);
      return verdict === undefined ? [] : [{ file, ...verdict }];
    }),
  );
}
