/** A flow as data, before it is written as YAML. */
export type FlowValue =
  string | number | boolean | readonly FlowValue[] | { readonly [name: string]: FlowValue | undefined };

// words that YAML 1.1 does not read as strings when they are unquoted
const NOT_TEXT = /^(y|n|yes|no|on|off|true|false|null)$/i;

/**
 * Writes a flow as YAML: the same data gives the same text, and strings are always quoted, so that no name or prompt can
 * change the structure. Properties without a value are left out.
 */
export function toYaml(value: FlowValue): string {
  const lines: string[] = [];
  write(lines, "", "", value);
  return `${lines.join("\n")}\n`;
}

// `lead` is written before the first line, `indent` before all others
function write(lines: string[], lead: string, indent: string, value: FlowValue): void {
  if (typeof value !== "object" || isEmpty(value)) {
    lines.push(lead + leaf(value));
  } else if (Array.isArray(value)) {
    (value as readonly FlowValue[]).forEach((one, i) =>
      write(lines, `${i === 0 ? lead : indent}- `, `${indent}  `, one),
    );
  } else {
    let first = true;
    for (const [name, part] of Object.entries(value as { readonly [name: string]: FlowValue | undefined })) {
      if (part === undefined) continue;
      property(lines, `${first ? lead : indent}${key(name)}:`, indent, part);
      first = false;
    }
  }
}

function property(lines: string[], head: string, indent: string, value: FlowValue): void {
  if (typeof value !== "object" || isEmpty(value)) {
    lines.push(`${head} ${leaf(value)}`);
  } else {
    lines.push(head);
    write(lines, `${indent}  `, `${indent}  `, value);
  }
}

function leaf(value: FlowValue): string {
  if (typeof value !== "object") return scalar(value);
  return Array.isArray(value) ? "[]" : "{}";
}

function scalar(value: string | number | boolean): string {
  // a JSON string is a double-quoted YAML string; characters that only JSON allows unescaped are escaped for YAML
  return typeof value === "string"
    ? JSON.stringify(value).replace(
        /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
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
