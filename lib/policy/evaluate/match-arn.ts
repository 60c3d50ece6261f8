import type { Context } from "./context";
import { isWild, MANY, matchesPattern, patternTest } from "./match-text";
import { fixedText, resolve, splitTemplate, template, type Template } from "./variables";

const FIELDS = 6;

/** A test of text against a text of the policy; nothing when a variable of the policy has no value. */
export type TextTest = (text: string, context: Context) => boolean | undefined;

/** A test of a whole text, with or without wildcards. */
export function textTest(parts: Template): TextTest {
  const fixed = fixedText(parts);
  if (fixed !== undefined) return patternTest(fixed);
  return (text, context) => {
    const pattern = resolve(parts, context);
    return pattern === undefined ? undefined : matchesPattern(pattern, text);
  };
}

/**
 * A test of an ARN, field by field: a wildcard stays within its field, and the last field takes the rest. A pattern
 * that is no ARN matches nothing.
 */
export function arnTest(pattern: string, variables: boolean): TextTest {
  const fields = splitTemplate(template(pattern, { variables, wildcards: true }), FIELDS);
  if (fields.length < FIELDS) return () => false;
  const whole = wholeTest(fields);
  if (whole !== undefined) return whole;
  const tests = fields.map(textTest);
  return (arn, context) => {
    let from = 0;
    for (let i = 0; i < FIELDS; i++) {
      const colon = i === FIELDS - 1 ? arn.length : arn.indexOf(":", from);
      if (colon < 0) return false;
      const matches = tests[i]!(arn.slice(from, colon), context);
      if (matches !== true) return matches;
      from = colon + 1;
    }
    return true;
  };
}

// with wildcards in the last field only, nothing can cross a colon: one comparison of the whole text will do
function wholeTest(fields: readonly Template[]): TextTest | undefined {
  const texts = fields.map(fixedText);
  if (texts.includes(undefined)) return undefined;
  const head = texts.slice(0, -1).join(":");
  return isWild(head) ? undefined : patternTest(texts.join(":"));
}

/** A test for the Resource element: `*` is everything, and an ARN with missing fields is completed with wildcards. */
export function resourceTest(pattern: string, variables: boolean): TextTest {
  if (pattern === "*") return () => true;
  const parts = template(pattern, { variables, wildcards: true });
  const given = splitTemplate(parts, FIELDS).length;
  if (given === FIELDS) return arnTest(pattern, variables);
  return textTest(pattern.endsWith("*") ? parts : [...parts, `:${MANY}`]);
}
