import { matchesGlob } from "../core";
import {
  blocksOfType,
  canonical,
  flagOf,
  hasSymbol,
  symbolsIn,
  type Attributes,
  type Block,
  type Stack,
} from "../stack";
import { bucketOf } from "./find-bucket";
import { whyKept, whyPerhaps } from "./part";

/** The bucket in question. */
export interface AskedBucket {
  readonly name: string;
  /** The block that creates it; undefined if it is created elsewhere. */
  readonly block: Block | undefined;
}

/** The attributes that the blocks of one type set for a bucket. */
export interface Said {
  /** Undefined if no block sets them, or if several differ. */
  readonly attributes: Attributes | undefined;
  /** Why this is uncertain: the block may not exist, may configure another bucket, or there are several. */
  readonly perhaps: string | undefined;
}

const NOTHING: Said = { attributes: undefined, perhaps: undefined };

/**
 * What a stack configures for a bucket with blocks of a type. A setting that may or may not exist counts neither as the
 * S3 default nor as configured.
 */
export function saidOf(
  stack: Stack,
  { name, block }: Pick<AskedBucket, "name"> & Partial<AskedBucket>,
  type: string,
): Said {
  const others = new Set(blocksOfType(stack, "aws_s3_bucket").map(bucketOf));
  const about = blocksOfType(stack, type);
  const own = about.filter((one) => bucketOf(one) === name);
  const inline = type.replace("aws_s3_bucket_", "");
  const kept =
    own.map((one) => whyKept(one, (argument) => !/^tags/.test(argument))).find((one) => one !== undefined) ??
    (own.length === 0 ? whyKept(block, (argument) => argument === inline) : undefined);
  if (kept !== undefined) return { attributes: undefined, perhaps: kept };
  const sure = own.filter((one) => whyPerhaps(one) === undefined);
  const [first] = sure;
  if (first !== undefined && own.every((one) => says(one) === says(first))) {
    return { attributes: first.attributes, perhaps: undefined };
  }
  if (own.length > 1) {
    const names = own.map(({ address }) => address).join(" and ");
    return { attributes: undefined, perhaps: `which of ${names} is in force` };
  }
  const [only] = own;
  if (only !== undefined) return { attributes: only.attributes, perhaps: whyPerhaps(only) };
  const [perhaps, another] = about.filter((block) => !others.has(bucketOf(block)) && mayBe(bucketOf(block), name));
  if (perhaps === undefined) return NOTHING;
  return {
    attributes: another === undefined ? perhaps.attributes : undefined,
    perhaps: `whether ${perhaps.address} is of this bucket (${bucketOf(perhaps)})`,
  };
}

function says({ attributes }: Block): string {
  return canonical(attributes);
}

// whether a name with unknown values can equal the other name
function mayBe(named: string, name: string): boolean {
  if (hasSymbol(named)) return hasSymbol(name) || matchesGlob(patternOf(named), name);
  // a name that Terraform generates never equals a literal name
  return hasSymbol(name) && !/^<[^<>]*>$/.test(name) && matchesGlob(patternOf(name), named);
}

/** The text as a pattern: an unknown value may be anything. */
export function patternOf(text: string): string {
  return symbolsIn(text).reduce((all, symbol) => all.replaceAll(symbol, "*"), text);
}

/** Whether an argument is on: false if it is not set, undefined if it was not read. */
export function flagIn(value: unknown): boolean | undefined {
  const on = flagOf(value, false);
  return typeof on === "boolean" ? on : undefined;
}
