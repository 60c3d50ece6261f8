import {
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectLegalHoldCommand,
  type HeadObjectCommandOutput,
  type S3Client,
} from "@aws-sdk/client-s3";

/** An object version as the fake keeps it. */
export interface FakeVersion extends Partial<HeadObjectCommandOutput> {
  readonly body?: string;
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

/** A client that knows three calls, keeps versions in memory and fails when told to. */
export class FakeS3 {
  readonly versions = new Map<string, FakeVersion>();
  readonly calls: string[] = [];
  /** Thrown instead of an answer; called before each call with its number, from 1. */
  failure: (call: number) => Error | undefined = () => undefined;

  put(key: string, versionId: string, version: FakeVersion = {}): void {
    this.versions.set(`${key}@${versionId}`, version);
    // the newest is what a read without a version gives
    this.versions.set(`${key}@undefined`, version);
  }

  holdOf(key: string, versionId: string): string | undefined {
    return this.versions.get(`${key}@${versionId}`)?.ObjectLockLegalHoldStatus;
  }

  readonly client = { send: (command: unknown) => this.send(command) } as unknown as Pick<S3Client, "send">;

  private send(command: unknown): Promise<unknown> {
    const { input } = command as { input: { Key: string; VersionId?: string; LegalHold?: { Status: string } } };
    this.calls.push(`${(command as object).constructor.name} ${input.Key}`);
    const failure = this.failure(this.calls.length);
    if (failure !== undefined) return Promise.reject(failure);
    const id = `${input.Key}@${input.VersionId}`;
    const version = this.versions.get(id);
    if (version === undefined) return Promise.reject(sdkError("NotFound", 404));
    if (command instanceof HeadObjectCommand) return Promise.resolve(version);
    if (command instanceof GetObjectCommand) {
      return Promise.resolve({ Body: { transformToString: () => Promise.resolve(version.body ?? "") } });
    }
    if (command instanceof PutObjectLegalHoldCommand) {
      this.versions.set(id, { ...version, ObjectLockLegalHoldStatus: input.LegalHold!.Status as "ON" });
      return Promise.resolve({});
    }
    return Promise.reject(sdkError("NotImplemented", 501));
  }
}
