import { bindingOf, RIVALS } from "./rivals";
import type { Named } from "./survey";

/** The parts of a template that are elsewhere, are computed by AWS, or have a form that is not read here. */
export function unreadIn(template: string, made: readonly Named[]): { readonly unread?: string } {
  if (/["'\s{]Transform["']?\s*:/.test(` ${template}`)) return { unread: "a template that AWS transforms" };
  if (/AWS::CloudFormation::Stack\b/.test(template)) return { unread: "a template inside a template" };
  const bindings = made.map(({ type }) => type).filter((type) => type in RIVALS);
  const named = [...template.replace(/^\s*#.*$/gm, "").matchAll(/AWS::\w+::\w+/g)].map(([name]) => bindingOf(name));
  if (named.filter((type) => type in RIVALS).length > bindings.length)
    return { unread: "a template that is not read whole" };
  const open = made.find(({ type, attributes }) =>
    (RIVALS[type] ?? []).some(({ by }) => attributes[by] !== undefined && !isPlain(attributes[by])),
  );
  return open === undefined ? {} : { unread: `which thing ${open.type.replace("awscc_", "")} of its template is for` };
}

// a literal name, or a list of literal names
function isPlain(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0 && value.every(isPlain);
  return typeof value === "string" && !/^!|\{\{resolve:/.test(value);
}
