import { isUnresolved, checkText, refuseUnusedOptions, show, type Faults } from "../../../core";
import { sidecarField, type HoldRuleOptions } from "./options";

const FIELDS: { readonly [mode: string]: readonly (keyof HoldRuleOptions)[] } = {
  whenHeader: ["header", "headerValue"],
  whenPrefix: ["keyPrefixes"],
  whenSidecar: ["sidecarField", "sidecarValue"],
  everything: [],
};

/** Where the exporter writes. */
export interface WrittenKeys {
  readonly organizationId: string;
  /** Whether it writes below `<organizationId>/` alone. */
  readonly organizationPrefix: boolean;
}

/**
 * Checks which objects are to be held. Codes `HOLD_KEEPER_…`.
 * @param target what is exported; not known where a bucket is named by hand
 */
export function checkRule(options: HoldRuleOptions, target: WrittenKeys | undefined, faults: Faults): void {
  const { mode, keyPrefixes } = options;
  if (faults.has("mode")) return;
  const fields = Object.entries(FIELDS).flatMap(([other, names]) => (other === mode ? [] : names));
  refuseUnusedOptions(faults, options, { code: "HOLD_KEEPER_OPTION_IDLE", fields, because: `mode ${mode}` });
  if (mode === "whenPrefix") checkPrefixes(keyPrefixes, target, faults);
  if (mode === "whenSidecar" && options.sidecarField === undefined) sidecarField(faults, "sidecarField", undefined);
}

function checkPrefixes(prefixes: readonly string[] | undefined, target: WrittenKeys | undefined, faults: Faults): void {
  const { organizationId, organizationPrefix } = target ?? { organizationId: "", organizationPrefix: false };
  const organization = `${organizationId}/`;
  // the beginning of a key, which may end within the organization's id
  // an id that is not known yet has a fault of its own
  const written = (text: string) =>
    !organizationPrefix ||
    isUnresolved(organizationId) ||
    text.startsWith(organization) ||
    organization.startsWith(text);
  if (prefixes === undefined || prefixes.length === 0) {
    faults.add({
      code: "HOLD_KEEPER_PREFIXES_MISSING",
      field: "keyPrefixes",
      got: show(prefixes),
      allowed: "at least one key prefix",
      fix: "Name the prefixes, or use mode everything.",
    });
  }
  prefixes?.forEach((value, i) =>
    checkText(faults, {
      code: "HOLD_KEEPER_PREFIX_INVALID",
      field: `keyPrefixes[${i}]`,
      value,
      fits: (text) =>
        text !== "" && !text.startsWith("/") && !text.includes("*") && text.length <= 512 && written(text),
      allowed:
        "the beginning of a key, without a leading slash and without wildcards" +
        (organizationPrefix ? `, below ${organization}, where alone the exporter writes` : ""),
      fix: "Write the prefix as keys begin, such as <organizationId>/; for all keys use mode everything.",
    }),
  );
}
