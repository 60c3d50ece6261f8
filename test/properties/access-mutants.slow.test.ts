import type { LegalHoldExportProps } from "../../lib/hold";
import { documentsOf } from "../support/access-documents";
import { expectAllKilled, type Exception } from "../support/access-exceptions";
import { fatesOf } from "../support/access-weakness";
import { london } from "../support/london";

// statements that London has not, or that its other statements cover
const optedIn: LegalHoldExportProps = {
  ...london(),
  aws: {
    key: { administratorsOnly: true, readers: ["arn:aws:iam::111122223333:role/legal/reviewer"] },
    bucketPolicy: { encryptionHeader: "rejectWrong", sourceRanges: ["198.51.100.0/24", "2001:db8:1::/48"] },
    exporterRole: { retentionHeadersMaxDays: 3650 },
  },
};
const requiring: LegalHoldExportProps = { ...london(), aws: { bucketPolicy: { encryptionHeader: "require" } } };
const EXCEPTIONS: readonly Exception[] = [
  {
    plane: "key",
    name: /^ReadersDecrypt: ArnLike aws:PrincipalArn: .*role\/legal-hold-export"\]$/,
    reason: "ExporterEncrypts gives the exporter kms:Decrypt under the same conditions",
  },
];

// only those: what both sides have to allow here is told apart where one of them suffices, in London
const OWN =
  /^(SetRetention|NoCompliance|EncryptionHeader|SourceFilter|ReadersDecrypt|Administration|ExporterEncrypts):/;

test.each([
  ["everything opted in", optedIn, OWN, EXCEPTIONS],
  ["encryption header required", requiring, /^EncryptionHeader:/, []],
] as const)(
  "%s: every change of its own statements changes a decision",
  (what, props, own, exceptions) => {
    const fates = fatesOf(props, documentsOf(props), (name) => own.test(name));
    expect(fates.length).toBeGreaterThan(10);
    expectAllKilled(what, fates, exceptions);
  },
  120_000,
);
