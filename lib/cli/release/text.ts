import { clean } from "../../doctor/text";
import type { FolderVersion, KeptConversation } from "../../export";
import { plural } from "../../review/render/words";

/** What a release would do, or has done. */
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

/** Renders every conversation and version. */
export function releaseText(told: ReleaseTold, yes: boolean, copied: boolean): string {
  const { toRelease, toLift, kept, faults, otherCases } = told;
  const loses = yes ? "loses" : "would lose";
  return `${[
    `Case ${clean(told.legalHoldId)}, ${plural(otherCases.length, "other case")}: ${plural(kept.length, "conversation")} kept`,
    ...kept.map(
      (one) =>
        `  ${one.conversationId}  stays protected and held: case ${clean(one.legalHoldId)} names it or may name it`,
    ),
    ...(toRelease === undefined
      ? ["Genesys Cloud: not checked."]
      : [
          `Genesys Cloud: ${plural(toRelease.length, "conversation")} to release, ${told.notProtected} not protected`,
          ...toRelease.map((id) => `  ${id}  ${loses} its protection`),
        ]),
    ...(toLift === undefined
      ? ["S3: not checked."]
      : [
          `S3, bucket ${told.bucket}, as ${clean(told.askedAs!)}: ${plural(toLift.length, "version")} to release`,
          ...toLift.map(
            (one) => `  ${clean(one.key, 1_100)}  version ${clean(one.versionId, 100)} ${loses} its legal hold`,
          ),
          "  Retention does not change.",
          ...(copied ? ["  The second copy has its own holds and custodians, and is not checked."] : []),
        ]),
    ...faults.map((fault) => `Not with this identity: ${fault}.`),
    ...(yes ? [] : ["Nothing was changed: use --yes with --reason to release."]),
  ].join("\n")}\n`;
}
