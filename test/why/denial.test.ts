import { statementsOf, type Statement } from "../../lib/policy";
import { symptomOfDenial } from "../../lib/why/denial";
import { documentsOf } from "../support/access-documents";
import { london } from "../support/london";
import { refused, upload } from "../support/why";

const { bucket, key } = documentsOf(london());
const actionsOf = ({ Action = [] }: Statement): readonly string[] => (typeof Action === "string" ? [Action] : Action);
const denied = [bucket, key!]
  .flatMap(statementsOf)
  .filter(({ Effect, Action }) => Effect === "Deny" && Action !== "s3:*")
  .map((statement) => {
    const row = (action: string) => symptomOfDenial({ action, refuser: "resource", explicit: true });
    return { sid: statement.Sid!, rows: actionsOf(statement).map((action) => ({ action, row: row(action) })) };
  });

test("the denials of London's policies belong to these rows", () => {
  const told = denied.map(({ sid, rows }) => [sid, [...new Set(rows.map(({ row }) => row))].filter(isSure).sort()]);
  expect(Object.fromEntries(told)).toEqual({
    DenyLegalHoldOffExceptCustodians: ["HOLD_NOT_ALLOWED", "UPLOAD_DENIED"],
    DenyEventHoldOffExceptCustodians: ["RETENTION_NOT_ALLOWED", "UPLOAD_DENIED"],
    DenyShorterEventHoldExceptCustodians: ["RETENTION_NOT_ALLOWED", "UPLOAD_DENIED"],
    DenyBypassRetentionExceptCustodians: ["EVIDENCE_STAYS"],
    DenyShorterRetentionExceptCustodians: ["RETENTION_NOT_ALLOWED"],
    DenyDeleteExceptCustodians: ["EVIDENCE_STAYS"],
    DenyReadExceptReaders: ["EVIDENCE_READ_BY_FEW"],
    DenyWriteExceptExporter: ["HOLD_NOT_ALLOWED", "RETENTION_NOT_ALLOWED", "UPLOAD_DENIED"],
    DenyBucketConfigurationExceptAdministrators: ["CONFIGURATION_STAYS"],
    DenyKeyChangesExceptAdministrators: ["CONFIGURATION_STAYS"],
  });
});

// the policies deny them to whoever may not write or configure, and why says that the cause is not known
test("of these actions no row tells who may", () => {
  const vague = denied.flatMap(({ rows }) => rows.filter(({ row }) => !isSure(row)).map(({ action }) => action));
  expect([...new Set(vague)].sort()).toEqual([
    "s3:ObjectOwnerOverrideToBucketOwner",
    "s3:ReplicateObject",
    "s3:TagResource",
    "s3:UntagResource",
    "s3:UpdateObjectEncryption",
  ]);
});

function isSure(row: string): boolean {
  return row !== "ACCESS_DENIED";
}

describe("a reproduction that does not happen is an error", () => {
  const ordinary = { deed: upload() };
  const wrong = { deed: upload({}, { prefix: "other" }) };
  test.each([
    ["what is admitted", ordinary, ordinary, "s3:PutObject is admitted"],
    ["what is refused without the cause too", wrong, wrong, "without the cause"],
  ])("%s", (_, attempt, admitted, message) => {
    expect(() => refused("s3:PutObject", attempt, admitted)).toThrow(message);
  });
});
