import { tokensOf, type Token } from "./tokens";
import { numberIn } from "./values";

/** An expression of the Terraform language, as far as it is supported. */
export type Node =
  | { readonly kind: "literal"; readonly value: string | number | boolean | null }
  /** A quoted string, possibly with expressions. */
  | { readonly kind: "template"; readonly text: string }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "member"; readonly of: Node; readonly name: string }
  | { readonly kind: "index"; readonly of: Node; readonly at: Node }
  /** `[*]` or `.*`: the rest is applied to each item. */
  | { readonly kind: "splat"; readonly of: Node; readonly each: Node }
  /** The item of a splat. */
  | { readonly kind: "item" }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Node[]; readonly spread: boolean }
  | { readonly kind: "list"; readonly items: readonly Node[] }
  | { readonly kind: "object"; readonly entries: readonly (readonly [Node, Node])[] }
  | { readonly kind: "if"; readonly test: Node; readonly yes: Node; readonly no: Node }
  | { readonly kind: "binary"; readonly op: string; readonly left: Node; readonly right: Node }
  | { readonly kind: "unary"; readonly op: string; readonly of: Node }
  | {
      readonly kind: "for";
      readonly names: readonly string[];
      readonly over: Node;
      readonly key?: Node;
      readonly value: Node;
      readonly when?: Node;
      readonly grouped: boolean;
    };

const LEVELS = [["||"], ["&&"], ["==", "!="], ["<", ">", "<=", ">="], ["+", "-"], ["*", "/", "%"]];
/** Deepest nesting, to limit hostile input. */
const DEEPEST = 40;
/** Longest chain of steps or operators, each of which is nested in the next. */
const LONGEST_CHAIN = 200;

/** Parses an expression; undefined if it is not supported. */
export function parseExpression(text: string): Node | undefined {
  const tokens = tokensOf(text);
  if (tokens === undefined) return undefined;
  try {
    const parser = new Parser(tokens);
    const node = parser.expression();
    return parser.atEnd ? node : undefined;
  } catch (error) {
    if (error instanceof NotUnderstood) return undefined;
    throw error;
  }
}

class NotUnderstood extends Error {}

class Parser {
  private at = 0;
  private depth = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  get atEnd(): boolean {
    return this.at >= this.tokens.length;
  }

  expression(): Node {
    if (++this.depth > DEEPEST) throw new NotUnderstood();
    const test = this.binary(0);
    const node = this.takes("?") ? this.choice(test) : test;
    this.depth--;
    return node;
  }

  private choice(test: Node): Node {
    const yes = this.expression();
    this.expect(":");
    return { kind: "if", test, yes, no: this.expression() };
  }

  private binary(level: number): Node {
    const ops = LEVELS[level];
    if (ops === undefined) return this.unary();
    let left = this.binary(level + 1);
    for (let op = this.peekOp(), steps = 0; op !== undefined && ops.includes(op); op = this.peekOp()) {
      this.at++;
      if (++steps > LONGEST_CHAIN) throw new NotUnderstood();
      left = { kind: "binary", op, left, right: this.binary(level + 1) };
    }
    return left;
  }

  private unary(): Node {
    for (const op of ["!", "-"]) {
      if (!this.takes(op)) continue;
      if (++this.depth > DEEPEST) throw new NotUnderstood();
      const of = this.unary();
      this.depth--;
      return { kind: "unary", op, of };
    }
    return this.postfix(this.primary());
  }

  private postfix(from: Node): Node {
    let node = from;
    for (let steps = 0; steps < LONGEST_CHAIN; steps++) {
      if (this.takes(".")) {
        const token = this.next();
        if (token.kind === "op" && token.text === "*") node = this.memberSplat(node);
        else if (token.kind === "name") node = { kind: "member", of: node, name: token.text };
        else if (token.kind === "number") node = { kind: "index", of: node, at: literal(Number(token.text)) };
        else throw new NotUnderstood();
      } else if (this.takes("[")) {
        if (this.takes("*")) {
          this.expect("]");
          return this.splat(node);
        }
        const at = this.expression();
        this.expect("]");
        node = { kind: "index", of: node, at };
      } else return node;
    }
    throw new NotUnderstood();
  }

