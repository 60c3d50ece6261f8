import type { Attributes } from "./attributes";
import type { Block, Place, Stack } from "./model";
import type { GenesysGrant, Membership, PlacedPolicy } from "./placed";
import type { Risk, Setting } from "./setting";

/**
 * Everything that the reader knows about one Terraform type. A type is one file below `descriptors/<service>`, and one
 * line in that folder's index. To add one:
 *
 * 1. Take the schema of the type (the bindings, or the provider's page) and put **each argument** into `reads`, `inert`
 *    or neither. Neither is safe: an argument that is not listed is compared as written, and if it differs, the review
 *    says `unknown` and names it. So a first version may read only one argument.
 * 2. What decides access goes into `policies`: read a document with `policyIn` and assign it to the ARN
 *    that it protects (`kind`: see `GrantKind`) or that holds it (`identity`, `boundary`). Access without a policy (a
 *    grant, a permission, a share with known actions) is written as the equivalent statement, so that it is evaluated
 *    together with all others. Group members go into `members`.
 * 3. What limits or exposes something goes into `settings`, each with a `control(name, label, order, risk)`. Settings
 *    of a resource that several types configure (a bucket) have that resource as their subject and the weight `apart`.
 * 4. What cannot be undone goes into `ends`.
 * 5. `derived` computes the ARN and the id from the arguments, for references to them.
 * 6. Cases: `test/cases/stack/<service>/<type>.json`, at least one for each kind of row and one without changes.
 *
 * The functions receive blocks with resolved references, and in `block.place` the account and region of their provider.
 * They never throw: a missing value, or one that does not match the schema, is unknown. A string may contain symbols
 * (`hasSymbol`).
 */
export interface Descriptor {
  /** Terraform type: `aws_sqs_queue`. A data source has the prefix `data.`. */
  readonly type: string;
  /**
   * The identifying arguments of a type that exists once per name in AWS: two blocks with equal values are the same
   * resource, and destroying one removes what the other has set. @default AWS refuses a second one, gives each its own
   * id, or a destroy keeps it
   */
  readonly sets?: readonly string[];
  /** The identifying arguments if it exists once, and a destroy keeps what it has set. @default `sets` */
  readonly one?: readonly string[];
  /** Attributes that the platform computes from others. `arn` identifies the resource that policies protect. */
  readonly derived?: Derived;
  /** The policies that a block sets, each with its owner. */
  readonly policies?: (block: Block, stack: Stack) => readonly PlacedPolicy[];
  /** Group memberships that the block creates. */
  readonly members?: (block: Block, stack: Stack) => readonly Membership[];
  /** Genesys Cloud permissions that the block grants. */
  readonly permissions?: (block: Block, stack: Stack) => readonly GenesysGrant[];
  readonly settings?: (block: Block, stack: Stack) => readonly Setting[];
  /** Why its creation makes no row by itself. @default its policies, members, permissions or settings make one */
  readonly comes?: string;
  /**
   * What its deletion means, or why it makes no row by itself. @default its policies, members, permissions and settings
   * decide; if none of them makes a row, the deletion is unknown
   */
  readonly ends?: End | string;
  /**
   * What a replacement under the same name means for references to its former id, as the rest of a sentence. @default
   * no references outside the stack
   */
  readonly anew?: string;
  /** What is lost where Terraform destroys it and makes it again with the same name, as the end of a sentence. @default nothing */
  readonly holds?: string;
  /**
   * Arguments whose values the provider keeps if they are removed from the configuration (optional and computed in its
   * schema).
   */
  readonly keeps?: readonly string[];
  /**
   * For a data source: whether its resolved arguments are part of the blocks that refer to it, and are compared there.
   */
  readonly isInPlace?: (block: Block) => boolean;
  /** The top-level arguments without those that decide nothing as a whole. @default all of them */
  readonly counted?: (attributes: Attributes) => Attributes;
  /**
   * Arguments that the functions above account for: a change of any leaf below one of them makes a row where it matters.
   * A name, or names joined by dots through nested blocks: `versioning_configuration.status`. Each argument of a block is
   * listed, so that one which a newer provider adds is compared as written. `*` stands for any one name: a block of which
   * everything is compared is written `rules.*`, so that what stands in its place while it is not known is compared, too.
   */
  readonly reads: readonly string[];
  /**
   * Default values of arguments, as documented by the provider or the service, in the form of `reads`. An argument with
   * its default value counts as omitted and is not compared.
   */
  readonly defaults?: { readonly [path: string]: Default };
  /** Arguments that do not affect access or evidence, in the form of `reads`, each with the reason. */
  readonly inert?: { readonly [path: string]: string };
}

/** The default of an argument or block; a function computes it from the location of the resource. */
export type Default = string | number | boolean | Attributes | ((place: Place) => string);

/** Attributes by the values from which they are computed. */
interface Derived {
  readonly [attribute: string]: Derive;
}

/** Computes an attribute from others of the block and its location. */
export type Derive = (around: Surroundings) => string;

/** Input for a derived value. */
export interface Surroundings extends Place {
  /** A string attribute of the same block; its symbol if unknown. */
  readonly text: (name: string) => string;
  /** A string attribute, or its default. */
  readonly or: (name: string, otherwise: string) => string;
}

/** What the deletion or replacement of a resource means. */
export interface End {
  /**
   * `irreversible`: what it contained or protected cannot be restored. `broader`: a protection ends that can be created
   * again.
   */
  readonly verdict: "irreversible" | "broader";
  readonly risk: Risk;
  /** What is lost, as the end of a sentence: `every object in it, with holds and retention`. */
  readonly loses: string;
  /** Arguments whose change forces a replacement (documented: "forces new resource"). */
  readonly replacedBy: readonly string[];
}

/** The paths of arguments of one block, for `reads`. */
export function within(block: string, ...names: readonly string[]): readonly string[] {
  return names.map((name) => `${block}.${name}`);
}
