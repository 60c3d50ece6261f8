import type { HoldRule } from "./settings";
import { fieldHas, readFirst, same, SIDECAR_ENDING, sidecarKeys } from "./sidecar";
import type { StoredObject, Version } from "./store";

const METADATA = "x-amz-meta-";

/**
 * Whether the rule asks for a hold on a version.
 * @param read gives the text of an object; without a version, of its current one
 */
export async function isToBeHeld(
  rule: HoldRule,
  { key, versionId }: Version,
  { metadata }: StoredObject,
  read: (key: string, versionId?: string) => Promise<string>,
): Promise<boolean> {
  switch (rule.mode) {
    case "everything":
      return true;
    case "whenPrefix":
      return rule.prefixes.some((prefix) => key.startsWith(prefix));
    case "whenHeader": {
      const name = rule.header.slice(METADATA.length);
      const given = Object.hasOwn(metadata, name) ? metadata[name] : undefined;
      return given !== undefined && same(given, rule.value);
    }
    case "whenSidecar": {
      const text = key.endsWith(SIDECAR_ENDING)
        ? await read(key, versionId)
        : await readFirst(sidecarKeys(key), (beside) => read(beside));
      return fieldHas(text, rule.field, rule.value);
    }
  }
}