  private splat(of: Node): Node {
    return { kind: "splat", of, each: this.postfix({ kind: "item" }) };
  }

  // `.*` covers the following members, but not an index, which applies to the resulting list
  private memberSplat(of: Node): Node {
    let each: Node = { kind: "item" };
    while (this.tokens[this.at + 1]?.kind === "name" && this.takes(".")) {
      each = { kind: "member", of: each, name: this.next().text };
    }
    return { kind: "splat", of, each };
  }

  private primary(): Node {
    const token = this.next();
    if (token.kind === "number") {
      const value = numberIn(Number(token.text));
      if (value === undefined) throw new NotUnderstood();
      return literal(value);
    }
    if (token.kind === "text") return { kind: "template", text: token.text };
    if (token.kind === "name") return this.named(token.text);
    if (token.text === "(") {
      const inner = this.expression();
      this.expect(")");
      return inner;
    }
    if (token.text === "[") return this.list();
    if (token.text === "{") return this.object();
    throw new NotUnderstood();
  }

  private named(name: string): Node {
    if (name === "true" || name === "false") return literal(name === "true");
    if (name === "null") return literal(null);
    if (!this.takes("(")) return { kind: "name", name };
    const args: Node[] = [];
    let spread = false;
    while (!this.takes(")")) {
      args.push(this.expression());
      spread = this.takes("...");
      if (!this.takes(",") && !this.peeks(")")) throw new NotUnderstood();
    }
    return { kind: "call", name, args, spread };
  }

  private list(): Node {
    if (this.takesName("for")) return this.comprehension("]");
    const items: Node[] = [];
    while (!this.takes("]")) {
      items.push(this.expression());
      if (!this.takes(",") && !this.peeks("]")) throw new NotUnderstood();
    }
    return { kind: "list", items };
  }

  private object(): Node {
    if (this.takesName("for")) return this.comprehension("}");
    const entries: (readonly [Node, Node])[] = [];
    while (!this.takes("}")) {
      const token = this.tokens[this.at];
      const bare = token?.kind === "name" && ["=", ":"].includes(this.tokens[this.at + 1]?.text ?? "");
      if (bare) this.at++;
      const key: Node = bare ? literal(token.text) : this.expression();
      if (!this.takes("=") && !this.takes(":")) throw new NotUnderstood();
      entries.push([key, this.expression()]);
      this.takes(",");
    }
    return { kind: "object", entries };
  }

  private comprehension(end: string): Node {
    const names = [this.name()];
    if (this.takes(",")) names.push(this.name());
    if (!this.takesName("in")) throw new NotUnderstood();
    const over = this.expression();
    this.expect(":");
    const first = this.expression();
    const keyed = this.takes("=>");
    const value = keyed ? this.expression() : first;
    const grouped = this.takes("...");
    const when = this.takesName("if") ? this.expression() : undefined;
    this.expect(end);
    return { kind: "for", names, over, value, grouped, ...(keyed && { key: first }), ...(when && { when }) };
  }

  private name(): string {
    const token = this.next();
    if (token.kind !== "name") throw new NotUnderstood();
    return token.text;
  }

  private next(): Token {
    const token = this.tokens[this.at++];
    if (token === undefined) throw new NotUnderstood();
    return token;
  }

  private peekOp(): string | undefined {
    const token = this.tokens[this.at];
    return token?.kind === "op" ? token.text : undefined;
  }

  private peeks(op: string): boolean {
    return this.peekOp() === op;
  }

  private takes(op: string): boolean {
    if (!this.peeks(op)) return false;
    this.at++;
    return true;
  }

  private takesName(name: string): boolean {
    const token = this.tokens[this.at];
    if (token?.kind !== "name" || token.text !== name) return false;
    this.at++;
    return true;
  }

  private expect(op: string): void {
    if (!this.takes(op)) throw new NotUnderstood();
  }
}

function literal(value: string | number | boolean | null): Node {
  return { kind: "literal", value };
}
