import { canonicalOrDigest } from "../../canonical";
import type { Descriptor } from "../../descriptor";
import { isObject } from "../../json";
import { control, settingsOf } from "../../setting";
import { titled } from "./names";

const POLICY = control("accessPolicy", "Decides", "either", "access", {
  noun: "what it decides",
  coming: "acts",
  going: "unknown",
  unclear: "access policies have a newer format than the schema of this review",
});

/**
 * An access policy of Genesys Cloud. It is newer than the schema, so only the names in it are read, not their meaning.
 */
export const accessPolicy: Descriptor = {
  type: "genesyscloud_access_policy",
  settings: (block) => {
    const parts = [...namedIn(block.attributes)].map(([name, value]) => `${name} ${value}`);
    const all = canonicalOrDigest(block.attributes);
    return settingsOf(titled("access policy", block), block.address, [[POLICY, [...parts, all].join("; ")]]);
  },
  reads: ["*"],
};

const NAMED = /effect|client|subject|actor|target|resource|action/i;

// the texts of members with subjects and effects
function* namedIn(value: unknown, name = ""): Generator<readonly [string, string]> {
  if (Array.isArray(value)) for (const item of value) yield* namedIn(item, name);
  else if (isObject(value)) {
    for (const [inner, member] of Object.entries(value))
      yield* namedIn(member, NAMED.test(inner) || name === "" ? inner : name);
  } else if (NAMED.test(name) && String(value).length <= 200) yield [name, String(value)];
}
