import { UNKNOWN_ACCOUNT, UNKNOWN_REGION, type Block, type Stack } from "../../stack";
import { fingerprintOf } from "../fingerprint";
import type { ControlChange } from "../types";

// services of which an account has one, whatever the region of the provider
const GLOBAL = /^aws_(?:iam|organizations|route53|cloudfront|account)_/;

/**
 * Where a thing is looked for that was in another account or region before, in words; undefined where that stays, or is not
 * known of both. Terraform does not find it there and makes another one; the first stays, and is looked after no more.
 */
export function elsewhere(was: Block, is: Block): readonly [from: string, to: string] | undefined {
  if (!was.type.startsWith("aws")) return undefined;
  const isGlobal = GLOBAL.test(was.type);
  const differs = (one: string, other: string, unknown: string) =>
    one !== other && ![one, other].some((text) => text === unknown || text.startsWith("<"));
  const [old, now] = [was, is].map(({ place, attributes: { region } }) => ({
    ...place,
    region: typeof region === "string" ? region : place.region,
  })) as [Block["place"], Block["place"]];
  const moves =
    differs(old.account, now.account, UNKNOWN_ACCOUNT) ||
    (!isGlobal && differs(old.region, now.region, UNKNOWN_REGION));
  const words = ({ account, region }: Block["place"]) => `account ${account}${isGlobal ? "" : ` in ${region}`}`;
  return moves ? [words(old), words(now)] : undefined;
}

/** A row for each pair of places between which things of a configuration went, without a change of their own. */
export function placeChanges(
  stack: string,
  before: Stack | undefined,
  after: Stack | undefined,
): readonly ControlChange[] {
  // a plan says itself what becomes of each
  if (before?.format !== "synthesized" || after?.format !== "synthesized") return [];
  const now = new Map([...after.resources.values()].flat().map((block) => [block.address, block]));
  const moves = new Map<string, { readonly from: string; readonly to: string; readonly addresses: string[] }>();
  for (const was of [...before.resources.values()].flat()) {
    const is = now.get(was.address);
    const places = is && elsewhere(was, is);
    if (places === undefined) continue;
    const [from, to] = places;
    const found = moves.get(`${from} ${to}`) ?? { from, to, addresses: [] };
    found.addresses.push(was.address);
    moves.set(`${from} ${to}`, found);
  }
  return [...moves.values()].map(({ from, to, addresses }) => {
    const [first = ""] = addresses;
    const more = addresses.length === 1 ? "" : ` and ${addresses.length - 1} more`;
    return {
      kind: "control",
      fingerprint: fingerprintOf([stack, "place", from, to, [...addresses].sort()]),
      verdict: "unknown",
      risk: "access",
      summary: `${first}${more}: Terraform looks for it in ${to} now, where it makes another one, and no more in ${from}.`,
      stack,
      source: first,
      subject: first,
      control: "place",
      label: "Account and region",
      before: from,
      after: to,
      shownBefore: from,
      shownAfter: to,
      unknown: "what was made before stays as it is, and is not in the stack any more",
    };
  });
}
