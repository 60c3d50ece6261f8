import { DeleteObjectCommand, GetObjectLegalHoldCommand, PutObjectCommand, type S3Client } from "@aws-sdk/client-s3";
import { runBackfill, sdkBucket } from "../../lib/cli/backfill";
import { policyDocument } from "../../lib/policy";
import { createEvidence, target, type Evidence } from "./support/evidence";
import { startS3, type S3Server } from "./support/s3-server";
import { describeWithS3 } from "./support/server-lane";

const Bucket = target.bucketName;
// more than a page of the list
const COUNT = 1_100;

describeWithS3("the backfill on a real S3 server", () => {
  let server: S3Server | undefined;
  let evidence: Evidence | undefined;
  let custodian: S3Client;

  beforeAll(async () => {
    server = await startS3();
    evidence = await createEvidence(server);
    const Resource = [`arn:aws:s3:::${Bucket}`, `arn:aws:s3:::${Bucket}/*`];
    custodian = await evidence.assume("custodian", policyDocument([{ Effect: "Allow", Action: "s3:*", Resource }]));
  }, 120_000);
  afterAll(async () => {
    evidence?.close();
    await server?.stop();
  });

  test("every version is held, of every page, and none twice", async () => {
    const put = async (Key: string) => ({
      Key,
      VersionId: (await custodian.send(new PutObjectCommand({ Bucket, Key, Body: Key }))).VersionId!,
    });
    const versions = [];
    for (let i = 0; i < COUNT; i += 50) {
      versions.push(...(await Promise.all(Array.from({ length: 50 }, (_, j) => put(`org/${i + j}`)))));
    }
    versions.push(await put("org/0"));
    await custodian.send(new DeleteObjectCommand({ Bucket, Key: "org/1" }));
    await put("other");

    const run = async (): Promise<object> => {
      let out = "";
      const terminal = {
        out: (text: string) => void (out += text),
        err: () => {},
        colours: false,
        progress: false,
        width: 80,
      };
      const options = { mode: "everything", below: "org/", json: true };
      expect(
        await runBackfill(Bucket, options, terminal, (name) => sdkBucket(name, undefined, undefined, custodian)),
      ).toBe(0);
      return JSON.parse(out) as object;
    };
    expect(await run()).toMatchObject({ looked: COUNT + 1, held: COUNT + 1, failed: [] });
    for (const version of [versions[0]!, versions[1]!, versions[COUNT - 1]!, versions[COUNT]!]) {
      const { LegalHold } = await custodian.send(new GetObjectLegalHoldCommand({ Bucket, ...version }));
      expect(LegalHold?.Status).toBe("ON");
    }
    expect(await run()).toMatchObject({ looked: COUNT + 1, held: 0, heldBefore: COUNT + 1 });
  }, 120_000);
});
