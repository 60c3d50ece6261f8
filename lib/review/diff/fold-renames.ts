import { canonical, descriptorOf, movesOf, withMoves, withNames, type Rename, type Stack } from "../../stack";
import { fingerprintOf } from "../common/fingerprint";
import { RISKS, worstVerdict } from "../common/severity";
import type { Change, ChangeVerdict, ControlChange } from "../types";
import { ENDING } from "./ending-changes";
import { EXEMPTED } from "./name-changes";

/** Control of the rows about renamed resources. */
export const RENAMED = "renamed";

/**
 * The rows of two stacks in which resources were renamed: rows that follow from a name alone are grouped under one row
 * for each resource, other changes keep rows of their own.
 * @param rows the rows if the names belong to different resources
 * @param besides the rows as if the resources had had the new names before
 */
export function foldRenames(
  stack: string,
  renames: readonly Rename[],
  rows: readonly Change[],
  besides: readonly Change[],
): readonly Change[] {
  // who gains access by the new name keeps a row of its own
  const byName = rows.filter((one) => one.kind === "control" && one.control === EXEMPTED);
  const own = new Set([...besides, ...byName].map(contentOf));
  const reported = new Set(rows.map(contentOf));
  const isHead = (one: Change) =>
    one.kind === "control" && one.control === ENDING && renames.some(({ from }) => from === one.source);
  const consequences = rows.filter((one) => !own.has(contentOf(one)) && !isHead(one));
  const groups = renames.map((rename) => ({ rename, rows: [] as Change[] }));
  for (const one of consequences) groupOf(one, groups).rows.push(one);
  const heads = groups.flatMap(({ rename, rows: follow }) => {
    const ending = rows.find((one) => isHead(one) && one.source === rename.from) as ControlChange | undefined;
    if (follow.length === 0) return ending === undefined ? [] : [ending];
    const head = headOf(stack, rename, follow, ending);
    return [head, ...follow.map((one): Change => ({ ...one, follows: head.fingerprint }))];
  });
  const kept = rows.filter((one) => own.has(contentOf(one)) && !isHead(one));
  const added = besides.filter((one) => !reported.has(contentOf(one)) && !isHead(one));
  return [...heads, ...kept, ...added];
}

/** The side before with the new names and addresses, and the side after for the comparison with it. */
export function asRenamed(before: Stack, after: Stack, renames: readonly Rename[]): readonly [Stack, Stack] {
  const named = withNames(before, renames);
  const moved = withMoves(named, movesOf(named, after));
  // a plan lists what it replaces: blocks that only refer to it are unchanged
  const kept = new Map(
    [...moved.resources.values()].flat().map((block) => [block.address, canonical(block.attributes)]),
  );
  const same = new Set(
    [...after.resources.values()]
      .flat()
      .flatMap(({ address, attributes }) => (kept.get(address) === canonical(attributes) ? [address] : [])),
  );
  const endings = new Map([...after.endings].filter(([address]) => !same.has(address)));
  const { name, format, resources, data, outputs, moved: moves, frame, account, partition, region } = after;
  return [moved, { name, format, resources, data, outputs, endings, moved: moves, frame, account, partition, region }];
}

// the visible content of a row; fingerprints also contain the old values
function contentOf(change: Change): string {
  return JSON.stringify([change.verdict, change.source, change.summary]);
}

interface Group {
  readonly rename: Rename;
  readonly rows: Change[];
}

// the resource that a row names; a row that names none belongs to the first
function groupOf(change: Change, groups: readonly Group[]): Group {
  const text = JSON.stringify(change);
  const names = ({ rename: { was, is, from, to } }: Group) =>
    [was.arn, is.arn, from, to].some((one) => text.includes(one));
  return (
    groups.find(names) ??
    groups.find(({ rename: { was, is } }) => text.includes(was.name) || text.includes(is.name)) ??
    groups[0]!
  );
}

function headOf(
  stack: string,
  rename: Rename,
  follow: readonly Change[],
  ending: ControlChange | undefined,
): ControlChange {
  const { type, from, to, was, is } = rename;
  const all = ending === undefined ? follow : [ending, ...follow];
  const verdict = worstVerdict(all.map((row) => row.verdict)) as ChangeVerdict;
  const worst = all.filter((row) => row.verdict === verdict);
  const risk = RISKS.find((one) => worst.some((row) => row.risk === one))!;
  const kind = wordsOf(type);
  const isNamed = was.arn !== is.arn && is.arn.startsWith("arn:");
  const words = isNamed
    ? `${kind} ${was.name} is now called ${is.name}, which is another ${kind} in AWS`
    : `${is.name === to ? kind : `${kind} ${is.name}`} stands at ${to} now and ${[is.name, from].includes(was.name) ? "" : `${was.name} `}stood at ${from}, so Terraform destroys one and creates the other`;
  const count = follow.length === 1 ? "1 row follows" : `${follow.length} rows follow`;
  const unknown = verdict === "unknown" ? (worst[0]!.unknown ?? "") : undefined;
  return {
    kind: "control",
    fingerprint: fingerprintOf([stack, RENAMED, to, was.arn, is.arn, all.map(({ fingerprint }) => fingerprint).sort()]),
    verdict,
    risk,
    meaning: meaningOf(kind, type, isNamed, ending),
    summary: `${words}. ${count} only from this.`,
    stack,
    source: to,
    subject: `${kind} ${is.name}`,
    control: RENAMED,
    label: isNamed ? "Name" : "Address",
    before: isNamed ? was.arn : from,
    after: isNamed ? is.arn : to,
    shownBefore: isNamed ? was.arn : from,
    shownAfter: isNamed ? is.arn : to,
    ...(unknown !== undefined && { unknown }),
  };
}

function wordsOf(type: string): string {
  if (type === "genesyscloud_oauth_client") return "OAuth client";
  const words = type.replace(/^(?:genesyscloud_(?:auth_)?|aws_(?:s3_|iam_|sqs_|sns_|lambda_)?)/, "");
  return words
    .replace(/^kms_(?!key)/, "key ")
    .replace(/^kms_/, "")
    .replaceAll("_", " ");
}

// what a reader has to know first
function meaningOf(kind: string, type: string, isNamed: boolean, ending: ControlChange | undefined): string {
  const { ends, anew } = descriptorOf(type) ?? {};
  if (anew !== undefined && !isNamed) return `The ${kind} is replaced by a new one with another id: ${anew}.`;
  if (ending !== undefined && ending.after !== "forgotten" && typeof ends === "object") {
    return `The ${kind} is replaced by a new one, and the content of the old one is lost: ${ends.loses}.`;
  }
  if (type === "aws_kms_alias")
    return "The key has another alias; access through the old alias outside the stack is lost.";
  const other = isNamed ? "with another name" : "at another address";
  return `The ${kind} is replaced by one ${other}; its permissions and its policies stay the same, except for the other rows.`;
}
