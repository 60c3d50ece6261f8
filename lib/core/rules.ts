import { checkNumber, checkText, type NumberRule, type TextRule } from "./checks";
import type { Faults } from "./faults";
import { didYouMean } from "./nearest";

/**
 * The rule for one value: records a fault if the value is invalid.
 * @returns whether the value can be used
 */
export type Rule = (faults: Faults, field: string, value: unknown) => boolean;

/** The rule for an option that accepts one of a few words. */
export type OneOf<W extends string> = Rule & { readonly words: readonly W[] };

export type Needed<R extends Rule> = R & { readonly needed: true };

type Of<R> = Omit<R, "field" | "value">;

/** A text of a given form, known at synthesis. */
export function text(rule: Of<TextRule>): Rule {
  return (faults, field, value) => checkText(faults, { ...rule, field, value });
}

/** A whole number within bounds, known at synthesis. */
export function wholeNumber(rule: Of<NumberRule>): Rule {
  return (faults, field, value) => checkNumber(faults, { ...rule, field, value });
}

/**
 * One of a few words.
 * @param code of the fault for any other word
 * @param fix what to do then
 * @param hidden whether the value may be a secret by mistake, so that no message shows it
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

/** Makes a rule also check an omitted option, so that the message says what is allowed. */
export function needed<R extends Rule>(rule: R): Needed<R> {
  const asked: Rule = (faults, field, value) => rule(faults, field, value);
  return Object.assign(asked, rule, { needed: true as const });
}
