import { Testing } from "cdktf";
import fc from "fast-check";
import type { LegalHoldExportProps } from "../../lib/hold";
import type { PolicyDocument } from "../../lib/policy";
import { LegalHoldExportStack } from "../../stacks";
import { documentsOf, type Documents } from "../support/access-documents";
import { expectAllKilled, type Exception } from "../support/access-exceptions";
import { fatesOf } from "../support/access-weakness";
import { accessProps } from "../support/access-props";
import { london } from "../support/london";
import { fresh } from "../support/sample";
import { only, synthStack } from "../support/synth";

// London as it is synthesized
function synthesized(): Documents {
  const stack = synthStack(new LegalHoldExportStack(Testing.app(), "london", london()));
  const read = (type: string, attribute = "policy") =>
    JSON.parse(String(only(stack, type)[attribute]).replaceAll("$${", "${")) as PolicyDocument;
  return {
    trust: read("aws_iam_role", "assume_role_policy"),
    identity: read("aws_iam_role_policy"),
    bucket: read("aws_s3_bucket_policy"),
    key: read("aws_kms_key"),
  };
}

const EXCEPTIONS: readonly Exception[] = [
  {
    plane: "key",
    name: /^AllowReadersDecrypt: ArnLike aws:PrincipalArn: .*role\/legal-hold-export-eu-west-2"\]$/,
    reason: "AllowExporterEncrypt gives the exporter kms:Decrypt under the same conditions",
  },
];
const FILTERED: Exception = {
  plane: "bucket",
  name: /^DenyExporterFromOtherAddresses: ArnEquals aws:PrincipalArn: ArnEquals(IfExists instead| \[.*arn:aws:iam::\*:)/,
  reason: "DenyWriteExceptExporter keeps everybody else from writing, a namesake in another account too",
};

test("London: every change of a policy changes a decision", () => {
  const documents = synthesized();
  expect(documents).toEqual(documentsOf(london()));
  const fates = fatesOf(london(), documents);
  expect(fates.length).toBeGreaterThan(500);
  expectAllKilled("London", fates, EXCEPTIONS);
});

// statements that London has not, or that its other statements cover
const optedIn: LegalHoldExportProps = {
  ...london(),
  readers: ["arn:aws:iam::111122223333:role/legal/reviewer"],
  aws: {
    key: { administratorsOnly: true },
    bucketPolicy: { encryptionHeader: "rejectWrong", sourceRanges: ["198.51.100.0/24", "2001:db8:1::/48"] },
    exporterRole: { retentionHeadersMaxDays: 3650 },
  },
};
const requiring: LegalHoldExportProps = { ...london(), aws: { bucketPolicy: { encryptionHeader: "require" } } };

// only those: what both sides have to allow here is told apart where one of them suffices, in London
const OWN =
  /^(AllowExporterSetRetention|DenyComplianceRetention|DenyWrongEncryptionHeader|DenyExporterFromOtherAddresses|AllowReadersDecrypt|AllowKeyAdministration|AllowExporterEncrypt):/;

test.each([
  ["everything opted in", optedIn, OWN, [...EXCEPTIONS, FILTERED]],
  ["encryption header required", requiring, /^DenyWrongEncryptionHeader:/, []],
] as const)(
  "%s: every change of its own statements changes a decision",
  (what, props, own, exceptions) => {
    const fates = fatesOf(props, documentsOf(props), (name) => own.test(name));
    expect(fates.length).toBeGreaterThan(10);
    expectAllKilled(what, fates, exceptions);
  },
  120_000,
);

const RANDOM = fresh(20, 500);

// what the role of the hold keeper and that of jobs may do is judged in service-mutants.test.ts
const WHOLE = /: (statement removed|effect turned round)$/;

test("random configurations: no statement is there for nothing, and none could be its contrary", () => {
  let mutants = 0;
  fc.assert(
    fc.property(accessProps(), (props) => {
      const { trust, identity, bucket, key } = documentsOf(props);
      const fates = fatesOf(props, { trust, identity, bucket, ...(key && { key }) }, (name) => WHOLE.test(name));
      mutants += fates.length;
      // no upload of the rows tells of event holds and has the header that is required under a key of another account
      const required = props.aws?.bucketPolicy?.encryptionHeader === "require";
      const survivors = fates
        .filter(({ killedBy }) => killedBy === undefined)
        .map(({ plane, name }) => `${plane} ${name}`);
      expect(survivors.filter((name) => !(required && name.includes("EventHold")))).toEqual([]);
    }),
    { ...RANDOM, endOnFailure: true },
  );
  process.stderr.write(`${RANDOM.numRuns} configurations, ${mutants} mutants\n`);
}, 3_600_000);
