import { groupedBy } from "../../core";
import type { Stack } from "../model";
import type { Access, GrantKind } from "../placed";
import { typeAt } from "../resolve/addresses";
import { symbolsIn } from "../resolve/symbols";
import { control, settingsOf, type Setting } from "../setting";

const BEFORE = control("setBefore", "What was set before", "nothing", "protection", {
  bounds: "never",
  coming: "acts",
  going: "nothing",
  unclear: "it is made elsewhere, and what is set of it there may protect more",
});

// AWS has one policy of each
const ONE_POLICY: ReadonlySet<GrantKind> = new Set(["bucket", "key", "queue", "topic"]);
// Terraform removes what such a list does not contain
const WHOLE_LISTS: ReadonlySet<string> = new Set(["inline policies of", "attachments of", "members of", "holders of"]);

/**
 * Settings for resources made elsewhere: they replace former settings that were not read, so the stack does not show
 * whether a new one means more or less.
 */
export function settingsOfOthers(settings: readonly Setting[], access: Access, stack: Stack): readonly Setting[] {
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
      // an unreadable policy has a row of its own
      return before("policy of", owner, placed.source, placed.document !== undefined);
    }),
    ...settings.flatMap(({ subject: { kind, name }, source }) =>
      WHOLE_LISTS.has(kind) && isElsewhere(name, access.made) ? before(`list of ${kind}`, name, source) : [],
    ),
    ...[...ofBuckets.values()].flatMap((all) => {
      const { subject, source } = all[0]!;
      return before(`${typeAt(source)} of bucket`, subject.name, source, !all.every(protectsMost));
    }),
  ];
}

// the best value, or a control with a row for every new value
function protectsMost({ control: { name, order, coming }, value }: Setting): boolean {
  if (coming !== undefined) return true;
  // only the root user with its device can change MFA delete (documented); omitting it does not
  if (name === "mfaDelete" && value === null) return true;
  if (order.by === "ranked") return value === order.best[0];
  if (order.by === "moreOrNever" || order.by === "laterOrNever") return value === null;
  return order.by === "more" && value === true;
}

// whether the name is a symbol of another resource of the stack
function isOfBlock(name: string, { resources }: Stack): boolean {
  const symbols = symbolsIn(name);
  if (symbols.length === 0) return false;
  const blocks = [...resources.values()].flat();
  return symbols.some((symbol) => blocks.some(({ address }) => symbol.startsWith(`<${address}.`)));
}
