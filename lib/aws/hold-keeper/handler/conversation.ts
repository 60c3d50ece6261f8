import { isAboutConversation, isRecording, isSidecar, isSidecarOf } from "./export-files";
import type { ListedVersion, Version } from "./store";

/** Time after which a later sidecar of a recording is no longer expected. */
export const SETTLED_MS = 10 * 60_000;

/**
 * Determines which sidecars decide about which versions among the files of one folder. A sidecar decides about itself, its
 * recording, and the files about the whole conversation, as long as they are not newer than it: a newer file may belong to a
 * later export, whose own sidecar decides. There are two exceptions:
 * - A transcript may be created long after the export. The current version of a sidecar decides about later files of the
 *   conversation.
 * - Whether recording or sidecar is written first is not documented. Once a recording has settled, an older sidecar decides
 *   about it, unless an earlier version of the recording is closer to the sidecar in time: then it belongs to that export.
 */
export class Conversation {
  /** @param now ms since 1970 */
  constructor(
    private readonly versions: readonly ListedVersion[],
    private readonly now: number,
  ) {}

  /** The sidecars that decide about a version, the newest first; undefined when the version is not there. */
  sidecarsOf(version: Version): readonly ListedVersion[] | undefined {
    const listed = this.find(version);
    if (listed === undefined) return undefined;
    return this.versions.filter((sidecar) => this.decides(sidecar, listed)).sort((a, b) => b.at - a.at);
  }

  /** The versions about which a sidecar decides, but for itself. */
  besides(sidecar: Version): readonly ListedVersion[] {
    const listed = this.find(sidecar);
    if (listed === undefined) return [];
    return this.versions.filter((version) => version !== listed && this.decides(listed, version));
  }

  private find({ key, versionId }: Version): ListedVersion | undefined {
    return this.versions.find((listed) => listed.key === key && listed.versionId === versionId);
  }

  private decides(sidecar: ListedVersion, version: ListedVersion): boolean {
    if (!isSidecar(sidecar.key)) return false;
    if (sidecar === version) return true;
    const { key, at } = version;
    const concerned = sidecar.key === key || isAboutConversation(key) || isSidecarOf(sidecar.key, key);
    if (!concerned || sidecar.at >= at) return concerned;
    if (isAboutConversation(key)) return sidecar.latest;
    return isRecording(key) && this.now - at >= SETTLED_MS && this.isNearest(version, sidecar.at);
  }

  private isNearest({ key, at }: ListedVersion, to: number): boolean {
    return this.versions.every((other) => other.key !== key || Math.abs(other.at - to) >= Math.abs(at - to));
  }
}
