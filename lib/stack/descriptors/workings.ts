import type { Attributes } from "../attributes";
import { canonical, canonicalOrDigest } from "../canonical";
import { inOneLayout } from "../json";
import { control, type Found } from "../setting";

/** Arguments that say how a thing does its work. */
export interface Workings {
  /** Their names, for `Descriptor.reads`. */
  readonly names: readonly string[];
  /** Their values; null of one that is as it is by default. */
  readonly of: (attributes: Attributes) => readonly Found[];
}

/**
 * How a thing does its work: sizes, times, formats.
 * @param defaults each argument with what the provider takes where none is given; undefined where that is nothing
 */
export function workings(defaults: Attributes): Workings {
  const all = Object.entries(defaults).map(([name, otherwise]) => [howOf(name), name, canonical(otherwise)] as const);
  return {
    names: Object.keys(defaults),
    of: (attributes) =>
      all.map(([how, name, otherwise]): Found => {
        // the provider takes no notice of how the JSON of such an argument is laid out
        const value = name.endsWith("_policy") ? inOneLayout(attributes[name]) : attributes[name];
        const written = canonical(value);
        const isSet = !NOTHING.includes(written) && written !== otherwise;
        return [how, isSet ? canonicalOrDigest(value) : null];
      }),
  };
}

const NOTHING = ["null", "[]", '""'];

function howOf(name: string) {
  return control(name, name, "either", "setting", {
    bounds: "never",
    going: "nothing",
    unclear: "it grants no access, but may delay or lose data",
  });
}
