import { once } from "../../../core";
import { malformedStatement } from "../cases";
import { covered } from "../covered";
import { policyRule, type PlacedRemark } from "../rule";
import { shapeOf } from "../shape";

const TITLES = { action: "Redundant action", resource: "Redundant resource", statement: "Redundant statement" };

export const redundant = policyRule(
  {
    id: "REDUNDANT",
    severity: "suggestion",
    titles: Object.values(TITLES),
    what: "An action or resource that another pattern covers, or a duplicate statement.",
    why: "It does not change access, but distracts reviewers.",
    fix: "Remove the redundant part.",
    passing: malformedStatement("identity", { Action: ["s3:GetObject", "s3:PutObject"] }),
    failing: malformedStatement("identity", { Action: ["s3:GetObject", "s3:Get*"] }),
  },
  ({ statements }) => {
    const found: PlacedRemark[] = [];
    // only statements with the same actions can be equal
    const seen = new Map<string, { readonly name: string; readonly text: () => string }[]>();
    for (const { statement, given, index, name } of statements) {
      const { items, resources } = shapeOf(statement);
      for (const remark of covered(items, TITLES.action, ({ lower }) => lower))
        found.push({ ...remark, statement: index });
      for (const remark of covered(resources, TITLES.resource, ({ value }) => value))
        found.push({ ...remark, statement: index });
      if (statements.length === 1) continue;
      const about = shapeOf(statement)
        .items.map(({ value }) => value)
        .join();
      const alike = seen.get(about) ?? [];
      const text = once(() => JSON.stringify({ ...given, Sid: undefined }));
      const first = alike.find((other) => other.text() === text());
      if (first === undefined) seen.set(about, [...alike, { name, text }]);
      else found.push({ statement: index, title: TITLES.statement, message: `This duplicates ${first.name}.` });
    }
    return found;
  },
);
