import { clean } from "../../doctor/text";
import type { FolderVersion, KeptConversation } from "../../export";
import { plural } from "../../review/render/words";

/** What a release would do, or does. */
export interface ReleaseTold {
  readonly legalHoldId: string;
  readonly toRelease?: readonly string[];
  readonly notProtected?: number;
  readonly bucket?: string;
  readonly askedAs?: string;
  readonly toLift?: readonly FolderVersion[];
  readonly kept: readonly KeptConversation[];
  readonly otherCases: readonly string[];
  readonly faults: readonly string[];
}

/** The list for people: every conversation and version. */
export function releaseText(told: ReleaseTold, yes: boolean, copied: boolean): string {
  const { toRelease, toLift, kept, faults, otherCases } = told;
  const loses = yes ? "loses" : "would lose";
  return `${[
    `Case ${clean(told.legalHoldId)}, beside ${plural(otherCases.length, "other case")}: ${plural(kept.length, "conversation")} kept`,
    ...kept.map(
      (one) => `  ${one.conversationId}  stays protected and held: case ${clean(one.legalHoldId)} names it, or may`,
    ),
    ...(toRelease === undefined
      ? ["Genesys Cloud: not looked at."]
      : [
          `Genesys Cloud: ${plural(toRelease.length, "conversation")} to release, ${told.notProtected} not protected`,
          ...toRelease.map((id) => `  ${id}  ${loses} its protection`),
        ]),
    ...(toLift === undefined
      ? ["S3: not looked at."]
      : [
          `S3, bucket ${told.bucket}, as ${clean(told.askedAs!)}: ${plural(toLift.length, "version")} to release`,
          ...toLift.map(
            (one) => `  ${clean(one.key, 1_100)}  version ${clean(one.versionId, 100)} ${loses} its legal hold`,
          ),
          "  Retention stays as it is.",
          ...(copied ? ["  The second copy has holds and custodians of its own: it is not looked at."] : []),
        ]),
    ...faults.map((fault) => `Not with this identity: ${fault}.`),
    ...(yes ? [] : ["Nothing was changed: --yes with --reason lifts it."]),
  ].join("\n")}\n`;
}
