import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import {
  GetObjectCommand,
  GetObjectLegalHoldCommand,
  GetObjectRetentionCommand,
  HeadObjectCommand,
  ListObjectVersionsCommand,
  PutObjectLegalHoldCommand,
  S3Client,
} from "@aws-sdk/client-s3";
import { mockClient } from "aws-sdk-client-mock";

/** A version in the bucket of a test. */
export interface StoredVersion {
  readonly key: string;
  readonly versionId: string;
  body: Buffer;
  readonly marker?: true;
  readonly modified: Date;
  /** Checksums as the SDK names them, beside what follows from the body. */
  checksums: { [name: string]: string };
  hold?: "ON" | "OFF";
  retention?: { Mode: string; RetainUntilDate: Date };
}

interface Input {
  readonly Bucket?: string;
  readonly ExpectedBucketOwner?: string;
  readonly Prefix?: string;
  readonly KeyMarker?: string;
  readonly VersionIdMarker?: string;
  readonly Key?: string;
  readonly VersionId?: string;
  readonly LegalHold?: { readonly Status: "ON" | "OFF" };
}

const PAGE = 3;

/** A bucket with versions, behind the official SDK; it answers in small pages, as S3 does in large ones. */
export class EvidenceBucket {
  readonly versions: StoredVersion[] = [];
  readonly prefixes: string[] = [];
  /** Names of the calls that were made. */
  readonly calls: string[] = [];
  /** Refuses whatever is asked, or single operations. */
  denied: boolean | readonly string[] = false;
  /** Whether the caller is shown holds and retention. */
  showsLocks = true;
  private readonly mock = mockClient(S3Client);
  private count = 0;

  constructor(
    readonly name: string,
    readonly accountId: string,
  ) {
    this.mock.onAnyCommand().callsFake((input) => {
      throw failed("NotImplemented", 501, `not known here: ${JSON.stringify(input)}`);
    });
    const on = (command: typeof ListObjectVersionsCommand, operation: string, answer: (input: Input) => object) =>
      this.mock.on(command).callsFake((input: Input) => (this.admit(operation, input), answer(input)));
    on(ListObjectVersionsCommand, "ListObjectVersions", (input) => this.list(input));
    on(HeadObjectCommand as never, "HeadObject", (input) => this.head(this.find(input)));
    on(GetObjectCommand as never, "GetObject", (input) => ({ Body: Readable.from([this.find(input).body]) }));
    on(GetObjectLegalHoldCommand as never, "GetObjectLegalHold", (input) =>
      this.lock(this.find(input).hold, "LegalHold"),
    );
    on(PutObjectLegalHoldCommand as never, "PutObjectLegalHold", (input) => {
      this.find(input).hold = input.LegalHold!.Status;
      return {};
    });
    on(GetObjectRetentionCommand as never, "GetObjectRetention", (input) =>
      this.lock(this.find(input).retention, "Retention"),
    );
  }

  /** Writes a version, which becomes the current one. */
  put(key: string, content: number | string = 1_000): string {
    const versionId = `version-${++this.count}`;
    const body = typeof content === "number" ? Buffer.alloc(content, this.count) : Buffer.from(content);
    this.versions.push({ key, versionId, body, modified: this.time(), checksums: {} });
    return versionId;
  }

  /** Puts a delete marker above a key. */
  hide(key: string): void {
    const versionId = `marker-${++this.count}`;
    this.versions.push({ key, versionId, body: Buffer.alloc(0), marker: true, modified: this.time(), checksums: {} });
  }

  /** The version that was put last under a key. */
  last(key: string): StoredVersion {
    return this.versions.filter((one) => one.key === key && !one.marker).at(-1)!;
  }

  close(): void {
    this.mock.restore();
  }

  private time(): Date {
    return new Date(Date.UTC(2026, 10, 1, 0, 0, this.count));
  }

  private admit(operation: string, { Bucket, ExpectedBucketOwner }: Input): void {
    this.calls.push(operation);
    const refused = this.denied === true || (Array.isArray(this.denied) && this.denied.includes(operation));
    if (!refused && Bucket === this.name && ExpectedBucketOwner === this.accountId) return;
    throw failed("AccessDenied", 403, "arn:aws:sts::1:assumed-role/x/jane.doe is not authorized");
  }

  private find({ Key, VersionId }: Input): StoredVersion {
    const own = this.versions.filter(({ key }) => key === Key);
    const found = VersionId === undefined ? own.at(-1) : own.find(({ versionId }) => versionId === VersionId);
    if (found === undefined || found.marker) throw failed("NotFound", 404, "NotFound");
    return found;
  }

  private head(version: StoredVersion): object {
    const { body, hold, retention, checksums } = version;
    return {
      VersionId: version.versionId,
      ContentLength: body.length,
      LastModified: version.modified,
      ETag: `"${createHash("md5").update(body).digest("hex")}"`,
      ChecksumType: "FULL_OBJECT",
      ...checksums,
      ...(this.showsLocks && hold !== undefined ? { ObjectLockLegalHoldStatus: hold } : {}),
      ...(this.showsLocks && retention !== undefined
        ? { ObjectLockMode: retention.Mode, ObjectLockRetainUntilDate: retention.RetainUntilDate }
        : {}),
    };
  }

  private lock(value: unknown, name: string): object {
    if (!this.showsLocks) throw failed("AccessDenied", 403, "no");
    if (value === undefined) throw failed("NoSuchObjectLockConfiguration", 404, "none");
    return { [name]: typeof value === "string" ? { Status: value } : value };
  }

  private list({ Prefix = "", KeyMarker, VersionIdMarker }: Input): object {
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
      ...(one.marker ? {} : { Size: one.body.length }),
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

function failed(name: string, httpStatusCode: number, message: string): Error {
  return Object.assign(new Error(message), { name, $metadata: { httpStatusCode } });
}
