import { checkNumber, checkText, type NumberRule, type TextRule } from "./checks";
import type { Faults } from "./faults";
import { didYouMean } from "./nearest";

/**
 * The rule of one value: records a fault where the value does not fit.
 * @returns whether the value is fit for use
 */
export type Rule = (faults: Faults, field: string, value: unknown) => boolean;

/** The rule of an option that takes one of a few words. */
export type OneOf<W extends string> = Rule & { readonly words: readonly W[] };

/** The rule of an option that has to be given. */
export type Needed<R extends Rule> = R & { readonly needed: true };

type Of<R> = Omit<R, "field" | "value">;

/** A text of a certain form, known at synthesis. */
export function text(rule: Of<TextRule>): Rule {
  return (faults, field, value) => checkText(faults, { ...rule, field, value });
}

/** A whole number within bounds, known at synthesis. */
export function wholeNumber(rule: Of<NumberRule>): Rule {
  return (faults, field, value) => checkNumber(faults, { ...rule, field, value });
}

/**
 * One of a few words.
 * @param code of the fault when it is another one
 * @param fix what to do then
 * @param hidden says that a secret may stand there by mistake, so that no message shows the value
 */
export function word<W extends string>(code: string, words: readonly W[], fix: string, hidden = false): OneOf<W> {
  const fits = (given: string): boolean => (words as readonly string[]).includes(given);
  const rule: Rule = (faults, field, value) => {
    const meant = typeof value === "string" && !fits(value) ? didYouMean(value, words) : "";
    const say = meant === "" ? fix : `${meant} ${fix}`;
    return checkText(faults, { code, field, value, fits, allowed: words.join(", "), fix: say, hidden });
  };
  return Object.assign(rule, { words });
}

/** Asks a rule of an option that is left out as well, so that the message says what is allowed there. */
export function needed<R extends Rule>(rule: R): Needed<R> {
  const asked: Rule = (faults, field, value) => rule(faults, field, value);
  return Object.assign(asked, rule, { needed: true as const });
}
