/**
 * How much a change exposes, the worst first: `external` lets somebody outside of the account (or anybody) in,
 * `protection` takes away what protects evidence, `access` gives somebody inside more, `setting` is the rest.
 */
export type Risk = "external" | "protection" | "access" | "setting";

/** Value of a setting: what was set, in a form that can be compared. Null is not set. @public */
export type ControlValue = string | number | boolean | readonly string[] | null;

/**
 * How two values of a control compare: `more`, the larger protects better (`moreOrNever`: and none best); `less`, the
 * smaller does; `ranked`, the earlier in the list does; `keeps`, each item that goes away is a loss; `adds`, each item that
 * comes is; `later`, a later date protects better, and none worst (`laterOrNever`: and none best); `nothing`, no other value decides anything; `label`, another one takes the old one away from whoever looks it up; `replaced`, any other value may be better or worse, and none is worse; `either`, any other value may be either.
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

/** What is known about a kind of setting. */
export interface Control {
  /** Stable name, in waivers and in JSON: `objectLock`, `retentionDays`. */
  readonly name: string;
  /** Name for people: `Object Lock`. */
  readonly label: string;
  /** The same in the words of a sentence about a change, "… was A, is B". @default the label */
  readonly noun?: string;
  readonly order: ControlOrder;
  /** What a loss of it exposes. */
  readonly risk: Risk;
  /** Unit of a number: `days`, `s`. @default "" */
  readonly unit?: string;
  /**
   * What it means that something new has it: `exposes`, whatever is in the list is a change for the worse (the default of
   * order `adds`); `acts`, the thing works by itself, so that its coming has to be looked at where this is set; a function, whether that value
   * is a change for the worse. @default nothing
   */
  readonly coming?: "nothing" | "exposes" | "acts" | ((value: ControlValue) => boolean);
  /** Whether a change between two values cannot be taken back. @default it can */
  readonly irreversible?: (before: ControlValue, after: ControlValue) => boolean;
  /** What holds where nobody ever set it. @default not set */
  readonly initially?: ControlValue;
  /** What holds once the resource that sets it is taken away. @default what holds where nobody ever set it */
  readonly afterRemoval?: ControlValue;
  /** Whether it stays as it was when the resource that sets it is taken away. @default it does not */
  readonly stays?: true;
  /** Why it is not known what another value means. @default it may be better or worse */
  readonly unclear?: string;
  /** Whether only a configuration shows it: then it cannot be held against a plan or a state. @default both show it */
  readonly written?: true;
  /**
   * When it bounds something: `never`, it tells which thing it is; `whenSet`, unset it says nothing. It is compared all the
   * same, and left out of the inventory otherwise. @default always
   */
  readonly bounds?: "never" | "whenSet";
  /** Whether less of it lets fewer in, and may end what has to go on. @default nothing has to go on by it */
  readonly narrowing?: "unknown";
  /** What it means that the thing is gone; by default as if the setting were not set any more. */
  readonly going?: "unknown" | "narrower" | "broader" | "nothing";
}

/** Describes a control. @param by how two values compare; a list of texts is best first */
export function control(
  name: string,
  label: string,
  by: ControlOrder["by"] | readonly (string | null)[],
  risk: Risk,
  more: Pick<
    Control,
    | "noun"
    | "unit"
    | "coming"
    | "going"
    | "irreversible"
    | "initially"
    | "afterRemoval"
    | "stays"
    | "written"
    | "unclear"
    | "bounds"
    | "narrowing"
  > = {},
): Control {
  return {
    name,
    label,
    risk,
    order: typeof by === "string" ? ({ by } as ControlOrder) : { by: "ranked", best: by },
    ...more,
  };
}

/** What a setting bounds. */
export interface Subject {
  /** What it is, in the field's words: `bucket`, `role`, `OAuth client`. */
  readonly kind: string;
  /** Name by which the platform knows it; the Terraform address of what has none. */
  readonly name: string;
  /** `name`: what is called otherwise is another thing. `address`: the same block is the same thing, whatever it is called. */
  readonly by: "name" | "address";
  /** Whether the name is a title that people gave it, which is shown in quotation marks. @default false */
  readonly titled?: true;
}

/** One setting of a stack: what bounds grants, protects evidence, or exposes something. */
export interface Setting {
  readonly subject: Subject;
  readonly control: Control;
  readonly value: ControlValue;
  /** Terraform address of what sets it. */
  readonly source: string;
  /**
   * Of several settings of one thing the strongest counts: one that is set by a resource of its own, then an argument of the
   * thing itself, then what holds when nothing is set. `written` is an argument that the configuration sets: where a resource of
   * its own says something else, each sets it again at its next apply. @default "apart"
   */
  readonly weight?: "apart" | "written" | "inline" | "default";
}

/** A control with its value. */
export type Found = readonly [control: Control, value: ControlValue];

/** Settings that were found about one subject. */
export function settingsOf(
  subject: Subject,
  source: string,
  found: readonly Found[],
  weight?: Setting["weight"],
): readonly Setting[] {
  return found.map(([one, value]) => ({ subject, control: one, value, source, ...(weight && { weight }) }));
}
