import {
  hasSymbol,
  placedPolicies,
  readAccess,
  referencedTags,
  statementsOf,
  writtenPolicies,
  type Access,
  type Stack,
  type Statement,
} from "../../stack";
import type { Reading } from "./reading";

/**
 * What the policies of all stacks of a review refer to: a policy in one of them may ask for a tag, a user or an alias in
 * another. Read on first use, because few reviews need it.
 */
export class OtherStacks {
  private tags: ReadonlySet<string> | undefined;
  private outputs: ReadonlySet<string> | undefined;
  private readonly statements = new Map<RegExp, readonly (readonly [of: string, readonly Statement[]])[]>();

  /** Neither side has stacks if a review has only one. */
  constructor(
    private readonly before: readonly Stack[] = [],
    private readonly after: readonly Stack[] = [],
  ) {}

  /** Names of the tags that policies and selections refer to: those of the review where labels of a stack differ. */
  askedTags(from: Reading | undefined, to: Reading | undefined): ReadonlySet<string> {
    const own = [from, to].flatMap((side) => (side ? [...askedBy(side.stack, side.access)] : []));
    const stacks = [...this.before, ...this.after];
    if (stacks.length === 0 || labelsOf(from) === labelsOf(to)) return new Set(own);
    this.tags ??= new Set(stacks.flatMap((stack) => [...askedBy(stack, readAccess(stack))]));
    return new Set([...own, ...this.tags]);
  }

  /** Whether a stack reads an output of this name from the state of another. */
  readsOutput(name: string): boolean {
    this.outputs ??= new Set(
      this.after.flatMap(({ text = "" }) => [...text.matchAll(OUTPUT)].map(([, read]) => read!)),
    );
    return this.outputs.has(name);
  }

  /**
   * Statements of the other stacks with one of some words in them.
   * @param name of the stack to which they are other ones
   */
  statementsWith(name: string, words: RegExp): readonly Statement[] {
    let found = this.statements.get(words);
    if (found === undefined)
      this.statements.set(words, (found = this.after.map((one) => [one.name, asking(one, words)])));
    return found.flatMap(([of, statements]) => (of === name ? [] : statements));
  }
}

// `data.terraform_remote_state.x.outputs.name`, or with the name in brackets
const OUTPUT = /\boutputs(?:\.|\[\\*")([\w-]+)/g;

function asking(stack: Stack, words: RegExp): readonly Statement[] {
  return [...placedPolicies(readAccess(stack)), ...writtenPolicies(stack)]
    .flatMap((one) => ("document" in one && one.document !== undefined ? statementsOf(one.document) : []))
    .filter((one) => words.test(JSON.stringify(one)));
}

// policies made elsewhere are assumed to have no conditions on tags
function askedBy(stack: Stack, access: Access): ReadonlySet<string> {
  const isUnread = placedPolicies(access).some(
    ({ document, text = "", isAbsent }) => document === undefined && hasSymbol(text) && !isAbsent,
  );
  return referencedTags(stack, isUnread);
}

function labelsOf(side: Reading | undefined): string {
  if (side === undefined) return "";
  const blocks = [...side.stack.resources.values(), side.stack.frame].flat();
  return JSON.stringify(
    blocks.map(({ address, attributes: { tags, tags_all, default_tags } }) => [address, tags, tags_all, default_tags]),
  );
}
