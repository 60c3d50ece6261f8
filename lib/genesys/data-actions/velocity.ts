/**
 * Templates of data actions, which Genesys Cloud evaluates with Velocity. A macro escapes every input of a caller, so that
 * no input can add to the request. `esc.jsonString` and `esc.url` are documented (help articles 138534 and 149841, which a
 * newer edition also calls `esc.jsonEncode`); only public examples show `#if`.
 */

/** A part of a template that Velocity evaluates, as it is written in JSON. */
export interface Evaluated {
  readonly velocity: string;
}

/** A value that Terraform knows, such as the id of another resource. */
export interface Known {
  readonly known: string;
}

/** JSON with parts that are evaluated later. Strings are our own constants, without characters that are special in Velocity. */
export type Template =
  string | number | boolean | Evaluated | Known | readonly Template[] | { readonly [name: string]: Template };

/** A text that the caller passes, escaped. */
export function inputText(name: string): Evaluated {
  return { velocity: `"$esc.jsonString(\${input.${name}})"` };
}

/** A boolean that the caller passes: everything but true is false, including a text that would break out of the JSON. */
export function inputFlag(name: string): Evaluated {
  return { velocity: `#if("$!{input.${name}}" == "true")true#{else}false#end` };
}

/** A variable of the translation map, which is already JSON (shown in the provider's example). */
export function answered(name: string): Evaluated {
  return { velocity: `\${${name}}` };
}

/** Whether a variable of the translation map is exactly this JSON, as a text: examples of flows have only text variables. */
export function answeredIs(name: string, json: string): Evaluated {
  return { velocity: `"#if("$!{${name}}" == "${json}")true#{else}false#end"` };
}

export function known(value: string): Known {
  return { known: value };
}

/**
 * Writes a template so that Terraform does not interpret its `${`.
 * @throws Error when a constant has a character that is special in Velocity
 */
export function writeTemplate(template: Template): string {
  if (Array.isArray(template)) return `[${template.map((one: Template) => writeTemplate(one)).join(",")}]`;
  if (typeof template !== "object") return constant(template);
  if ("velocity" in template) return literalForTerraform((template as Evaluated).velocity);
  if ("known" in template) return `"${(template as Known).known}"`;
  const entries = Object.entries(template as { readonly [name: string]: Template });
  return `{${entries.map(([name, value]) => `${constant(name)}:${writeTemplate(value)}`).join(",")}}`;
}

/** Keeps Terraform from evaluating a text: it reads `$${` as `${` and `%%{` as `%{`. */
export function literalForTerraform(text: string): string {
  return text.replace(/[$%](?=\{)/g, "$&$&");
}

function constant(value: string | number | boolean): string {
  if (typeof value === "string" && /[$#]/.test(value)) throw new Error(`Velocity would evaluate the constant ${value}`);
  return JSON.stringify(value);
}
