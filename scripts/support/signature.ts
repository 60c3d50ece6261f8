import ts from "typescript";

const printer = ts.createPrinter({ removeComments: true });

/** What users of an export see of it, without comments, bodies and what is private. */
export function signatureOf(checker: ts.TypeChecker, symbol: ts.Symbol): string {
  const [declaration] = symbol.declarations ?? [];
  if (declaration === undefined) return symbol.name;
  if (ts.isClassDeclaration(declaration)) return classText(checker, declaration);
  if (ts.isInterfaceDeclaration(declaration) || ts.isTypeAliasDeclaration(declaration)) return printed(declaration);
  const type = checker.getTypeOfSymbolAtLocation(symbol, declaration);
  if (!ts.isFunctionDeclaration(declaration)) return `const ${symbol.name}: ${typeText(checker, type, declaration)}`;
  const signatures = type.getCallSignatures().map((one) => signature(checker, one, declaration));
  return signatures.map((text) => `function ${symbol.name}${text}`).join("\n");
}

function classText(checker: ts.TypeChecker, declaration: ts.ClassDeclaration): string {
  const header = declaration.heritageClauses?.map((clause) => ` ${printed(clause).trim()}`).join("") ?? "";
  // where there are overloads, what implements them is not seen
  const overloads = declaration.members.filter((member) => ts.isConstructorDeclaration(member) && !member.body);
  const seen = declaration.members.filter(
    (member) => overloads.length === 0 || !ts.isConstructorDeclaration(member) || overloads.includes(member),
  );
  const members = seen.flatMap((member) => memberText(checker, member, declaration));
  return [`class ${declaration.name?.text ?? ""}${header} {`, ...members.map((text) => `    ${text}`), "}"].join("\n");
}

function memberText(checker: ts.TypeChecker, member: ts.ClassElement, around: ts.Node): string[] {
  const modifiers = ts.canHaveModifiers(member) ? (ts.getModifiers(member) ?? []) : [];
  const kinds = modifiers.map(({ kind }) => kind);
  const internal = ts.getJSDocTags(member).some(({ tagName }) => tagName.text === "internal");
  if (internal || kinds.includes(ts.SyntaxKind.PrivateKeyword)) return [];
  if (ts.isConstructorDeclaration(member)) {
    return [`constructor(${member.parameters.map((one) => parameterText(checker, one)).join(", ")});`];
  }
  const symbol = member.name && checker.getSymbolAtLocation(member.name);
  if (symbol === undefined || ts.isPrivateIdentifier(member.name!)) return [];
  const before = ["static", "protected", "readonly"].filter((word) =>
    modifiers.some((modifier) => modifier.getText() === word),
  );
  const type = checker.getTypeOfSymbolAtLocation(symbol, member);
  const text = ts.isMethodDeclaration(member)
    ? type.getCallSignatures().map((one) => signature(checker, one, around))
    : [`${symbol.flags & ts.SymbolFlags.Optional ? "?" : ""}: ${typeText(checker, type, around)}`];
  const accessor = ts.isGetAccessorDeclaration(member) ? ["readonly"] : [];
  return text.map((one) => `${[...before, ...accessor, ""].join(" ")}${symbol.name}${one};`);
}

function parameterText(checker: ts.TypeChecker, parameter: ts.ParameterDeclaration): string {
  const optional = parameter.questionToken || parameter.initializer ? "?" : "";
  const type = checker.getTypeAtLocation(parameter);
  const name = ts.isIdentifier(parameter.name) ? parameter.name.text : "options";
  return `${name}${optional}: ${typeText(checker, type, parameter)}`;
}

function signature(checker: ts.TypeChecker, one: ts.Signature, around: ts.Node): string {
  return checker.signatureToString(one, around, ts.TypeFormatFlags.NoTruncation);
}

function typeText(checker: ts.TypeChecker, type: ts.Type, around: ts.Node): string {
  return checker.typeToString(type, around, ts.TypeFormatFlags.NoTruncation);
}

function printed(node: ts.Node): string {
  const text = printer.printNode(ts.EmitHint.Unspecified, node, node.getSourceFile());
  return text.replace(/^export (declare )?/, "");
}
