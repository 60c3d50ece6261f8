import { isLeftOut, isUnset, type Attributes } from "../attributes";
import { digest } from "../canonical";
import type { Surroundings } from "../descriptor";
import { asMember, isHuge, renderTemplate, shown, Unknown, walk, WholeBlock, WrittenBlock } from "../expression";
import type { Scope, Step } from "../expression";
import { exactly, isObject } from "../json";
import type { Place } from "../model";
import { hasRegion } from "../places";
import { pathsIn, readPaths, type PathTree } from "../read-paths";
import { descriptorOf } from "../registry";
import { triggersIn } from "../sections";
import { instancesByAddress, ofModule, pathOf, plainAddress, someArn, type Instance } from "./addresses";
import { argumentOf, nameOf } from "./argument";
import { expandDynamic, isDynamic } from "./dynamic";
import { renderPolicyDocument } from "./policy-data";
import { givesInput, type Named, type RawBlock } from "./raw-block";
import { symbolOf } from "./symbols";

/** Longest chain of references, and longest result, to limit hostile input. */
const DEEPEST_REFERENCE = 30;
const LONGEST_VALUE = 100_000;
const DOCUMENT = "data.aws_iam_policy_document";
const NO_NAMES: ReadonlyMap<string, unknown> = new Map();
const OF_THE_BLOCK = new Set(["each", "count", "self"]);

/** Called for each null and each empty list, with its path as in `Descriptor.reads`. */
export type OnEmpty = (path: string, value: unknown) => void;

/** Replaces references with values, and unknown values with symbols. */
export class Resolver {
  private readonly resolving = new Set<string>();
  private readonly resolved = new Map<string, unknown>();
  private instances: ReadonlyMap<string, readonly Instance<RawBlock>[]> | undefined;
  private plain: ReadonlyMap<string, RawBlock> | undefined;
  private all: string | undefined;

  /** @param blocks by address */
  constructor(
    private readonly blocks: ReadonlyMap<string, RawBlock>,
    private readonly named: Named,
    private readonly place: Place,
  ) {}

  /**
   * All attributes of a block, with the blocks of dynamic ones. @param empty called for arguments that are set to
   * nothing
   */
  attributesOf(block: RawBlock, empty?: OnEmpty): Attributes {
    return this.members(block.attributes, this.scopeOf(block), readPaths(block.type), empty);
  }

  /** A value with all templates resolved. @param within stands for the block in symbols of `each` and `count` */
  value(value: unknown, within: string, empty?: OnEmpty): unknown {
    return asMember(this.resolve(value, this.scope(within, NO_NAMES), {}, empty));
  }

  /** The value of an argument that is no block, with the block's `each` and `count`. */
  valueIn(value: unknown, block: RawBlock): unknown {
    return asMember(this.argument(value, this.scopeOf(block)));
  }

  /** The values of `replace_triggered_by`, with the content of whole blocks. Lists in `terraform_data` are no sets. */
  triggersOf(block: RawBlock): readonly unknown[] {
    return triggersIn(block.attributes["lifecycle"]).map((text) => {
      const value = this.resolve(text, this.scopeOf(block));
      const is = value instanceof WholeBlock ? value.content() : asMember(value);
      return text.startsWith("${terraform_data.") ? exactly(is) : is;
    });
  }

  private scopeOf(block: RawBlock): Scope {
    return this.scope(block.address, block.names ?? NO_NAMES);
  }

  private scope(within: string, names: ReadonlyMap<string, unknown>): Scope {
    return { names, template: renderTemplate, reference: (root, steps) => this.reference(root, steps, within) };
  }

