import { itemsOf } from "../../read";
import { malformedStatement } from "../cases";
import { ALL_KINDS } from "../kinds";
import { isPattern } from "../arn";
import { fits } from "../patterns";
import { policyRule, type PlacedRemark, type Remark } from "../rule";
import { byShape } from "../shape";
import type { Statement } from "../../statement";

const TITLES = { action: "Redundant action", resource: "Redundant resource", statement: "Redundant statement" };

export const redundant = policyRule(
  {
    id: "REDUNDANT",
    severity: "suggestion",
    titles: Object.values(TITLES),
    what: "An action or resource that a pattern beside it covers, or a statement that stands there twice.",
    why: "It changes no access, but a reader looks for the difference.",
    fix: "Take out what the rest says already.",
    kinds: ALL_KINDS,
    passing: malformedStatement("identity", { Action: ["s3:GetObject", "s3:PutObject"] }),
    failing: malformedStatement("identity", { Action: ["s3:GetObject", "s3:Get*"] }),
  },
  ({ statements }) => {
    const found: PlacedRemark[] = [];
    const seen = new Map<string, string>();
    for (const { statement, given, index, name } of statements) {
      for (const remark of [...actions(statement), ...resources(statement)])
        found.push({ ...remark, statement: index });
      if (statements.length === 1) continue;
      const text = JSON.stringify({ ...given, Sid: undefined });
      const first = seen.get(text);
      if (first === undefined) seen.set(text, name);
      else found.push({ statement: index, title: TITLES.statement, message: `This says the same as ${first}.` });
    }
    return found;
  },
);

const actions = byShape((shape): readonly Remark[] =>
  covered(shape.items, TITLES.action, (text) => text.toLowerCase()),
);

function resources(statement: Statement): readonly Remark[] {
  return covered(
    [...itemsOf(statement, "Resource"), ...itemsOf(statement, "NotResource")],
    TITLES.resource,
    (text) => text,
  );
}

function covered(items: ReturnType<typeof itemsOf>, title: string, plain: (text: string) => string): readonly Remark[] {
  if (items.length < 2) return [];
  const texts = items.map(({ value }) => plain(value));
  const patterns = texts.filter(isPattern);
  return items.flatMap(({ value, at }, i): Remark[] => {
    const text = texts[i]!;
    const first = texts.indexOf(text) < i;
    const by = first ? value : patterns.find((pattern) => pattern !== text && fits(pattern, text));
    return by === undefined ? [] : [{ title, at, got: value, message: `${value} is covered by ${by}.` }];
  });
}
