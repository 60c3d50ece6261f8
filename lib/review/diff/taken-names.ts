import { groupedBy } from "../../core";
import type { Setting } from "../../stack";
import { fingerprintOf } from "../common/fingerprint";
import { subjectWords } from "../inventory";
import type { ControlChange } from "../types";

/**
 * A row for each name by which another thing is found now than before. Where the platform goes by ids a name decides
 * nothing, but a look-up by it does not say that it finds another one.
 */
export function takenNames(
  stack: string,
  before: readonly Setting[],
  after: readonly Setting[],
): readonly ControlChange[] {
  const [old, now] = [bearers(before), bearers(after)];
  const [were, are] = [addressesIn(old), addressesIn(now)];
  return [...now].flatMap(([name, bearing]) => {
    const former = old.get(name) ?? [];
    if (former.length === 0 || bearing.some(({ source }) => former.some((one) => one.source === source))) return [];
    // one that ended and was made again is told as that
    const isAnew = !former.some(({ source }) => are.has(source)) && !bearing.some(({ source }) => were.has(source));
    return isAnew ? [] : [takenRow(stack, former[0]!, bearing[0]!)];
  });
}

type Bearers = ReadonlyMap<string, readonly Setting[]>;

function bearers(settings: readonly Setting[]): Bearers {
  const labels = settings.filter(({ control }) => control.order.by === "label");
  return groupedBy(labels, ({ subject, value }) => JSON.stringify([subject.kind, value]));
}

function addressesIn(names: Bearers): ReadonlySet<string> {
  return new Set([...names.values()].flat().map(({ source }) => source));
}

function takenRow(stack: string, was: Setting, { subject, source, control }: Setting): ControlChange {
  const words = subjectWords(subject);
  return {
    kind: "control",
    fingerprint: fingerprintOf([stack, "taken", words, was.source, source]),
    verdict: "unknown",
    risk: "access",
    summary: `${words} is now ${source}, and was ${was.source}, which was renamed or deleted.`,
    stack,
    source,
    subject: words,
    control: control.name,
    label: "Resource with this name",
    before: was.source,
    after: source,
    shownBefore: was.source,
    shownAfter: source,
    unknown: "references to its name may be outside the stack",
  };
}