  private members(from: Attributes, scope: Scope, block: PathTree | undefined, empty?: OnEmpty): Attributes {
    const attributes = new WrittenBlock();
    // without `block` it may be a map, in which `//` is no comment
    for (const [name, value] of Object.entries(from)) {
      if ((name === "//" && block !== undefined) || (name === "dynamic" && isDynamic(value))) continue;
      const inner = empty && ((path: string, value: unknown) => empty(`${name}.${path}`, value));
      const one = isLeftOut(name, value) ? value : asMember(this.resolve(value, scope, pathsIn(block, name), inner));
      if (!isLeftOut(name, one)) attributes[nameOf(name, (text) => renderTemplate(text, scope))] = one;
      else empty?.(name, one);
    }
    if (!isDynamic(from["dynamic"])) return attributes;
    return expandDynamic(from["dynamic"], attributes, {
      list: (each) => this.argument(each, scope),
      content: (content, name, value) =>
        isObject(content) ? this.members(content, { ...scope, names: new Map(scope.names).set(name, value) }, {}) : {},
    });
  }

  private argument(value: unknown, scope: Scope): unknown {
    return argumentOf(value, (text) => this.resolve(text, scope));
  }

  private resolve(value: unknown, scope: Scope, block?: PathTree, empty?: OnEmpty): unknown {
    if (typeof value === "string") {
      const text = renderTemplate(value, scope);
      return typeof text === "string" && text.length > LONGEST_VALUE ? new Unknown(text) : text;
    }
    if (Array.isArray(value)) return value.map((item: unknown) => asMember(this.resolve(item, scope, block, empty)));
    return isObject(value) ? this.members(value, scope, block, empty) : value;
  }

  private reference(root: string, steps: readonly Step[], within: string): unknown {
    const text = `${root}${pathOf(steps)}`;
    if (OF_THE_BLOCK.has(root)) return new Unknown(`${within} ${text}`);
    const [first, second] = steps;
    if (root === "local" || root === "var") return this.namedValue(root, String(first), steps.slice(1));
    if (root === "path" || root === "terraform") return new Unknown(text);
    if (root === "module") return this.once(text, () => this.inModule(steps) ?? new Unknown(ofModule(steps)));
    const ofData = root === "data";
    const type = ofData ? `data.${String(first)}` : root;
    const name = String(ofData ? second : first);
    return this.once(text, () => this.attribute(type, name, steps.slice(ofData ? 2 : 1)));
  }

  private namedValue(root: "local" | "var", name: string, rest: readonly Step[]): unknown {
    const values = root === "local" ? this.named.locals : this.named.defaults;
    const text = `${root}.${name}`;
    if (!values.has(name)) return new Unknown(text + pathOf(rest));
    const value = this.once(text, () =>
      // a default is a value, not a template
      root === "var" ? values.get(name) : this.argument(values.get(name), this.scope(text, NO_NAMES)),
    );
    return walk(value, rest, text);
  }

  private once(text: string, resolve: () => unknown): unknown {
    if (this.resolved.has(text)) return this.resolved.get(text);
    if (this.resolving.has(text)) return new Unknown(text);
    if (this.resolving.size >= DEEPEST_REFERENCE) return this.untold(text);
    this.resolving.add(text);
    try {
      const value = resolve();
      const isLong = typeof value === "string" && value.length > LONGEST_VALUE;
      const fits = isLong ? new Unknown(value) : isHuge(value) ? this.untold(text) : value;
      this.resolved.set(text, fits);
      return fits;
    } finally {
      this.resolving.delete(text);
    }
  }

  // the target is unknown, so any other change may affect it
  private untold(text: string): Unknown {
    const { locals, defaults } = this.named;
    const blocks = [...this.blocks.values()].map(({ attributes }) => attributes);
    return new Unknown(`${text} of ${(this.all ??= digest([...locals, ...defaults, ...blocks]))}`);
  }

  // blocks of a plan's modules have the path to them as address
  private inModule(steps: readonly Step[]): unknown {
    this.plain ??= new Map([...this.blocks.values()].map((block) => [plainAddress(block.address), block]));
    for (let i = 3; i < steps.length; i++) {
      const block = this.plain.get(plainAddress(`module${pathOf(steps.slice(0, i))}`));
      if (block !== undefined) return this.valueAt(block.type, block.address, block, steps.slice(i));
    }
    return undefined;
  }

