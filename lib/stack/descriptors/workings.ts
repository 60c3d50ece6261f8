import type { Attributes } from "../attributes";
import { canonical, canonicalOrDigest, digest } from "../canonical";
import { inOneLayout } from "../json";
import { control, type Found } from "../setting";

/** Arguments about how something works. */
export interface Workings {
  /** Their names, for `Descriptor.reads`. */
  readonly names: readonly string[];
  /** Their values; null for a default. */
  readonly of: (attributes: Attributes) => readonly Found[];
}

/**
 * Settings about how something works: sizes, times, formats.
 * @param defaults each argument with the provider's default; undefined if it has none
 */
export function workings(defaults: Attributes): Workings {
  const all = Object.entries(defaults).map(([name, otherwise]) => [howOf(name), name, canonical(otherwise)] as const);
  return {
    names: Object.keys(defaults),
    of: (attributes) =>
      all.map(([how, name, otherwise]): Found => {
        // the provider ignores the layout of such JSON
        const value = name.endsWith("_policy") ? inOneLayout(attributes[name]) : attributes[name];
        const written = canonical(value);
        const isSet = !NOTHING.includes(written) && written !== otherwise;
        return [how, isSet ? (PASSED_ON.test(name) ? digest(value) : canonicalOrDigest(value)) : null];
      }),
  };
}

/** What an event target is sent in place of the event: it may contain secrets, so it is told by its digest. */
const PASSED_ON = /^input/;

const NOTHING = ["null", "[]", '""'];

function howOf(name: string) {
  return control(name, name, "either", "setting", {
    bounds: "never",
    going: "nothing",
    unclear: "it grants no access, but may delay or lose data",
  });
}
