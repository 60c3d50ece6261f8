import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DeleteObjectCommand, PutObjectCommand, PutObjectLegalHoldCommand, type S3Client } from "@aws-sdk/client-s3";
import { awsSdk, type AwsApi } from "../../lib/doctor";
import {
  collect,
  createTables,
  readManifest,
  reconcile,
  verify,
  withOwnDatabase,
  writeManifest,
  type ManifestHead,
} from "../../lib/export";
import { gatherListing } from "../../lib/export/read/gather-listing";
import { policyDocument } from "../../lib/policy";
import { bagFaults } from "../support/bag-checker";
import { conversationId, recordingId } from "../support/export-case";
import { createEvidence, target, type Evidence } from "./support/evidence";
import { startS3, type S3Server } from "./support/s3-server";
import { describeWithS3 } from "./support/server-lane";

const { bucketName: Bucket, accountId, organizationId } = target;
const place = { bucket: Bucket, accountId };
const [conversation, start] = [conversationId(1), "2026-01-02T03:04:05.000Z"];
// digits padded here; the other tests have them without
const keyOf = (name: string) =>
  `${organizationId}/year=2026/month=01/day=02/hour=03/conversation_id=${conversation}/${name}`;
const onProgress = () => {};

describeWithS3("a manifest and its verification on a real S3 server", () => {
  const folder = mkdtempSync(join(tmpdir(), "verify-s3-"));
  const environment = { ...process.env };
  let server: S3Server | undefined;
  let evidence: Evidence | undefined;
  let custodian: S3Client;
  let aws: AwsApi;

  beforeAll(async () => {
    server = await startS3();
    evidence = await createEvidence(server);
    const Resource = [`arn:aws:s3:::${Bucket}`, `arn:aws:s3:::${Bucket}/*`];
    custodian = await evidence.assume("custodian", policyDocument([{ Effect: "Allow", Action: "s3:*", Resource }]));
    // the tool itself finds the server as it finds AWS: by the environment
    const { accessKeyId, secretAccessKey, sessionToken } = await custodian.config.credentials();
    process.env["AWS_ENDPOINT_URL_S3"] = server.endpoint;
    process.env["AWS_ACCESS_KEY_ID"] = accessKeyId;
    process.env["AWS_SECRET_ACCESS_KEY"] = secretAccessKey;
    process.env["AWS_SESSION_TOKEN"] = sessionToken;
    aws = await awsSdk("us-east-1", undefined, ["s3"]);
  }, 120_000);
  afterAll(async () => {
    for (const name of ["ENDPOINT_URL_S3", "ACCESS_KEY_ID", "SECRET_ACCESS_KEY", "SESSION_TOKEN"]) {
      const before = environment[`AWS_${name}`];
      if (before === undefined) delete process.env[`AWS_${name}`];
      else process.env[`AWS_${name}`] = before;
    }
    evidence?.close();
    await server?.stop();
    rmSync(folder, { recursive: true });
  });

  test("holds, retention, versions and content, as they are and after somebody changed them", async () => {
    const put = async (name: string, Body: string) => {
      const { VersionId } = await custodian.send(
        new PutObjectCommand({ Bucket, Key: keyOf(name), Body: Buffer.from(Body) }),
      );
      return { Bucket, Key: keyOf(name), VersionId };
    };
    const hold = (version: Awaited<ReturnType<typeof put>>, Status: "ON" | "OFF") =>
      custodian.send(new PutObjectLegalHoldCommand({ ...version, LegalHold: { Status } }));
    const first = await put(`${recordingId(1)}.opus`, "first");
    await hold(first, "ON");
    const second = await put(`${recordingId(2)}.opus`, "second");
    await put(`${recordingId(2)}.opus`, "second, again");
    await put(`${recordingId(3)}.opus`, "");

    const head: ManifestHead = {
      type: "case",
      legalHoldId: "CASE",
      legalHoldScope: "none",
      organizationId,
      ...place,
      region: "us-east-1",
      partition: "aws",
      askedAs: "nobody",
      asOf: "2026-11-28T12:00:00.000Z",
      recordings: 3,
      exported: 2,
      complete: false,
      tool: "test",
    };
    const written = join(folder, "manifest");
    const entries = await withOwnDatabase(async (database) => {
      await createTables(database);
      await database.append("conversation", [[conversation, start, 3, null]]);
      const rows = [1, 2, 3].map((i) => [conversation, recordingId(i), null, null, null, null]);
      await database.append("recording", rows);
      const range = { place, organizationId, wholeBucket: false, onProgress };
      expect(await gatherListing(database, aws, new Map([[conversation, start]]), range)).toBe("folders");
      const counts = await reconcile(database, { organizationId, asOf: head.asOf });
      expect(counts).toMatchObject({ writtenAgain: 1, states: { exported: 2, empty: 1, missing: 0 } });
      return collect(database, aws, { place, hash: true, jobs: new Map(), onProgress });
    });
    const of = (versionId: string | undefined) => entries.find((one) => one.versionId === versionId)!;
    expect(entries).toHaveLength(4);
    expect(of(first.VersionId)).toMatchObject({ hold: "ON", size: 5, sha256By: "read", current: true });
    expect(of(first.VersionId).retention).toMatchObject({ mode: "GOVERNANCE" });
    expect(of(second.VersionId)).toMatchObject({ hold: "OFF", current: false });

    writeManifest(written, head, entries, `${Bucket}.s3.us-east-1.amazonaws.com`);
    expect(bagFaults(join(written, "bag"), false)).toEqual([]);
    expect(readFileSync(join(written, "bag/fetch.txt"), "utf8").trimEnd().split("\n")).toHaveLength(3);
    const look = async () => verify(aws, await readManifest(written), { hash: true, onProgress });
    expect(await look()).toMatchObject({ manifest: [], differences: [], objects: 4 });

    await hold(first, "OFF");
    await custodian.send(new DeleteObjectCommand({ Bucket, Key: keyOf(`${recordingId(2)}.opus`) }));
    await put(`${recordingId(3)}.opus`, "at last");
    const told = (await look()).differences.map(({ key, what }) => `${key.slice(-6, -5)}: ${what}`);
    expect(told).toEqual([
      "1: its legal hold was lifted",
      "2: a delete marker hides it",
      expect.stringMatching(/^3: is no longer the current version/),
    ]);
  });
});
