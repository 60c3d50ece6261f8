import { Readable } from "node:stream";
import {
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectVersionsCommand,
  PutObjectLegalHoldCommand,
  type HeadObjectCommandOutput,
  type S3Client,
} from "@aws-sdk/client-s3";

interface Input {
  readonly Key?: string;
  readonly Prefix?: string;
  readonly VersionId?: string;
  readonly LegalHold?: { readonly Status: string };
}

const CHUNK = 2 ** 14;

/** An object version as the fake keeps it. */
export interface FakeVersion extends Partial<HeadObjectCommandOutput> {
  readonly body?: string | Uint8Array;
}

/** An error as the SDK throws it. */
export function sdkError(name: string, httpStatusCode?: number): Error {
  return Object.assign(new Error(name), { name, $metadata: { httpStatusCode } });
}

/** What fails in passing on S3, as the SDK reports it. */
export const PASSING: readonly (() => Error)[] = [
  () => sdkError("SlowDown", 503),
  () => sdkError("TimeoutError"),
  () => sdkError("InternalError", 500),
  () => Object.assign(new Error("socket hang up"), { code: "ECONNRESET" }),
];

/** A client that knows four calls, keeps versions in memory and fails when told to. */
export class FakeS3 {
  readonly versions = new Map<string, FakeVersion>();
  readonly calls: string[] = [];
  /** Bytes of objects that were asked for. */
  bytesRead = 0;
  /** Thrown instead of an answer; called before each call with its number, from 1. */
  failure: (call: number) => Error | undefined = () => undefined;

  put(key: string, versionId: string, version: FakeVersion = {}): void {
    this.versions.set(`${key}@${versionId}`, version);
  }

  holdOf(key: string, versionId: string): string | undefined {
    return this.versions.get(`${key}@${versionId}`)?.ObjectLockLegalHoldStatus;
  }

  readonly client = { send: (command: unknown) => this.send(command) } as unknown as Pick<S3Client, "send">;

  private send(command: unknown): Promise<unknown> {
    const { input } = command as { input: Input };
    this.calls.push(`${(command as object).constructor.name} ${input.Key ?? input.Prefix}`);
    const failure = this.failure(this.calls.length);
    if (failure !== undefined) return Promise.reject(failure);
    if (command instanceof ListObjectVersionsCommand) return Promise.resolve({ Versions: this.list(input.Prefix!) });
    const id = `${input.Key}@${input.VersionId}`;
    const version = this.versions.get(id);
    if (version === undefined) return Promise.reject(sdkError("NotFound", 404));
    if (command instanceof HeadObjectCommand) return Promise.resolve(version);
    if (command instanceof GetObjectCommand) {
      return Promise.resolve({ Body: Readable.from(this.chunks(version.body ?? "")) });
    }
    if (command instanceof PutObjectLegalHoldCommand) {
      this.versions.set(id, { ...version, ObjectLockLegalHoldStatus: input.LegalHold!.Status as "ON" });
      return Promise.resolve({});
    }
    return Promise.reject(sdkError("NotImplemented", 501));
  }

  // in pieces, as a connection delivers them
  private *chunks(body: string | Uint8Array): Generator<Buffer> {
    const bytes = Buffer.from(body as string);
    for (let at = 0; at < bytes.length; at += CHUNK) {
      this.bytesRead += Math.min(CHUNK, bytes.length - at);
      yield bytes.subarray(at, at + CHUNK);
    }
  }

  private list(prefix: string): object[] {
    const all = [...this.versions].map(([id, { LastModified }]) => {
      const at = id.lastIndexOf("@");
      return { Key: id.slice(0, at), VersionId: id.slice(at + 1), LastModified: LastModified ?? new Date(0) };
    });
    // the one put last is the current one
    const current = new Map(all.map((version) => [version.Key, version]));
    return all
      .filter(({ Key }) => Key.startsWith(prefix) && !Key.slice(prefix.length).includes("/"))
      .map((version) => ({ ...version, IsLatest: current.get(version.Key) === version }));
  }
}
