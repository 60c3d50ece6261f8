import { reviewStack } from "../../../lib/review/diff";
import { readStack } from "../../../lib/stack";
import type { LegalHoldExportStackProps } from "../../../stacks";
import { london } from "../../support/london";
import { londonJson } from "../../support/review/edits";

type Change = (props: LegalHoldExportStackProps) => Partial<LegalHoldExportStackProps>;
const OTHER = "arn:aws:iam::111122223333:role/legal/another";
const aws =
  (options: LegalHoldExportStackProps["aws"]): Change =>
  () => ({ aws: options });
const genesys =
  (options: LegalHoldExportStackProps["genesys"]): Change =>
  () => ({ genesys: options });

/** Single fields of the props that alter what somebody may do, or what protects the evidence. */
const CHANGES: readonly (readonly [field: string, change: Change])[] = [
  ["organizationId", () => ({ organizationId: "00000000-7d64-4b0e-9a27-5e1b6c90d4f3" })],
  [
    "awsAccountId",
    () => ({
      awsAccountId: "444455556666",
      custodians: ["arn:aws:iam::444455556666:role/legal/evidence-custodian"],
      administrators: ["arn:aws:iam::444455556666:role/platform/terraform-deployer"],
    }),
  ],
  ["bucketName", () => ({ bucketName: "another-evidence-bucket" })],
  ["retention.days", () => ({ retention: { mode: "GOVERNANCE", days: 30 } })],
  ["retention.days, longer", () => ({ retention: { mode: "GOVERNANCE", days: 3_000 } })],
  ["custodians", ({ custodians }) => ({ custodians: [...custodians, OTHER] })],
  ["custodians, another", () => ({ custodians: [OTHER] })],
  ["administrators", ({ administrators = [] }) => ({ administrators: [...administrators, OTHER] })],
  ["administrators, none", () => ({ administrators: undefined })],
  ["name", () => ({ name: "another-export" })],
  ["genesysAccountId", () => ({ genesysAccountId: "999900001111" })],
  ["aws.organizationPrefix", aws({ organizationPrefix: false })],
  ["aws.bucket.objectOwnership", aws({ bucket: { objectOwnership: "BucketOwnerPreferred" } })],
  ["aws.bucket.lifecycle.noncurrentVersionDays", aws({ bucket: { lifecycle: { noncurrentVersionDays: 3_000 } } })],
  ["aws.bucket.eventBridge", aws({ bucket: { eventBridge: false } })],
  ["aws.bucket.accessLogsBucket", aws({ bucket: { accessLogsBucket: "example-access-logs" } })],
  ["aws.key.s3Managed", aws({ key: { s3Managed: true } })],
  ["aws.key.alias", aws({ key: { alias: "alias/another" } })],
  ["aws.key.administratorsOnly", aws({ key: { administratorsOnly: true } })],
  ["aws.key.deletionWindowDays", aws({ key: { deletionWindowDays: 7 } })],
  ["aws.bucketPolicy.encryptionHeader", aws({ bucketPolicy: { encryptionHeader: "rejectWrong" } })],
  ["aws.bucketPolicy.sourceRanges", aws({ bucketPolicy: { sourceRanges: ["198.51.100.0/24"] } })],
  ["aws.bucketPolicy.protectConfiguration", aws({ bucketPolicy: { protectConfiguration: false } })],
  [
    "aws.bucketPolicy.additionalStatements",
    aws({
      bucketPolicy: {
        additionalStatements: [
          {
            Sid: "Read",
            Effect: "Allow",
            Principal: { AWS: OTHER },
            Action: "s3:GetObjectTagging",
            Resource: "arn:aws:s3:::example-legal-hold-evidence-eu-west-2/*",
          },
        ],
      },
    }),
  ],
  ["genesys.client.tokenLifetimeSeconds", genesys({ client: { tokenLifetimeSeconds: 600 } })],
  ["genesys.client.secret", genesys({ client: { secret: "state", acknowledgeSecretExposure: true } })],
  [
    "genesys.client.existingClientId",
    genesys({ client: { existingClientId: "5f3c9b1e-0000-4000-8000-000000000001" } }),
  ],
  [
    "genesys.exportRole.existingRoleId",
    genesys({ exportRole: { existingRoleId: "5f3c9b1e-0000-4000-8000-000000000001" } }),
  ],
  ["genesys.divisionId", genesys({ divisionId: "5f3c9b1e-0000-4000-8000-000000000002" })],
  ["genesys.additionalRoleIds", genesys({ additionalRoleIds: ["5f3c9b1e-0000-4000-8000-000000000003"] })],
  ["genesys.integration.enabled", genesys({ integration: { enabled: false } })],
  ["exportPolicy", () => ({ exportPolicy: { queueIds: ["5f3c9b1e-0000-4000-8000-000000000004"] } })],
];

const read = (props: LegalHoldExportStackProps) => readStack("s", JSON.stringify(londonJson(props))).stack;

describe("every field that alters access shows", () => {
  test.each(CHANGES)("%s", (_, change) => {
    const before = london();
    const review = reviewStack(read(before), read({ ...before, ...change(before) }));
    expect(review.changes.length).toBeGreaterThan(0);
    expect(review.verdict).not.toBe("same");
    const back = reviewStack(read({ ...before, ...change(before) }), read(before));
    expect(back.changes.length).toBeGreaterThan(0);
  });

  test("readers, where the key does not leave it to the account anyway", () => {
    const [before, after] = [[], [OTHER]].map((readers) =>
      read({ ...london(), readers, aws: { key: { administratorsOnly: true } } }),
    );
    const kinds = (review: ReturnType<typeof reviewStack>) =>
      review.changes.map((row) => (row.kind === "grant" ? row.grantKind : row.kind)).sort();
    const narrow = reviewStack(before, after);
    expect([narrow.verdict, kinds(narrow)]).toEqual(["broader", ["bucket", "key"]]);
    const open = reviewStack(read(london()), read({ ...london(), readers: [OTHER] }));
    expect([open.verdict, kinds(open)]).toEqual(["broader", ["bucket"]]);
  });

  test("what alters no access does not", () => {
    const before = london();
    const tagged = { ...before, tags: { team: "legal" } };
    expect(reviewStack(read(before), read(tagged)).changes).toEqual([]);
  });
});
