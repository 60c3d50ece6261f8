import type { Attributes } from "./attributes";
import type { Block, Place, Stack } from "./model";
import type { GenesysGrant, Membership, PlacedPolicy } from "./placed";
import type { Risk, Setting } from "./setting";

/**
 * Everything that the reader knows about one Terraform type. A type is one file below `descriptors/<service>`, and one line
 * in that folder's index. To add one:
 *
 * 1. Take the schema of the type (the bindings, or the provider's page) and put **each argument** into one of `reads`,
 *    `inert` or nowhere. Nowhere is safe: an argument that nobody reads is compared as it stands, and where it differs the
 *    review says `unknown` and names it. So a first version may read one argument only.
 * 2. What decides who may do what goes into `policies`: a document is read with `readDocument(attribute)` and placed on the
 *    ARN that it protects (`kind`: see `GrantKind`) or that holds it (`identity`, `boundary`). What lets somebody in without
 *    a policy (a grant, a permission, a share whose actions are known) is written as the statement that says the same, so
 *    that it is decided together with everything else. Group members go into `members`.
 * 3. What bounds or exposes goes into `settings`, each with a `control(name, label, order, risk)`. Settings of a thing that
 *    several types set up (a bucket) have that thing as their subject and are of weight `apart`.
 * 4. What cannot be undone goes into `ends`.
 * 5. `derived` says how the ARN and the id follow from the arguments, for references to them.
 * 6. Cases: `test/cases/stack/<service>/<type>.json`, one or more of each kind of row and one where nothing changes.
 *
 * Functions get blocks whose references are resolved, in `block.place` the account and region of their provider, and never
 * throw: what is not there, or not of the form that the schema has, is not known. A text may hold symbols (`hasSymbol`).
 */
export interface Descriptor {
  /** Terraform type: `aws_sqs_queue`. A data source begins with `data.`. */
  readonly type: string;
  /**
   * Only of a type that AWS has once by its name, whoever writes it: the arguments that name it. Two blocks with the same ones
   * are one thing, and the destroy of the one takes away what the other has set. @default AWS refuses a second one, gives each
   * an id of its own, or a destroy leaves it
   */
  readonly sets?: readonly string[];
  /** Attributes that the platform fills in, and that follow from others. `arn` is whose policies protect it. */
  readonly derived?: Derived;
  /** The policies that a block places, each on its owner. */
  readonly policies?: (block: Block, stack: Stack) => readonly PlacedPolicy[];
  /** Who is in which group by the block. */
  readonly members?: (block: Block, stack: Stack) => readonly Membership[];
  /** What the block hands out in Genesys Cloud. */
  readonly permissions?: (block: Block, stack: Stack) => readonly GenesysGrant[];
  readonly settings?: (block: Block, stack: Stack) => readonly Setting[];
  /** Why its coming makes no row by itself. @default its policies, members, permissions or settings make one */
  readonly comes?: string;
  /**
   * What it means that it ends, or why that makes no row by itself. @default what its policies, members, permissions and
   * settings say; where none of them makes a row, its going is unknown
   */
  readonly ends?: End | string;
  /**
   * What it means that Terraform destroys it and makes it again, though it has the same name: who referred to it by the id
   * that it had, as the rest of a sentence. @default nobody outside of the stack
   */
  readonly anew?: string;
  /** What is lost where Terraform destroys it and makes it again with the same name, as the end of a sentence. @default nothing */
  readonly holds?: string;
  /**
   * Arguments of which the provider leaves what is there where they are taken out of a configuration (optional and computed in
   * its schema).
   */
  readonly keeps?: readonly string[];
  /** Only of a data source: whether its arguments stand, resolved, in whatever refers to it, and are compared there. */
  readonly isInPlace?: (block: Block) => boolean;
  /** The arguments without blocks that as a whole decide nothing. @default all of them */
  readonly counted?: (attributes: Attributes) => Attributes;
  /**
   * Arguments that the functions above account for: a change of any leaf below one of them makes a row where it matters.
   * A name, or names joined by dots through nested blocks: `versioning_configuration.status`. `*` stands for any one name: a block
   * that is read as a whole is written `grant.*`, so that what stands in its place while it is not known is compared.
   */
  readonly reads: readonly string[];
  /**
   * What arguments are where they are not given, as the provider or the service documents it, in the form of `reads`. One that
   * is written so is as good as not written, so that neither the functions above nor the comparison ever see it.
   */
  readonly defaults?: { readonly [path: string]: Default };
  /** Arguments that decide nothing about access or evidence, in the form of `reads`, each with the reason. */
  readonly inert?: { readonly [path: string]: string };
}

/** What an argument or a block is where it is not given; a function tells it by where the thing is. */
export type Default = string | number | boolean | Attributes | ((place: Place) => string);

/** Attributes by what they follow from. */
export interface Derived {
  readonly [attribute: string]: Derive;
}

/** Makes an attribute from others of the block, and from where it is. */
export type Derive = (around: Surroundings) => string;

/** What a derived value is made of. */
export interface Surroundings extends Place {
  /** A text attribute of the same block; its symbol where it is not known. */
  readonly text: (name: string) => string;
  /** A text attribute, or what it is by default. */
  readonly or: (name: string, otherwise: string) => string;
}

/** What it means that a thing ends: that it is not there any more, or that Terraform puts another one in its place. */
export interface End {
  /** `irreversible`: nothing brings back what it held or protected. `broader`: a protection ends that can be made again. */
  readonly verdict: "irreversible" | "broader";
  readonly risk: Risk;
  /** What is lost, as the end of a sentence: `every object in it, with holds and retention`. */
  readonly loses: string;
  /** Arguments whose change makes Terraform destroy it and make another one (documented: "forces new resource"). */
  readonly replacedBy: readonly string[];
}
