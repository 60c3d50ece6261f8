import { createHash } from "node:crypto";
import type { Found } from "../../policy/compare";
import type { Form } from "./names";

// actions are no names, so they are kept as they are
interface Kept extends Pick<Found, "actions" | "possible"> {
  readonly rest: string;
}

const byForm = new Map<string, Map<string, Kept>>();
const ENOUGH = 500;
const MARK = "~";

/**
 * What searches found in two sides of the same form: many stacks of one app differ in names only. Texts are kept with
 * numbers in place of names.
 */
export class KnownSearches {
  private readonly numbers: ReadonlyMap<string, number>;
  private readonly found: Map<string, Kept>;

  constructor(private readonly form: Form) {
    this.numbers = new Map(form.names.map((name, i) => [name, i]));
    const key = createHash("sha256").update(form.key).digest("base64");
    const found = byForm.get(key) ?? new Map<string, Kept>();
    if (byForm.size >= ENOUGH) byForm.clear();
    byForm.set(key, found);
    this.found = found;
  }

  /** @param search which one, its names included */
  get(search: string): Found | undefined {
    const kept = this.found.get(this.withoutNames(search));
    if (kept === undefined) return undefined;
    const { actions, possible, rest } = kept;
    const text = rest.replace(/~(\d+)~/g, (_, number: string) => this.form.names[Number(number)]!);
    return { actions, possible, ...(JSON.parse(text) as Pick<Found, "hit" | "doubt">) };
  }

  set(search: string, { actions, possible, hit, doubt }: Found): void {
    const rest = JSON.stringify({ hit, doubt });
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
