import { render } from "velocityjs";

/** What Terraform hands over of a text in the synthesized JSON: without its own escapes. */
export function fromTerraform(text: string): string {
  return text.replace(/([$%])\1(?=\{)/g, "$1");
}

/** The macros that Genesys Cloud documents, as far as our templates use them. */
const esc = {
  jsonString: (text: unknown) => JSON.stringify(String(text)).slice(1, -1),
  url: (text: unknown) => encodeURIComponent(String(text)),
};

/**
 * Evaluates a template with a Velocity engine, as Genesys Cloud would.
 * @param values by path, such as `input.conversationId`; texts stand as they are, everything else as JSON
 */
export function evaluate(template: string, values: { readonly [path: string]: unknown }): string {
  const context: { [name: string]: unknown } = { esc };
  for (const [path, value] of Object.entries(values)) {
    if (value === undefined) continue;
    const names = path.split(".");
    const last = names.pop()!;
    let at = context;
    for (const name of names) at = (at[name] ??= {}) as { [name: string]: unknown };
    at[last] = typeof value === "string" ? value : JSON.stringify(value);
  }
  return render(template, context);
}

/** Texts that break out of what does not escape them. */
export const HOSTILE = [
  'x"],"protect":false,"y":["',
  '","action":"DELETE","z":"',
  "back\\slash\\",
  "line\nbreak\t\u2028",
  "${input.other} $!{x} #end #if(true)",
  "../../../users?x=1#y",
  "%{ if true } ${ 1 }",
  "äöü 漢字 \u{1F512}",
] as const;
