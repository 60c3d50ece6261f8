import { readFileSync } from "node:fs";

/** What the bindings say of one argument or attribute. */
export interface Field {
  readonly name: string;
  readonly required: boolean;
  readonly optional: boolean;
  readonly computed: boolean;
  /** How the class reads it; empty for the structs of a provider block, which have no class. */
  readonly getter: string;
  /** How it is written into a configuration; absent for what only the provider sets. */
  readonly row?: Row;
  /** Whether the documentation calls it a block. */
  readonly calledBlock: boolean;
}

/** One line of the table that a binding synthesizes HCL from. */
export interface Row {
  /** The expression, such as `cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._names)`. */
  readonly value: string;
  /** `simple`, `list`, `set`, `map` or `struct`. */
  readonly kind: string;
  /** Name of the stored type, such as `stringList`. */
  readonly stored: string;
}

/** The construct classes of a binding, by their Terraform type. */
export interface TypeClass {
  readonly base: "TerraformProvider" | "TerraformResource" | "TerraformDataSource";
  readonly type: string;
  readonly fields: readonly Field[];
}

/**
 * The TypeScript source of a compiled binding, which the published package carries inside its source map.
 * @throws Error when the file has no inline source map
 */
export function embeddedSource(file: string): string {
  const map = /sourceMappingURL=data:[^,]*,([\w+/=]+)/.exec(readFileSync(file, "utf8"))?.[1];
  if (map === undefined) throw new Error(`${file}: no inline source map to read the binding from`);
  return JSON.parse(Buffer.from(map, "base64").toString()).sourcesContent.join("\n");
}

/**
 * Reads generated bindings by the fixed layout of their generator.
 * Regular expressions are enough: a test generates the bindings anew from what was read and compares the two.
 */
export class BindingSource {
  private readonly classes = new Map<string, { readonly base: string; readonly body: string }>();

  constructor(private readonly text: string) {
    for (const [, name, base, body] of text.matchAll(/^export class (\w+) extends cdktf\.(\w+) \{\n([\s\S]*?)^\}/gm))
      this.classes.set(name!, { base: base!, body: body! });
  }

  /** Every provider, resource and data source in the source. */
  typeClasses(): TypeClass[] {
    const found: TypeClass[] = [];
    for (const [name, { base, body }] of this.classes) {
      const type = /tfResourceType = "(\w+)"/.exec(body)?.[1];
      if (type === undefined) continue;
      const rows = rowsAfter(body, "synthesizeHclAttributes()", "\n  }\n");
      const fields = join(name, notes(body), rows, this.docs(`${name}Config`));
      found.push({ base: base as TypeClass["base"], type, fields });
    }
    return found;
  }

  /** The base class of a class in this source, such as `ComplexList`. */
  baseOf(name: string): string | undefined {
    return this.classes.get(name)?.base;
  }

  /** The fields of a nested struct. */
  structFields(struct: string): Field[] {
    const hclFunction = `export function ${struct[0]!.toLowerCase()}${struct.slice(1)}ToHclTerraform(`;
    const rows = rowsAfter(this.text, hclFunction, "\n}\n");
    const body = this.classes.get(`${struct}OutputReference`)?.body;
    const docs = this.docs(struct);
    return join(struct, body === undefined ? notesFromInterface(rows, docs) : notes(body), rows, docs);
  }

  /** The text of each member of an interface, by its camel-case name. */
  private docs(name: string): ReadonlyMap<string, string> {
    const body = new RegExp(`^export interface ${name}\\b.*\\{\\n([\\s\\S]*?)^\\}`, "m").exec(this.text)?.[1] ?? "";
    const members = body.matchAll(/\/\*\*\n([\s\S]*?)\*\/\n\s+readonly (\w+)(\??): /g);
    return new Map([...members].map(([, doc, member, mark]) => [member!, `${mark}${doc}`]));
  }
}

interface Note {
  readonly required: boolean;
  readonly optional: boolean;
  readonly computed: boolean;
  readonly getter: string;
}

function notes(body: string): Map<string, Note> {
  const found = new Map<string, Note>();
  const parts = body.split(/^ *\/\/ (\w+) - computed: (\w+), optional: (\w+), required: (\w+)\s*$/m);
  for (let i = 1; i < parts.length; i += 5) {
    const [name, computed, optional, required, getter] = parts.slice(i, i + 5) as [string, ...string[]];
    const is = (flag?: string) => flag === "true";
    found.set(name, { computed: is(computed), optional: is(optional), required: is(required), getter: getter ?? "" });
  }
  return found;
}

function notesFromInterface(rows: ReadonlyMap<string, Row>, docs: ReadonlyMap<string, string>): Map<string, Note> {
  const optional = (row: Row) => docs.get(memberOf(row))?.startsWith("?") ?? false;
  return new Map(
    [...rows].map(([name, row]) => [
      name,
      { computed: false, optional: optional(row), required: !optional(row), getter: "" },
    ]),
  );
}

function rowsAfter(text: string, head: string, end: string): Map<string, Row> {
  const from = text.indexOf(head);
  const table = from < 0 ? "" : text.slice(from, text.indexOf(end, from));
  const rows = table.matchAll(
    /^ +(\w+): \{\n +value: (.*),\n +isBlock: \w+,\n +type: "(\w+)",\n +storageClassType: "([^"]+)"/gm,
  );
  return new Map(
    [...rows].map(([, name, value, kind, stored]) => [name!, { value: value!, kind: kind!, stored: stored! }]),
  );
}

/** The member that a row reads: `struct!.roleArn` and `this._roleArn` both give `roleArn`. */
function memberOf(row: Row): string {
  return /(?:struct!\.|this\._)(\w+)/.exec(row.value)?.[1] ?? "";
}

function join(
  owner: string,
  all: ReadonlyMap<string, Note>,
  rows: ReadonlyMap<string, Row>,
  docs: ReadonlyMap<string, string>,
): Field[] {
  for (const name of rows.keys()) if (!all.has(name)) throw new Error(`${owner}.${name}: no note on how it is set`);
  return [...all].map(([name, note]) => {
    const row = rows.get(name);
    const calledBlock =
      row !== undefined && new RegExp(`^\\??\\s*\\* ${name} block\\n`).test(docs.get(memberOf(row)) ?? "");
    return { name, ...note, calledBlock, ...(row && { row }) };
  });
}
