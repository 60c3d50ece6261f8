import { groupedBy } from "../../core";
import type { Stack } from "../model";
import type { Access, GrantKind } from "../placed";
import { symbolsIn } from "../resolve/symbols";
import { control, settingsOf, type Setting } from "../setting";

const BEFORE = control("setBefore", "What was set before", "nothing", "protection", {
  bounds: "never",
  coming: "acts",
  going: "nothing",
  unclear: "it is made elsewhere, and what is set of it there may protect more",
});

// AWS keeps one policy of each
const ONE_POLICY: ReadonlySet<GrantKind> = new Set(["bucket", "key", "queue", "topic"]);
// Terraform takes away what such a list does not name
const WHOLE_LISTS: ReadonlySet<string> = new Set(["inline policies of", "attachments of"]);

/**
 * What the stack sets of something that it does not make. It takes the place of what is set there, which was not read: where
 * it comes, nobody can tell from the stack whether it is more or less.
 */
export function setOfOthers(settings: readonly Setting[], access: Access, stack: Stack): readonly Setting[] {
  const buckets = new Set(
    settings.flatMap(({ subject, control: { name } }) => (name === "managed" ? [subject.name] : [])),
  );
  const isElsewhere = (name: string, made: ReadonlySet<string>) => !made.has(name) && !isOfBlock(name, stack);
  const before = (kind: string, name: string, source: string, decides = true) =>
    settingsOf({ kind, name, by: "name" }, source, [[BEFORE, decides ? "not in the stack" : null]]);
  const ofBuckets = groupedBy(
    settings.filter(({ subject: { kind, name } }) => kind === "bucket" && isElsewhere(name, buckets)),
    ({ subject, source }) => `${subject.name} ${source}`,
  );
  return [
    ...[...access.resources].flatMap(([owner, policies]) => {
      const placed = policies.find(({ apart, kind }) => apart && ONE_POLICY.has(kind));
      if (placed === undefined || !isElsewhere(owner, access.made)) return [];
      // one that cannot be read is told as such
      return before("policy of", owner, placed.source, placed.document !== undefined);
    }),
    ...settings.flatMap(({ subject: { kind, name }, source }) =>
      WHOLE_LISTS.has(kind) && isElsewhere(name, access.made) ? before(`list of ${kind}`, name, source) : [],
    ),
    ...[...ofBuckets.values()].flatMap((all) => {
      const { subject, source } = all[0]!;
      const [, type = "setting"] = /(?:^|\.)(aws_\w+)\./.exec(source) ?? [];
      return before(`${type} of bucket`, subject.name, source, !all.every(protectsMost));
    }),
  ];
}

// nothing protects better, or it is told of all that comes
function protectsMost({ control: { name, order, coming }, value }: Setting): boolean {
  if (coming !== undefined) return true;
  // it takes the root user and its device to change it (documented): what leaves it out does not
  if (name === "mfaDelete" && value === null) return true;
  if (order.by === "ranked") return value === order.best[0];
  if (order.by === "moreOrNever" || order.by === "laterOrNever") return value === null;
  return order.by === "more" && value === true;
}

// a symbol of something that another resource of the stack makes
function isOfBlock(name: string, { resources }: Stack): boolean {
  const symbols = symbolsIn(name);
  if (symbols.length === 0) return false;
  const blocks = [...resources.values()].flat();
  return symbols.some((symbol) => blocks.some(({ address }) => symbol.startsWith(`<${address}.`)));
}
