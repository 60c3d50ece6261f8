import { sha256 } from "../../core";
import type { Found } from "../../policy/compare";
import type { Meant } from "./meant";
import type { Form } from "./names";
import { InventoriesAtHand } from "./reading";

/** What was found of a statement; each single request is looked at where it is found. */
export interface Looked extends Omit<Found, "each"> {
  /** What its actions amount to, where a request is needed to tell. */
  readonly meant?: readonly Meant[] | undefined;
  /** What only others gain, where whoever is outside of the account gains a part of it. */
  readonly beside?: Omit<Looked, "beside">;
}

// actions are no names, so they are kept as they are
interface Kept extends Pick<Looked, "actions" | "possible"> {
  readonly rest: string;
}

/** Most forms whose searches are kept: stacks of one app have a few. */
const ENOUGH = 500;
const MARK = "~";

/** What the searches of one review found, by the form of what was compared. It is made for a review and goes with it. */
export class Searches {
  /** What its stacks let whom do, as far as somebody looks at it. */
  readonly inventories = new InventoriesAtHand();
  private readonly byForm = new Map<string, Map<string, Kept>>();

  /** What is known of two sides of a form. */
  of(form: Form): KnownSearches {
    const key = sha256(form.key, "base64");
    let found = this.byForm.get(key);
    if (found === undefined) {
      if (this.byForm.size >= ENOUGH) this.byForm.clear();
      this.byForm.set(key, (found = new Map()));
    }
    return new KnownSearches(form, found);
  }
}

/**
 * What searches found in two sides of the same form: many stacks of one app differ in names only. Texts are kept with
 * numbers in place of names.
 */
export class KnownSearches {
  private readonly numbers: ReadonlyMap<string, number>;

  constructor(
    private readonly form: Form,
    private readonly found: Map<string, Kept>,
  ) {
    this.numbers = new Map(form.names.map((name, i) => [name, i]));
  }

  /** @param search which one, its names included */
  get(search: string): Looked | undefined {
    const kept = this.found.get(this.withoutNames(search));
    if (kept === undefined) return undefined;
    const { actions, possible, rest } = kept;
    const text = rest.replace(/~(\d+)~/g, (_, number: string) => this.form.names[Number(number)]!);
    return {
      actions,
      possible,
      ...(JSON.parse(text) as Pick<Looked, "hit" | "meant" | "undecidedBecause" | "beside">),
    };
  }

  set(search: string, { actions, possible, hit, meant, undecidedBecause, beside }: Looked): void {
    const rest = JSON.stringify({ hit, meant, undecidedBecause, beside });
    if (rest.includes(MARK)) return;
    this.found.set(this.withoutNames(search), { actions, possible, rest: this.withoutNames(rest) });
  }

  private withoutNames(text: string): string {
    return text.replace(/[\w*?-]+/g, (word) => {
      const number = this.numbers.get(word);
      return number === undefined ? word : `${MARK}${number}${MARK}`;
    });
  }
}
