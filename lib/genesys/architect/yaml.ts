/** A flow as data, before it is written as YAML. */
export type FlowValue =
  string | number | boolean | readonly FlowValue[] | { readonly [name: string]: FlowValue | undefined };

// what YAML 1.1 reads as something else than text when it stands alone
const NOT_TEXT = /^(y|n|yes|no|on|off|true|false|null)$/i;

/**
 * Writes a flow as YAML: the same data gives the same text, and texts are always in quotes, so that no name or prompt can
 * change the structure. Left out are properties without a value.
 */
export function toYaml(value: FlowValue): string {
  return `${lines(value).join("\n")}\n`;
}

function lines(value: FlowValue): string[] {
  if (Array.isArray(value)) return value.flatMap((one: FlowValue) => item(one));
  if (typeof value !== "object") return [scalar(value)];
  return Object.entries(value as { readonly [name: string]: FlowValue | undefined }).flatMap(([name, part]) =>
    part === undefined ? [] : property(name, part),
  );
}

function property(name: string, value: FlowValue): string[] {
  const head = `${key(name)}:`;
  if (typeof value !== "object") return [`${head} ${scalar(value)}`];
  if (isEmpty(value)) return [`${head} ${Array.isArray(value) ? "[]" : "{}"}`];
  return [head, ...lines(value).map((line) => `  ${line}`)];
}

function item(value: FlowValue): string[] {
  const [first = "{}", ...rest] = lines(value);
  return [`- ${first}`, ...rest.map((line) => `  ${line}`)];
}

function scalar(value: string | number | boolean): string {
  // a JSON text is a double-quoted YAML text; what only JSON leaves as it is, YAML must not see raw
  return typeof value === "string"
    ? JSON.stringify(value).replace(
        /[\u007f-\u009f\u2028\u2029]/g,
        (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`,
      )
    : String(value);
}

function key(name: string): string {
  return /^[A-Za-z][\w.-]*$/.test(name) && !NOT_TEXT.test(name) ? name : scalar(name);
}

function isEmpty(value: object): boolean {
  return Array.isArray(value) ? value.length === 0 : Object.values(value).every((part) => part === undefined);
}
