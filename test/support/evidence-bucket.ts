import { ListObjectVersionsCommand, S3Client } from "@aws-sdk/client-s3";
import { mockClient } from "aws-sdk-client-mock";

/** A version in the bucket of a test. */
export interface StoredVersion {
  readonly key: string;
  readonly versionId: string;
  readonly size: number;
  readonly marker?: true;
  readonly modified: Date;
}

const PAGE = 3;

/** A bucket with versions, behind the official SDK; it answers in small pages, as S3 does in large ones. */
export class EvidenceBucket {
  readonly versions: StoredVersion[] = [];
  readonly prefixes: string[] = [];
  /** Refuses whatever is asked. */
  denied = false;
  private readonly mock = mockClient(S3Client);
  private count = 0;

  constructor(
    readonly name: string,
    readonly accountId: string,
  ) {
    this.mock.onAnyCommand().callsFake((input) => {
      throw Object.assign(new Error(`not known here: ${JSON.stringify(input)}`), { name: "NotImplemented" });
    });
    this.mock.on(ListObjectVersionsCommand).callsFake((input: ListInput) => this.list(input));
  }

  /** Writes a version, which becomes the current one. */
  put(key: string, size = 1_000): string {
    const versionId = `version-${++this.count}`;
    this.versions.push({ key, versionId, size, modified: new Date(Date.UTC(2026, 10, 1, 0, 0, this.count)) });
    return versionId;
  }

  /** Puts a delete marker above a key. */
  hide(key: string): void {
    const versionId = `marker-${++this.count}`;
    this.versions.push({
      key,
      versionId,
      size: 0,
      marker: true,
      modified: new Date(Date.UTC(2026, 10, 1, 0, 0, this.count)),
    });
  }

  close(): void {
    this.mock.restore();
  }

  private list({ Bucket, ExpectedBucketOwner, Prefix = "", KeyMarker, VersionIdMarker }: ListInput): object {
    if (this.denied || Bucket !== this.name || ExpectedBucketOwner !== this.accountId) {
      throw Object.assign(new Error("arn:aws:sts::1:assumed-role/x/jane.doe is not authorized"), {
        name: "AccessDenied",
        $metadata: { httpStatusCode: 403 },
      });
    }
    if (KeyMarker === undefined) this.prefixes.push(Prefix);
    // by key, the newest first
    const all = [...this.versions]
      .reverse()
      .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
      .filter(({ key }) => key.startsWith(Prefix));
    const from = all.findIndex(({ key, versionId }) => key === KeyMarker && versionId === VersionIdMarker) + 1;
    const page = all.slice(from, from + PAGE);
    const entry = (one: StoredVersion) => ({
      Key: one.key,
      VersionId: one.versionId,
      IsLatest: all.find(({ key }) => key === one.key) === one,
      LastModified: one.modified,
      ...(one.marker ? {} : { Size: one.size }),
    });
    const last = page.at(-1);
    return {
      IsTruncated: from + PAGE < all.length,
      Versions: page.filter(({ marker }) => !marker).map(entry),
      DeleteMarkers: page.filter(({ marker }) => marker).map(entry),
      NextKeyMarker: last?.key,
      NextVersionIdMarker: last?.versionId,
    };
  }
}

interface ListInput {
  readonly Bucket?: string;
  readonly ExpectedBucketOwner?: string;
  readonly Prefix?: string;
  readonly KeyMarker?: string;
  readonly VersionIdMarker?: string;
}
