import type { Place } from "./model";

/**
 * How much a change exposes, most severe first: `external` gives access to outsiders or everyone, `protection` removes
 * protection of evidence, `access` gives insiders more access, `setting` is everything else.
 */
export type Risk = "external" | "protection" | "access" | "setting";

/** Value of a setting in a comparable form. Null means not set. @public */
export type ControlValue = string | number | boolean | readonly string[] | null;

/**
 * How two values of a control compare: `more`: the larger value protects better (`moreOrNever`: and null is best);
 * `less`: the smaller value does; `ranked`: the earlier value in the list does; `keeps`: each removed item is a loss;
 * `adds`: each added item is a loss; `later`: a later date protects better, and null is worst (`laterOrNever`: and null
 * is best); `nothing`: another value decides nothing; `label`: another value breaks references to the old one;
 * `replaced`: another value may be better or worse, and null is worse; `either`: another value may be better or worse.
 */
export type ControlOrder =
  | {
      readonly by:
        | "more"
        | "moreOrNever"
        | "less"
        | "later"
        | "laterOrNever"
        | "keeps"
        | "adds"
        | "label"
        | "nothing"
        | "replaced"
        | "either";
    }
  | { readonly by: "ranked"; readonly best: readonly (string | null)[] };

/** Description of a kind of setting. */
export interface Control {
  /** Stable name, for waivers and JSON: `objectLock`, `retentionDays`. */
  readonly name: string;
  /** Display name: `Object Lock`. */
  readonly label: string;
  /** Noun for a sentence about a change, "… was A, is B". @default the label */
  readonly noun?: string;
  readonly order: ControlOrder;
  /** What its loss exposes. */
  readonly risk: Risk;
  /** Unit of a number: `days`, `s`. @default "" */
  readonly unit?: string;
  /**
   * What it means for a new resource: `exposes`: every listed item is a change for the worse (the default of the order
   * `adds`); `acts`: the resource works by itself, so its creation must be reviewed if this is set; a function: whether
   * the value is a change for the worse. @default nothing
   */
  readonly coming?: "nothing" | "exposes" | "acts" | ((value: ControlValue) => boolean);
  /** Whether a change between two values cannot be undone. @default it can */
  readonly irreversible?: (before: ControlValue, after: ControlValue) => boolean;
  /** The value if it was never set. @default not set */
  readonly initially?: ControlValue;
  /** The value after the resource that sets it is removed. @default the value if it was never set */
  readonly afterRemoval?: ControlValue;
  /** Whether it stays unchanged when the resource that sets it is removed. @default it does not */
  readonly stays?: true;
  /** Why the meaning of another value is not known. @default it may be better or worse */
  readonly unclear?: string;
  /**
   * Whether only a configuration contains it, so that it cannot be compared with a plan or a state. @default both
   * contain it
   */
  readonly written?: true;
  /**
   * When it limits something: `never`: it only identifies the resource; `whenSet`: without a value it has no effect. It
   * is compared anyway, but otherwise omitted from the inventory. @default always
   */
  readonly bounds?: "never" | "whenSet";
  /**
   * Whether a reduction gives access to fewer, and may stop something that must continue. @default nothing depends on
   * it
   */
  readonly narrowing?: "unknown";
  /** What the deletion of its resource means. @default as if the setting were not set any more */
  readonly going?: "unknown" | "narrower" | "broader" | "nothing";
}

/** Describes a control. @param by how two values compare; a list of values is ordered best first */
export function control(
  name: string,
  label: string,
  by: ControlOrder["by"] | readonly (string | null)[],
  risk: Risk,
  more: Omit<Control, "name" | "label" | "order" | "risk"> = {},
): Control {
  return {
    name,
    label,
    risk,
    order: typeof by === "string" ? ({ by } as ControlOrder) : { by: "ranked", best: by },
    ...more,
  };
}

/** The resource that a setting belongs to. */
export interface Subject {
  /** Its type in words: `bucket`, `role`, `OAuth client`. */
  readonly kind: string;
  /** Its name on the platform, or its Terraform address if it has none. */
  readonly name: string;
  /** `name`: another name is another resource. `address`: the same block is the same resource, whatever its name. */
  readonly by: "name" | "address";
  /** Whether the name is a display name, which is shown in quotation marks. @default false */
  readonly titled?: true;
}

/** One setting of a stack: it limits access, protects evidence, or exposes something. */
export interface Setting {
  readonly subject: Subject;
  readonly control: Control;
  readonly value: ControlValue;
  /** Terraform address of the block that sets it. */
  readonly source: string;
  /**
   * Precedence of several settings of one resource: a separate resource, then an argument of the resource itself, then
   * the default. `written` is an argument that the configuration sets: if a separate resource sets another value, each
   * one overrides the other at its next apply. @default "apart"
   */
  readonly weight?: "apart" | "written" | "inline" | "default";
  /** Where a subject is that another one may share its name with elsewhere. */
  readonly place?: Place;
}

/** A control with its value. */
export type Found = readonly [control: Control, value: ControlValue];

/** Creates the settings of one subject. */
export function settingsOf(
  subject: Subject,
  source: string,
  found: readonly Found[],
  weight?: Setting["weight"],
): readonly Setting[] {
  return found.map(([one, value]) => ({ subject, control: one, value, source, ...(weight && { weight }) }));
}
