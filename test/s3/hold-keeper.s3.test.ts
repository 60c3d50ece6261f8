import {
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  GetObjectLegalHoldCommand,
  HeadObjectCommand,
  PutObjectCommand,
  PutObjectLegalHoldCommand,
  UploadPartCommand,
  type S3Client,
} from "@aws-sdk/client-s3";
import { keepBatch, systemClock, type HoldRule } from "../../lib/aws/hold-keeper/handler";
import { s3Store } from "../../lib/aws/hold-keeper/handler/s3-store";
import { keeperNames } from "../../lib/aws";
import { exporterIdentityPolicy, keeperIdentityPolicy, policyDocument } from "../../lib/policy";
import { created, type Logged } from "../support/keeper";
import { createEvidence, GENESYS, target, type Evidence } from "./support/evidence";
import { startS3, type S3Server } from "./support/s3-server";
import { describeWithS3 } from "./support/server-lane";

const Bucket = target.bucketName;
const FOLDER = `${target.organizationId}/year=2026/month=3/day=1/hour=12/conversation_id=c`;

describeWithS3("the hold keeper on a real S3 server", () => {
  let server: S3Server | undefined;
  let evidence: Evidence | undefined;
  let exporter: S3Client;
  let keeper: S3Client;
  let custodian: S3Client;

  beforeAll(async () => {
    server = await startS3();
    evidence = await createEvidence(server);
    exporter = await evidence.assume("legal-hold-export", exporterIdentityPolicy({ target }), GENESYS);
    const names = keeperNames(target, { mode: "everything" });
    keeper = await evidence.assume(names.roleName, keeperIdentityPolicy({ ...names, target }));
    // the owner itself is refused what a role wrote, by this server only
    custodian = await evidence.assume(
      "custodian",
      policyDocument([{ Effect: "Allow", Action: "s3:*", Resource: `arn:aws:s3:::${Bucket}/*` }]),
    );
  }, 120_000);
  afterAll(async () => {
    evidence?.close();
    await server?.stop();
  });

  const upload = async (name: string, Metadata?: Record<string, string>): Promise<Arrived> => {
    const Key = `${FOLDER}/${name}`;
    const { VersionId } = await exporter.send(new PutObjectCommand({ Bucket, Key, Body: name, Metadata }));
    return { Key, VersionId: VersionId! };
  };
  const keep = async (rule: HoldRule, ...arrived: readonly Arrived[]): Promise<Kept> => {
    const log: Logged[] = [];
    const settings = { bucket: Bucket, rule, lateAfterMinutes: 15, metricNamespace: "LegalHold", keeper: "k" };
    const write = (line: Logged) => void log.push(line);
    const Records = arrived.map(({ Key, VersionId }) => ({
      messageId: VersionId,
      body: created(Key, VersionId, Date.now(), Bucket),
    }));
    const deps = { store: s3Store(keeper, Bucket), settings, clock: systemClock, write };
    const { batchItemFailures } = await keepBatch(deps, { Records }, Date.now() + 30_000);
    return {
      failed: batchItemFailures.length,
      log,
      outcomes: log.filter(({ key }) => key !== undefined).map(({ message }) => message),
    };
  };
  const holdOf = async (arrived: Arrived): Promise<string | undefined> => {
    const { LegalHold } = await custodian.send(new GetObjectLegalHoldCommand({ Bucket, ...arrived }));
    return LegalHold?.Status;
  };
  const status = (sent: Promise<unknown>): Promise<number> =>
    sent.then(
      () => 200,
      (error: { $metadata?: { httpStatusCode?: number } }) => error.$metadata?.httpStatusCode ?? 0,
    );

  test("holds what asks for it, and leaves the rest to the default retention", async () => {
    const asking = await upload("asking.opus", { "legal-hold": "true" });
    const silent = await upload("silent.opus");
    const rule = { mode: "whenHeader", header: "x-amz-meta-legal-hold", value: "true" } as const;
    expect(await keep(rule, asking, silent)).toMatchObject({
      failed: 0,
      outcomes: expect.arrayContaining(["held", "notAsked"]) as unknown,
    });
    expect(await holdOf(asking)).toBe("ON");
    const head = await custodian.send(new HeadObjectCommand({ Bucket, ...silent }));
    expect(head).toMatchObject({ ObjectLockMode: "GOVERNANCE" });
    expect(head.ObjectLockLegalHoldStatus).toBeUndefined();
  });

  test("holds an upload in parts", async () => {
    const Key = `${FOLDER}/long.opus`;
    const { UploadId } = await exporter.send(new CreateMultipartUploadCommand({ Bucket, Key }));
    const part = async (PartNumber: number, Body: Buffer) => {
      const { ETag } = await exporter.send(new UploadPartCommand({ Bucket, Key, UploadId, PartNumber, Body }));
      return { PartNumber, ETag };
    };
    const Parts = [await part(1, Buffer.alloc(5 * 2 ** 20)), await part(2, Buffer.from("the end"))];
    const MultipartUpload = { Parts };
    const { VersionId } = await exporter.send(
      new CompleteMultipartUploadCommand({ Bucket, Key, UploadId, MultipartUpload }),
    );
    const arrived = { Key, VersionId: VersionId! };
    expect(await keep({ mode: "everything" }, arrived)).toMatchObject({ failed: 0, outcomes: ["held"] });
    expect(await holdOf(arrived)).toBe("ON");
  });

  test("a second event changes nothing, and a hold that was lifted stays so", async () => {
    const arrived = await upload("twice.opus");
    expect((await keep({ mode: "everything" }, arrived)).outcomes).toEqual(["held"]);
    expect((await keep({ mode: "everything" }, arrived)).outcomes).toEqual(["heldBefore"]);
    await custodian.send(new PutObjectLegalHoldCommand({ Bucket, ...arrived, LegalHold: { Status: "OFF" } }));
    expect((await keep({ mode: "everything" }, arrived)).outcomes).toEqual(["lifted"]);
    expect(await holdOf(arrived)).toBe("OFF");
  });

  test("a version under hold is not deleted, by whoever may bypass its retention neither", async () => {
    const arrived = await upload("kept.opus");
    await keep({ mode: "everything" }, arrived);
    const remove = () =>
      status(custodian.send(new DeleteObjectCommand({ Bucket, ...arrived, BypassGovernanceRetention: true })));
    expect(await remove()).toBe(403);
    await custodian.send(new PutObjectLegalHoldCommand({ Bucket, ...arrived, LegalHold: { Status: "OFF" } }));
    expect(await remove()).toBe(200);
  });

  test("who lacks the permission lifts no hold", async () => {
    const arrived = await upload("lift.opus");
    await keep({ mode: "everything" }, arrived);
    const reader = await evidence!.assume(
      "reader",
      policyDocument([
        { Effect: "Allow", Action: ["s3:GetObject", "s3:GetObjectVersion"], Resource: `arn:aws:s3:::${Bucket}/*` },
      ]),
    );
    const lift = new PutObjectLegalHoldCommand({ Bucket, ...arrived, LegalHold: { Status: "OFF" } });
    expect(await status(reader.send(lift))).toBe(403);
    expect(await holdOf(arrived)).toBe("ON");
  });

  test("the keeper deletes and writes nothing", async () => {
    const arrived = await upload("mine.opus");
    expect(await status(keeper.send(new DeleteObjectCommand({ Bucket, ...arrived })))).toBe(403);
    expect(await status(keeper.send(new PutObjectCommand({ Bucket, Key: arrived.Key, Body: "x" })))).toBe(403);
  });

  test("a delete marker is done with", async () => {
    const { Key } = await upload("marked.opus");
    const { VersionId } = await custodian.send(new DeleteObjectCommand({ Bucket, Key }));
    expect(await keep({ mode: "everything" }, { Key, VersionId: VersionId! })).toMatchObject({
      failed: 0,
      outcomes: ["gone"],
    });
  });
});

interface Arrived {
  readonly Key: string;
  readonly VersionId: string;
}

interface Kept {
  readonly failed: number;
  readonly log: readonly Logged[];
  readonly outcomes: readonly unknown[];
}
