import { hasSymbol, symbolOf, withExpressions } from "../resolve/symbols";

/** A value that is not known: its expression, with what is known put in place. Equal texts are equal values. */
export class Unknown {
  constructor(readonly text: string) {}
}

/** A step of a reference: a member's name, or an index. */
export type Step = string | number;

/** A block that is named as a whole: `data.aws_iam_policy_document.all`, or an item of it in a splat. */
export class WholeBlock {
  /**
   * @param at the value at a path within it
   * @param text what stands for it: two blocks that say different things have different texts
   */
  constructor(
    readonly at: (steps: readonly Step[]) => unknown,
    private readonly text: () => string,
    /** All that it sets. */
    readonly content: () => unknown,
  ) {}

  get unknown(): Unknown {
    return new Unknown(this.text());
  }

  toJSON(): unknown {
    return symbolOf(this.text());
  }
}

/** What is at the end of a path within a value. */
export function walk(value: unknown, steps: readonly Step[], name: string): unknown {
  let found = value;
  for (const [i, step] of steps.entries()) {
    if (found instanceof WholeBlock) return found.at(steps.slice(i));
    const there =
      typeof found === "object" && found !== null && !(found instanceof Unknown) && Object.hasOwn(found, step);
    if (!there) {
      const rest = steps.slice(i).map((one) => (typeof one === "number" ? `[${one}]` : `.${one}`));
      return new Unknown(`${found instanceof Unknown ? found.text : i === 0 ? name : shown(found)}${rest.join("")}`);
    }
    found = (found as { readonly [name: string]: unknown })[step];
  }
  return found;
}

/** A value as a part of another: what is not known is its symbol. */
export function asMember(value: unknown): unknown {
  if (value instanceof Unknown) return symbolOf(value.text);
  return value instanceof WholeBlock ? value.toJSON() : value;
}

/** A value in the text of an expression. */
export function shown(value: unknown): string {
  if (value instanceof Unknown) return value.text;
  if (typeof value === "string" && /^<[^<>]+>$/.test(value)) return withExpressions(value).slice(1, -1);
  return JSON.stringify(value) ?? "null";
}

/** Whether a condition holds; Terraform takes the text `true` for it too. */
export function isTrue(value: unknown): boolean {
  return value === true || value === "true";
}

/** Whether a value, or a part of it, is not known, so that no test of it has an answer. */
export function isOpen(value: unknown): boolean {
  if (value instanceof Unknown || value instanceof WholeBlock) return true;
  if (typeof value === "string") return hasSymbol(value);
  if (typeof value !== "object" || value === null) return false;
  return hasSymbol(JSON.stringify(value));
}
