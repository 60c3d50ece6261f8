import {
  checkText,
  isUnresolved,
  needed,
  refuseUnusedOptions,
  show,
  text,
  word,
  type Faults,
  type ShapeOf,
} from "../../core";
// imported from the file itself: the folder's index needs the types of the AWS SDK, which importers of the rule may not have
import type { HoldRule } from "./handler/settings";

export const DEFAULT_HEADER = "x-amz-meta-legal-hold";

/** Which objects get a hold. @public */
export interface HoldRuleOptions {
  /**
   * `whenHeader`: objects whose user metadata has a given value. No source says that Genesys Cloud sends any.
   * `whenPrefix`: objects below one of several key prefixes.
   * `whenSidecar`: recordings whose `<recording>_metadata.json` has a given value in a field, that file itself, and the call
   * file and the transcripts of the conversation. The keeper must then decrypt, so it could read recordings too.
   * `everything`: every object. A hold has no end date: a held version is stored and paid for until a custodian lifts the hold,
   * version by version, and no lifecycle rule removes it.
   */
  readonly mode: "whenHeader" | "whenPrefix" | "whenSidecar" | "everything";
  /** Name of the metadata header, for `whenHeader`. @default x-amz-meta-legal-hold */
  readonly header?: string;
  /** Value of the header that requests a hold, regardless of case. @default true */
  readonly headerValue?: string;
  /** Key prefixes, for `whenPrefix`. Genesys Cloud writes below `<organizationId>/` and has no setting for it. */
  readonly keyPrefixes?: readonly string[];
  /**
   * Path into the JSON beside a recording, names joined by dots, for `whenSidecar`. `mediaType`, `provider` and `userIds`
   * are documented; look up in your organization's files which others they have.
   */
  readonly sidecarField?: string;
  /** Value of the field that requests a hold, regardless of case. @default true */
  readonly sidecarValue?: string;
}

const value = text({
  code: "HOLD_KEEPER_VALUE_INVALID",
  fits: (given) => /^[\x20-\x7e]{1,256}$/.test(given) && given.trim() !== "",
  allowed: "1 to 256 printable ASCII characters",
  fix: 'Leave it out for "true".',
});

/** The field of a sidecar that requests a hold. */
export const sidecarField = text({
  code: "HOLD_KEEPER_FIELD_INVALID",
  fits: (given) => /^[^.\s]+(\.[^.\s]+)*$/.test(given),
  allowed: "names joined by dots, such as mediaType",
  fix: "Look into one of the files that your organization exports and name the field.",
});

export const holdRuleShape: ShapeOf<HoldRuleOptions> = {
  mode: needed(
    word(
      "HOLD_KEEPER_MODE_INVALID",
      ["whenHeader", "whenPrefix", "whenSidecar", "everything"],
      "Say what asks for a hold: a header, a prefix, the file beside a recording, or everything.",
    ),
  ),
  header: text({
    code: "HOLD_KEEPER_HEADER_INVALID",
    fits: (given) => /^x-amz-meta-[a-z0-9!#$%&'*+.^_`|~-]{1,128}$/i.test(given),
    allowed: "x-amz-meta- and a name",
    fix: `Leave it out for ${DEFAULT_HEADER}. S3 keeps no other header that a keeper could ask for.`,
  }),
  headerValue: value,
  keyPrefixes: "list",
  sidecarField,
  sidecarValue: value,
};

const FIELDS: { readonly [mode: string]: readonly (keyof HoldRuleOptions)[] } = {
  whenHeader: ["header", "headerValue"],
  whenPrefix: ["keyPrefixes"],
  whenSidecar: ["sidecarField", "sidecarValue"],
  everything: [],
};

/** Where the exporter writes. */
export interface WrittenKeys {
  readonly organizationId: string;
  /** Whether it writes only below `<organizationId>/`. */
  readonly organizationPrefix: boolean;
}

/**
 * Checks which objects get a hold. Codes `HOLD_KEEPER_…`.
 * @param target keys that the exporter writes; not known if a bucket is named by hand
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
  // a key prefix, which may end within the organization's id
  // an id that is not known yet is reported as a separate fault
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

/** The function's rule, from checked options. */
export function holdRule(options: HoldRuleOptions): HoldRule {
  const { mode, header = DEFAULT_HEADER, headerValue = "true", sidecarValue = "true" } = options;
  switch (mode) {
    case "whenHeader":
      return { mode, header: header.toLowerCase(), value: headerValue };
    case "whenPrefix":
      return { mode, prefixes: options.keyPrefixes ?? [] };
    case "whenSidecar":
      return { mode, field: options.sidecarField ?? "", value: sidecarValue };
    default:
      return { mode: "everything" };
  }
}
