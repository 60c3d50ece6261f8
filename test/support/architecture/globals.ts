import ts from "typescript";
import type { Finding, Tree } from "./tree";

const GLOBALS = ["globalThis", "global", "console", "process", "require", "module", "Reflect", "JSON", "Math"].concat([
  "Error",
  "Object",
  "Array",
  "String",
  "Number",
  "Function",
  "Promise",
  "Map",
  "Set",
  "Symbol",
  "RegExp",
  "Date",
]);
// how a program says how it ended
const ALLOWED = ["process.exitCode"];
// loaded only by whoever imports it by name; it says what it does
const BY_NAME = ["stacks/fast-start.ts"];
const DEFINES = /^(Object|Reflect)\.(defineProperty|defineProperties|assign|set|setPrototypeOf|deleteProperty)$/;

/** Nothing of ours replaces what belongs to the process or to another module: whoever loads us gets what they expect. */
export function globals(tree: Tree): Finding[] {
  return [...tree]
    .filter(([file]) => /^(lib|stacks)\//.test(file) && !BY_NAME.includes(file))
    .flatMap(([file, text]) => {
      const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
      const foreign = new Set([...GLOBALS, ...importedNames(source)]);
      return changes(source).flatMap((target) => {
        const name = target.getText();
        if (!foreign.has(rootOf(target)) || ALLOWED.includes(name)) return [];
        return [{ file, rule: "globals", fix: `"${name}" is changed: it belongs to the process or to another module` }];
      });
    });
}

function importedNames(source: ts.SourceFile): string[] {
  return source.statements.filter(ts.isImportDeclaration).flatMap(({ importClause }) => {
    const bindings = importClause?.namedBindings;
    const named = bindings === undefined ? [] : ts.isNamespaceImport(bindings) ? [bindings] : [...bindings.elements];
    return [importClause?.name, ...named.map(({ name }) => name)].flatMap((name) => (name ? [name.text] : []));
  });
}

// what is assigned to, deleted, counted up, or given to a function that defines
function changes(source: ts.SourceFile): ts.Expression[] {
  const found: ts.Expression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isBinaryExpression(node) && isAssignment(node.operatorToken.kind)) member(node.left);
    if (ts.isDeleteExpression(node)) member(node.expression);
    if (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) {
      if ([ts.SyntaxKind.PlusPlusToken, ts.SyntaxKind.MinusMinusToken].includes(node.operator)) member(node.operand);
    }
    if (ts.isCallExpression(node) && DEFINES.test(node.expression.getText()) && node.arguments[0] !== undefined)
      found.push(node.arguments[0]);
    ts.forEachChild(node, visit);
  };
  const member = (target: ts.Expression): void => {
    if (ts.isPropertyAccessExpression(target) || ts.isElementAccessExpression(target)) found.push(target);
  };
  visit(source);
  return found;
}

function isAssignment(kind: ts.SyntaxKind): boolean {
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
}

function rootOf(expression: ts.Expression): string {
  let at = expression;
  while (
    ts.isPropertyAccessExpression(at) ||
    ts.isElementAccessExpression(at) ||
    ts.isParenthesizedExpression(at) ||
    ts.isAsExpression(at) ||
    ts.isNonNullExpression(at)
  )
    at = at.expression;
  return at.getText();
}
