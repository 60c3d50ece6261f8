import { matchesGlob } from "../core";
import { blocksOfType, canonical, hasSymbol, symbolsIn, type Attributes, type Block, type Stack } from "../stack";
import { bucketOf } from "./find-bucket";
import { whyPerhaps } from "./part";

/** The bucket that is asked about. */
export interface AskedBucket {
  readonly name: string;
  /** The block that makes it; undefined where it is made elsewhere. */
  readonly block: Block | undefined;
}

/** What the blocks of one type say about a bucket. */
export interface Said {
  /** Undefined where none does, and where several differ. */
  readonly attributes: Attributes | undefined;
  /** Why that may not be so: the block may not be there, or not be about this bucket, or there are several. */
  readonly perhaps: string | undefined;
}

const NOTHING: Said = { attributes: undefined, perhaps: undefined };

/**
 * What a stack sets about a bucket by blocks of a type. What may or may not be set is never taken for what S3 does by
 * default, nor for what the block would set.
 */
export function saidOf(stack: Stack, { name }: Pick<AskedBucket, "name">, type: string): Said {
  const others = new Set(blocksOfType(stack, "aws_s3_bucket").map(bucketOf));
  const about = blocksOfType(stack, type);
  const own = about.filter((block) => bucketOf(block) === name);
  const sure = own.filter((block) => whyPerhaps(block) === undefined);
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

// whether a name with values that are not known can be the other one
function mayBe(named: string, name: string): boolean {
  if (hasSymbol(named)) return hasSymbol(name) || matchesGlob(patternOf(named), name);
  // a name that Terraform makes up is none that is written
  return hasSymbol(name) && !/^<[^<>]*>$/.test(name) && matchesGlob(patternOf(name), named);
}

/** The text as a pattern: a value that is not known may be anything. */
export function patternOf(text: string): string {
  return symbolsIn(text).reduce((all, symbol) => all.replaceAll(symbol, "*"), text);
}
