import * as iam from "@aws-sdk/client-iam";
import * as kms from "@aws-sdk/client-kms";
import * as s3 from "@aws-sdk/client-s3";
import { awsSdk, diagnose, observeAws } from "../../lib/doctor";
import { LIVE_CONTROLS, nameOf } from "../../lib/doctor/controls";
import { ids } from "../support/doctor-pair";
import { expected, FAULTS } from "./support/faults";
import { deploy, type Deployed } from "./support/london-deployed";
import { describeWithMoto, startMoto, type MotoServer } from "./support/moto-server";

const aws = expected.aws!;

describeWithMoto("doctor against a stand-in of AWS", () => {
  let moto: MotoServer;
  let live: Deployed;

  beforeAll(async () => {
    moto = await startMoto(aws.accountId);
  }, 90_000);
  afterAll(() => moto.stop());
  beforeEach(async () => {
    await moto.reset();
    live = await deploy({ s3: new s3.S3Client({}), iam: new iam.IAMClient({}), kms: new kms.KMSClient({}) }, expected);
  }, 60_000);

  const examine = async () => diagnose(expected, { aws: await observeAws(await awsSdk("eu-west-2"), aws) });

  test("a sound London is healthy, and of what is read nothing is told as not looked at", async () => {
    const report = await examine();
    expect(report.findings).toEqual([]);
    expect(report.unread).toEqual([]);
    // controls that no call is made for are named, and none that one is made for
    const open = report.notes.find((note) => note.startsWith("In AWS, of what the stack sets")) ?? "";
    // the stand-in does not tell which encryptions are refused
    const read = expected.settings.filter(
      (one) => LIVE_CONTROLS[nameOf(one)] !== undefined && nameOf(one) !== "bucket blockedEncryption",
    );
    expect(read.length).toBeGreaterThan(20);
    expect(read.filter(({ control }) => open.includes(control.label))).toEqual([]);
  }, 60_000);

  test.each(FAULTS)(
    "%s",
    async (_, setFault, found) => {
      await setFault(live);
      const report = await examine();
      expect([...new Set(ids(report))]).toEqual(found);
    },
    60_000,
  );
});
