import {
  isUnresolved,
  checkOptionalText,
  checkText,
  checkWord,
  refuseUnusedOptions,
  show,
  type Faults,
} from "../../../core";
import { DEFAULT_HEADER } from "./rule";
import type { HoldRuleOptions } from "./options";

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
  const { mode, header, headerValue, keyPrefixes, sidecarField, sidecarValue } = options;
  const fits = checkWord(faults, {
    code: "HOLD_KEEPER_MODE_INVALID",
    field: "mode",
    value: mode,
    words: Object.keys(FIELDS),
    fix: "Say what asks for a hold: a header, a prefix, the file beside a recording, or everything.",
  });
  if (!fits) return;
  const fields = Object.entries(FIELDS).flatMap(([other, names]) => (other === mode ? [] : names));
  refuseUnusedOptions(faults, options, { code: "HOLD_KEEPER_OPTION_IDLE", fields, because: `mode ${mode}` });
  if (mode === "whenHeader") {
    checkHeader(header, faults);
    checkValue("headerValue", headerValue, faults);
  }
  if (mode === "whenPrefix") checkPrefixes(keyPrefixes, target, faults);
  if (mode === "whenSidecar") {
    checkText(faults, {
      code: "HOLD_KEEPER_FIELD_INVALID",
      field: "sidecarField",
      value: sidecarField,
      fits: (text) => /^[^.\s]+(\.[^.\s]+)*$/.test(text),
      allowed: "names joined by dots, such as mediaType",
      fix: "Look into one of the files that your organization exports and name the field.",
    });
    checkValue("sidecarValue", sidecarValue, faults);
  }
}

function checkHeader(header: string | undefined, faults: Faults): void {
  checkOptionalText(faults, {
    code: "HOLD_KEEPER_HEADER_INVALID",
    field: "header",
    value: header,
    fits: (text) => /^x-amz-meta-[a-z0-9!#$%&'*+.^_`|~-]{1,128}$/i.test(text),
    allowed: "x-amz-meta- and a name",
    fix: `Leave it out for ${DEFAULT_HEADER}. S3 keeps no other header that a keeper could ask for.`,
  });
}

function checkValue(field: string, value: string | undefined, faults: Faults): void {
  checkOptionalText(faults, {
    code: "HOLD_KEEPER_VALUE_INVALID",
    field,
    value,
    fits: (text) => /^[\x20-\x7e]{1,256}$/.test(text) && text.trim() !== "",
    allowed: "1 to 256 printable ASCII characters",
    fix: 'Leave it out for "true".',
  });
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
