import type { Attributes } from "../attributes";
import type { Surroundings } from "../descriptor";
import { descriptorOf } from "../registry";
import type { Place } from "../model";
import { isObject } from "../json";
import { renderPolicyDocument } from "./policy-data";
import { symbolOf, templateParts } from "./symbols";

/** A block as it is written, with references. */
export interface RawBlock {
  /** With the module and the index, if there are any. */
  readonly address: string;
  /** Data sources begin with `data.`. */
  readonly type: string;
  readonly attributes: Attributes;
}

const REFERENCE = /^((?:data\.)?[A-Za-z]\w*)\.([\w-]+)(\[[^\]]*\])?((?:\.[\w-]+|\[\d+\])*)$/;

/** Longest chain of references that is followed, and longest text that comes of it: others may be made to explode. */
const DEEPEST_REFERENCE = 30;
const LONGEST_VALUE = 100_000;

/** Puts literal values in place of references, and symbols in place of what is not known. */
export class Resolver {
  private readonly resolving = new Set<string>();
  private readonly resolved = new Map<string, unknown>();

  /**
   * @param blocks by address
   * @param named values of `var.` and `local.`, as far as they are literal
   */
  constructor(
    private readonly blocks: ReadonlyMap<string, RawBlock>,
    private readonly named: ReadonlyMap<string, unknown>,
    private readonly place: Place,
  ) {}

  /** All attributes of a block. */
  attributesOf(block: RawBlock): Attributes {
    const attributes: { [name: string]: unknown } = {};
    for (const name of Object.keys(block.attributes)) {
      const value = block.attributes[name];
      if (name === "//" || isUnset(value)) continue;
      attributes[name] = this.value(value, block.address);
    }
    return attributes;
  }

  /** A value with every template in it resolved. */
  value(value: unknown, within: string): unknown {
    if (typeof value === "string") return this.text(value, within);
    if (Array.isArray(value)) return value.filter((item) => item !== null).map((item) => this.value(item, within));
    if (!isObject(value)) return value;
    const resolved: { [name: string]: unknown } = {};
    for (const name of Object.keys(value)) if (!isUnset(value[name])) resolved[name] = this.value(value[name], within);
    return resolved;
  }

  private text(template: string, within: string): unknown {
    if (!/[$%]\{/.test(template)) return template;
    const parts = templateParts(template);
    const only = parts.length === 1 ? parts[0]! : undefined;
    if (only !== undefined && "expression" in only) return this.expression(only.expression, within);
    return parts.map((part) => ("text" in part ? part.text : asText(part.expression, this, within))).join("");
  }

  /** The value of an expression; its symbol where it is not known. */
  expression(expression: string, within: string): unknown {
    const text = expression.trim();
    // the same words mean another value in each block
    if (/^(each|count|self)\b/.test(text)) return symbolOf(`${within} ${text}`);
    if (this.resolved.has(text)) return this.resolved.get(text);
    if (this.resolving.has(text) || this.resolving.size >= DEEPEST_REFERENCE) return symbolOf(text);
    const value = this.lookUp(text);
    const fits = typeof value !== "string" || value.length <= LONGEST_VALUE ? value : symbolOf(text);
    this.resolved.set(text, fits);
    return fits;
  }

  private lookUp(text: string): unknown {
    const known = this.named.get(text);
    const found = known === undefined ? REFERENCE.exec(text) : null;
    if (known === undefined && found === null) return symbolOf(text);
    this.resolving.add(text);
    try {
      if (found === null) return this.value(known, text);
      const [, type = "", name = "", index = "", path = ""] = found;
      const block = this.blocks.get(`${type}.${name}${index}`) ?? this.blocks.get(`${type}.${name}`);
      return this.attribute({ type, address: `${type}.${name}${index}`, path }, block);
    } finally {
      this.resolving.delete(text);
    }
  }

  private attribute({ type, address, path }: Reference, block: RawBlock | undefined): unknown {
    const names = path.split(/[.[\]]+/).filter((part) => part !== "");
    let value: unknown = block?.attributes;
    for (const name of names) {
      value =
        (isObject(value) || Array.isArray(value)) && Object.hasOwn(value, name)
          ? (value as { readonly [name: string]: unknown })[name]
          : undefined;
    }
    if (value !== undefined && value !== null && names.length > 0) return this.value(value, address);
    const symbol = symbolOf(address + path);
    const attribute = names.length === 1 ? names[0]! : "";
    if (block !== undefined && type === "data.aws_iam_policy_document" && attribute === "json") {
      return renderPolicyDocument(this.attributesOf(block)) ?? symbol;
    }
    const derive = descriptorOf(type)?.derived?.[attribute];
    if (derive !== undefined) return derive(this.around(address, block));
    return attribute === "arn" || attribute.endsWith("_arn")
      ? someArn(type, symbol, this.around(address, block))
      : symbol;
  }

  private around(address: string, block: RawBlock | undefined): Surroundings {
    const text = (name: string) => {
      const given = block === undefined ? undefined : block.attributes[name];
      const value = given === undefined || given === null ? undefined : this.value(given, address);
      return typeof value === "string" ? value : symbolOf(`${address}.${name}`);
    };
    const or = (name: string, otherwise: string) => {
      const given = block?.attributes[name];
      return given === undefined || given === null ? otherwise : text(name);
    };
    return { ...this.place, text, or };
  }
}

// a plan writes out what is not set
function isUnset(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}

interface Reference {
  readonly type: string;
  readonly address: string;
  readonly path: string;
}

function asText(expression: string, resolver: Resolver, within: string): string {
  const value = resolver.expression(expression, within);
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? String(value)
    : symbolOf(expression);
}

// the ARN of a resource whose type says nothing about its form, so that it still has the six fields of one
function someArn(type: string, symbol: string, { partition, region, account }: Place): string {
  const service = type.replace(/^data\./, "").split("_")[1] ?? "unknown";
  return `arn:${partition}:${service}:${region}:${account}:${symbol}`;
}