  private attribute(type: string, name: string, path: readonly Step[]): unknown {
    const { address, block, rest } = this.instance(`${type}.${name}`, path);
    if (path.length === 0) return this.several(address);
    if (rest.length === 0 && block !== undefined) return this.whole(block);
    return this.valueAt(type, address, block, rest);
  }

  // a reference to a whole document differs if the document does: its content is part of the reference
  private whole(block: RawBlock): WholeBlock {
    const { type, address, attributes } = block;
    const content = () => this.attributesOf(block);
    const textOnce = (key: string, make: () => string) => {
      const text = this.once(`${address} ${key}`, make);
      return text instanceof Unknown ? text.text : String(text);
    };
    // other blocks may contain secrets
    const told = () => (type === DOCUMENT ? JSON.stringify(content()) : digest(content()));
    const often = block.names === undefined ? (attributes["count"] ?? attributes["for_each"]) : undefined;
    return new WholeBlock(
      (steps) => this.valueAt(type, address, block, steps),
      () => textOnce("=", () => `${address} = ${told()}`),
      content,
      () => (isUnset(often) ? undefined : textOnce("for", () => `${address} for ${shown(this.valueIn(often, block))}`)),
    );
  }

  // the blocks of `count` and `for_each` as Terraform has them: a list, or an object
  private several(address: string): unknown {
    this.instances ??= instancesByAddress(this.blocks);
    const found = this.instances.get(address) ?? [];
    if (found.length === 0) return new Unknown(address);
    if (found.length === 1 && found[0]!.key === undefined) return this.whole(found[0]!.block);
    if (found.every(({ key }) => typeof key === "string"))
      return Object.fromEntries(found.map(({ key, block }) => [key, this.whole(block)]));
    return found.map(({ block }) => this.whole(block));
  }

  private valueAt(type: string, address: string, block: RawBlock | undefined, rest: readonly Step[]): unknown {
    const [attribute, ...deeper] = rest;
    const unknown = new Unknown(address + pathOf(rest));
    if (typeof attribute !== "string") return unknown;
    const given = block?.attributes[attribute === "output" && block && givesInput(block) ? "input" : attribute];
    if (block !== undefined && given !== undefined && given !== null) {
      const value = type === "terraform_data" ? this.valueIn(given, block) : this.resolve(given, this.scopeOf(block));
      return walk(value, deeper, `${address}.${attribute}`);
    }
    if (deeper.length > 0) return unknown;
    if (block !== undefined && type === DOCUMENT && /^(?:minified_)?json$/.test(attribute)) {
      return renderPolicyDocument(this.attributesOf(block)) ?? unknown;
    }
    const around = this.around(address, block);
    const derive = descriptorOf(type)?.derived?.[attribute];
    if (derive !== undefined) return derive(around);
    if (attribute === "region" && block !== undefined && hasRegion(type)) return around.region;
    return attribute === "arn" || attribute.endsWith("_arn") ? someArn(type, symbolOf(unknown.text), around) : unknown;
  }

  // Terraform treats the first of several instances and a single instance as the same
  private instance(
    address: string,
    path: readonly Step[],
  ): { address: string; block: RawBlock | undefined; rest: readonly Step[] } {
    const [at, ...rest] = path;
    const key = at === undefined ? undefined : `${address}[${JSON.stringify(at)}]`;
    const instance = key === undefined ? undefined : this.blocks.get(key);
    if (key !== undefined && instance !== undefined) return { address: key, block: instance, rest };
    const block = this.blocks.get(address);
    if (typeof at !== "number") return { address, block, rest: path };
    return at === 0 && block !== undefined ? { address, block, rest } : { address: key!, block, rest };
  }

  private around(address: string, block: RawBlock | undefined): Surroundings {
    const valueOf = (name: string) => {
      const given = block?.attributes[name];
      return block === undefined || given === undefined || given === null ? undefined : this.valueIn(given, block);
    };
    const text = (name: string) => {
      const value = valueOf(name);
      return typeof value === "string" ? value : symbolOf(`${address}.${name}`);
    };
    const or = (name: string, otherwise: string) => (valueOf(name) === undefined ? otherwise : text(name));
    return { ...(block?.place ?? this.place), text, or };
  }
}
