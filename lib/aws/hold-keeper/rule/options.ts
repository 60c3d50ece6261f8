import type { ShapeOf } from "../../../core";

/** Which objects are to be held. @public */
export interface HoldRuleOptions {
  /**
   * `whenHeader`: objects whose user metadata has a value. No source says that Genesys Cloud sends any.
   * `whenPrefix`: objects below one of some key prefixes.
   * `whenSidecar`: recordings whose `<recording>_metadata.json` has a value in a field, that file itself, and the call
   * file and the transcripts of the conversation. The keeper then has to decrypt, so that it could read recordings too.
   * `everything`: every object. A hold has no end: what is held is stored and paid for until a custodian lifts it, version
   * by version, and no lifecycle rule removes it.
   */
  readonly mode: "whenHeader" | "whenPrefix" | "whenSidecar" | "everything";
  /** Name of the metadata header, for `whenHeader`. @default x-amz-meta-legal-hold */
  readonly header?: string;
  /** Value of the header that asks for a hold, regardless of case. @default true */
  readonly headerValue?: string;
  /** Key prefixes, for `whenPrefix`. Genesys Cloud writes below `<organizationId>/` and has no setting for it. */
  readonly keyPrefixes?: readonly string[];
  /**
   * Path into the JSON beside a recording, names joined by dots, for `whenSidecar`. `mediaType`, `provider` and `userIds`
   * are documented; which others your organization's files have is for you to look up.
   */
  readonly sidecarField?: string;
  /** Value of the field that asks for a hold, regardless of case. @default true */
  readonly sidecarValue?: string;
}

export const holdRuleShape: ShapeOf<HoldRuleOptions> = {
  mode: "value",
  header: "value",
  headerValue: "value",
  keyPrefixes: "list",
  sidecarField: "value",
  sidecarValue: "value",
};
