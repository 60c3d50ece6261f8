import type { Block, Stack } from "../../stack";
import type { ControlChange } from "../types";
import { blockChange } from "./block-change";

// services with one instance for each account, in any region
const GLOBAL = /^aws_(?:iam|organizations|route53|cloudfront|account)_(?!resolver_)/;

// data sources with the same result everywhere, or whose result is the place itself
const IN_PLACE = /^aws_(?:iam_policy_document|canonical_user_id|partition|region)$/;

/**
 * The old and the new account or region of a block, in words; undefined if they are the same or unknown. Terraform does
 * not find the resource in the new place and creates another one; the existing one stays unmanaged.
 */
export function elsewhere(
  was: Pick<Block, "type" | "place" | "attributes">,
  is: typeof was,
  isKnown = isKnownPlace,
): readonly [from: string, to: string] | undefined {
  if (!was.type.startsWith("aws")) return undefined;
  const isGlobal = GLOBAL.test(was.type);
  const differs = (one: string, other: string) => one !== other && isKnown(one) && isKnown(other);
  const [old, now] = [was, is].map(({ place, attributes: { region } }) => ({
    ...place,
    region: typeof region === "string" ? region : place.region,
  })) as [Block["place"], Block["place"]];
  const moves = differs(old.account, now.account) || (!isGlobal && differs(old.region, now.region));
  const words = ({ account, region }: Block["place"]) => `account ${account}${isGlobal ? "" : ` in ${region}`}`;
  return moves ? [words(old), words(now)] : undefined;
}

function isKnownPlace(place: string): boolean {
  return !place.startsWith("<");
}

// if both places are unknown, another provider may be anywhere
function perhapsElsewhere(was: Block, is: Block): ReturnType<typeof elsewhere> {
  return elsewhere(was, is) ?? (was.provider === is.provider ? undefined : elsewhere(was, is, () => true));
}

function placed({ resources, data }: Stack): readonly Block[] {
  const lookedUp = [...data].filter(([type]) => !IN_PLACE.test(type));
  return [...resources, ...lookedUp].flatMap(([, blocks]) => blocks);
}

/** A row for each pair of places between which blocks moved without a change of their own. */
export function placeChanges(
  stack: string,
  before: Stack | undefined,
  after: Stack | undefined,
): readonly ControlChange[] {
  // a plan lists what happens to each resource
  if (before === undefined || before.format === "plan" || before.format !== after?.format) return [];
  const now = new Map(placed(after).map((block) => [block.address, block]));
  const moves = new Map<string, { readonly from: string; readonly to: string; readonly addresses: string[] }>();
  for (const was of placed(before)) {
    const is = now.get(was.address);
    const places = is && perhapsElsewhere(was, is);
    if (places === undefined) continue;
    const [from, to] = places;
    const key = `${from} ${to} ${isLookedUp(was)}`;
    const found = moves.get(key) ?? { from, to, addresses: [] };
    found.addresses.push(was.address);
    moves.set(key, found);
  }
  return [...moves.values()].map(({ from, to, addresses }) => {
    const [first = ""] = addresses;
    const more = addresses.length === 1 ? "" : ` and ${addresses.length - 1} more`;
    const finds = isLookedUp({ address: first }) ? "reads" : "makes";
    return blockChange(stack, first, "place", ["place", from, to, [...addresses].sort()], {
      summary: `${first}${more}: Terraform now manages it in ${to}, where it ${finds} another one, and no longer in ${from}.`,
      label: "Account and region",
      before: from,
      after: to,
      unknown:
        finds === "reads"
          ? "what is there is not in the stack"
          : "the existing resource stays unchanged, and is no longer in the stack",
    });
  });
}

function isLookedUp({ address }: Pick<Block, "address">): boolean {
  return address.startsWith("data.");
}
