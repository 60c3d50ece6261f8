import { caseFor, write } from "../cases";
import { writerRule } from "../writer";

const MODE = "s3:object-lock-mode";

export const writerMayLockForever = writerRule(
  {
    id: "WRITER_MAY_LOCK_FOREVER",
    severity: "warning",
    what: "A writer that may set retention in COMPLIANCE mode.",
    why: "No one, not even the account's root user, can undo it before its date, and the writer chooses the date.",
    fix: "Allow s3:PutObjectRetention only with StringEquals s3:object-lock-mode GOVERNANCE, or use the bucket's default retention.",
    passing: caseFor(
      "identity",
      write({
        Sid: "AllowExporterSetRetention",
        Action: "s3:PutObjectRetention",
        Condition: { StringEquals: { [MODE]: "GOVERNANCE" } },
      }),
    ),
    failing: caseFor("identity", write({ Sid: "AllowExporterSetRetention", Action: "s3:PutObjectRetention" })),
  },
  () => ["s3:PutObjectRetention"],
  () => "The writer may set retention that cannot be undone.",
  { [MODE]: ["COMPLIANCE"] },
);
