import { listOf, type PolicyDocument, type Statement } from "../policy-parts";
import { resourcePattern, textPattern, type Machine } from "./pattern";
import { sampleTexts } from "./sample-texts";
import type { Shape } from "./shapes";
import { withoutVariables } from "./context-values";

/** Resources of an action that no statement and no owner of a policy tells apart, one for each. */
export interface Resources {
  readonly arns: readonly string[];
  readonly complete: boolean;
  /** How much was looked at. */
  readonly steps: number;
}

/**
 * Every kind of resource that a statement is about, for actions that take resources of some shapes.
 * @param documents whose statements may tell resources apart
 * @param owners ARNs of resources with policies of their own
 */
export function resourcesFor(
  shapes: readonly (Shape | "*")[],
  statement: Statement,
  documents: readonly PolicyDocument[],
  owners: readonly string[],
): Resources {
  const own = elements(statement);
  const others = documents.flatMap((document) => listOf<Statement>(document.Statement)).flatMap(elements);
  const ofOwners = owners.flatMap((arn) => [
    textPattern(arn, false),
    ...(arn.includes(":s3:::") ? [textPattern(`${escaped(arn)}/*`)] : []),
  ]);
  const patterns = [...new Set([...own, ...others, ...ofOwners])];
  const places = new Map(patterns.map((machine, i) => [machine, i]));
  const wanted = own.map((machine) => places.get(machine)!);
  const positive = statement.NotResource === undefined;
  const arns = new Set<string>();
  let complete = true;
  let steps = 0;
  for (const shape of shapes) {
    if (shape === "*") {
      if (isAboutEverything(statement)) arns.add("*");
      continue;
    }
    const at = patterns.length;
    const shaped = shape.is.map((_, n) => at + n);
    const needed = wanted.length > 0 && positive ? [shaped, wanted] : [shaped];
    const found = sampleTexts([...patterns, ...shape.is, ...shape.not], needed);
    complete &&= found.complete;
    steps += found.steps;
    for (const { text, matches } of found.samples) {
      const fits =
        shape.is.some((_, i) => matches[at + i] === "1") &&
        shape.not.every((_, i) => matches[at + shape.is.length + i] === "0");
      const mine = wanted.length === 0 || wanted.some((i) => matches[i] === "1") === positive;
      if (fits && mine) arns.add(text);
    }
  }
  return { arns: [...arns], complete, steps };
}

// an action that takes no resource is asked for `*`
function isAboutEverything({ Resource, NotResource }: Statement): boolean {
  if (NotResource !== undefined) return !listOf(NotResource).includes("*");
  return Resource === undefined || listOf(Resource).includes("*");
}

// the name of an owner is no pattern
function escaped(arn: string): string {
  return arn.replace(/[*?]/g, "x");
}

function elements({ Resource, NotResource }: Statement): readonly Machine[] {
  return listOf(Resource ?? NotResource).map((one) => resourcePattern(withoutVariables(one)));
}
