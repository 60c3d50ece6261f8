import { placedPolicies, writtenPolicies, type Setting } from "../../stack";
import type { Reading } from "./reading";

/**
 * Settings without the bucket keys of a stack in which no policy asks for the encryption context that they change. One that
 * cannot be read may, and so may one that nothing of the stack attaches.
 */
export function withoutUnaskedKeys(reading: Reading): readonly Setting[] {
  const { settings } = reading;
  const isOfKey = ({ control }: Setting) => control.name === "bucketKey";
  if (!settings.some(isOfKey) || asksForContext(reading)) return settings;
  return settings.filter((one) => !isOfKey(one));
}

function asksForContext({ stack, access }: Reading): boolean {
  return [...placedPolicies(access), ...writtenPolicies(stack)].some((one) => {
    const document = "document" in one ? one.document : undefined;
    return document === undefined || /kms:EncryptionContext/i.test(JSON.stringify(document));
  });
}
