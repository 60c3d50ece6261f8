import type { Access, Setting } from "../../stack";
import type { Reading } from "./reading";

/** Settings without the bucket keys of a stack in which no policy asks for the encryption context that they change. */
export function withoutUnaskedKeys({ settings, access }: Pick<Reading, "settings" | "access">): readonly Setting[] {
  const isOfKey = ({ control }: Setting) => control.name === "bucketKey";
  if (!settings.some(isOfKey) || asksForContext(access)) return settings;
  return settings.filter((one) => !isOfKey(one));
}

function asksForContext({ identities, resources, boundaries, organization }: Access): boolean {
  const placed = [...identities.values(), ...resources.values(), [...boundaries.values()], organization].flat();
  return placed.some(({ document, text }) => /kms:EncryptionContext/i.test(JSON.stringify(document ?? text ?? "")));
}
