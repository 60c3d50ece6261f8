import type { Statement } from "../../../lib/policy";
import { BUCKET, deny, EXPORTER, write } from "../../../lib/policy/lint/cases";
import { found, saidBy } from "./findings";

const account = { AWS: "arn:aws:iam::111122223333:root" };
const onlyExporter = { ArnEquals: { "aws:PrincipalArn": EXPORTER.roleArn } };

describe("a writer with too much", () => {
  it("lifting holds: by pattern, by IfExists, by the wrong value; not when another statement denies it", () => {
    const hold = (Condition: Statement["Condition"]): Statement =>
      write({ Action: "s3:PutObjectLegalHold", Condition });
    expect(found("identity", [write({ Action: "s3:PutObject*" })])).toContain("error WRITER_MAY_LIFT_HOLD");
    expect(found("identity", [hold({ StringEquals: { "s3:object-lock-legal-hold": ["ON", "OFF"] } })])).toContain(
      "error WRITER_MAY_LIFT_HOLD",
    );
    expect(found("identity", [hold({ StringEquals: { "s3:object-lock-legal-hold": "ON" } })])).toEqual([]);
    const never: Statement = {
      Sid: "D",
      Effect: "Deny",
      Action: "s3:PutObjectLegalHold",
      Resource: "*",
      Condition: { StringEquals: { "s3:object-lock-legal-hold": "OFF" } },
    };
    expect(found("identity", [hold({}), never])).toEqual([]);
  });

  it("everything at once, by s3:*", () => {
    expect(found("identity", [write({ Action: "s3:*", Resource: "*" })])).toEqual([
      "error PUBLIC_EXPOSURE",
      "error WIDER_THAN_PREFIX",
      "error WRITER_MAY_LIFT_HOLD",
      "error WRITER_MAY_BYPASS_RETENTION",
      "warning WRITER_MAY_LOCK_FOREVER",
      "error WRITER_MAY_WEAKEN_EVIDENCE",
    ]);
  });

  it("knows a writer by its permission when the exporter is not given, and takes no other role for one", () => {
    const said = saidBy("WRITER_MAY_LIFT_HOLD");
    expect(said("identity", write({ Action: ["s3:PutObject", "s3:PutObjectLegalHold"] }))).toEqual([
      "suggestion WRITER_MAY_LIFT_HOLD",
    ]);
    expect(said("identity", write({ Action: ["s3:GetObject", "s3:PutObjectLegalHold"] }))).toEqual([]);
  });

  it("in the bucket's policy: an error for the exporter, a warning for its account, nothing for somebody else", () => {
    const bypass = (more: Partial<Statement>): Statement => write({ Action: "s3:BypassGovernanceRetention", ...more });
    expect(found("bucket", [bypass({ Principal: account, Condition: onlyExporter })])).toEqual([
      "error WRITER_MAY_BYPASS_RETENTION",
    ]);
    expect(found("bucket", [bypass({ Principal: account })])).toEqual(["warning WRITER_MAY_BYPASS_RETENTION"]);
    const custodian = { ArnLike: { "aws:PrincipalArn": "arn:aws:iam::111122223333:role/custodian" } };
    expect(found("bucket", [bypass({ Principal: account, Condition: custodian })])).toEqual([]);
  });

  it("exempt from a protection by a pattern", () => {
    const everyRole = { ArnNotLike: { "aws:PrincipalArn": "arn:aws:iam::111122223333:role/*" } };
    const off = { StringEquals: { "s3:object-lock-legal-hold": "OFF" } };
    expect(found("bucket", [deny("D", "s3:PutObjectLegalHold", { ...everyRole, ...off })])).toEqual([
      "error EXPORTER_EXEMPTED",
    ]);
    expect(found("bucket", [{ ...deny("D", "s3:PutBucketPolicy", everyRole), Resource: BUCKET }])).toEqual([
      "error EXPORTER_EXEMPTED",
    ]);
    expect(found("key", [{ ...deny("D", "kms:DisableKey", everyRole), Resource: "*" }])).toEqual([
      "error EXPORTER_EXEMPTED",
    ]);
  });

  it("named by its role or its session in the bucket's policy", () => {
    const session = "arn:aws:sts::111122223333:assumed-role/legal-hold-exporter/s";
    for (const principal of [EXPORTER.roleArn, session]) {
      const findings = found("bucket", [
        write({ Action: "s3:BypassGovernanceRetention", Principal: { AWS: principal } }),
      ]);
      expect(findings).toContain("error WRITER_MAY_BYPASS_RETENTION");
    }
    const other = "arn:aws:sts::111122223333:assumed-role/another/s";
    const findings = found("bucket", [write({ Action: "s3:BypassGovernanceRetention", Principal: { AWS: other } })]);
    expect(findings).toEqual(["warning ROLE_AS_PRINCIPAL"]);
  });

  it("an Allow that leaves the exporter out is no exemption", () => {
    const others = { ArnNotLike: { "aws:PrincipalArn": "arn:aws:iam::111122223333:role/*" } };
    expect(found("bucket", [write({ Action: "s3:DeleteObject", Principal: account, Condition: others })])).toEqual([]);
  });
});
