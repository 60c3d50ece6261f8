import { caseFor, write } from "../cases";
import { writerRule } from "../writer";

const HOLD = "s3:object-lock-legal-hold";

export const writerMayLiftHold = writerRule(
  {
    id: "WRITER_MAY_LIFT_HOLD",
    what: "A writer that may call s3:PutObjectLegalHold without being limited to ON.",
    why: "The same action places and lifts a hold. A principal that writes evidence could then remove the hold from any object.",
    fix: 'Add StringEquals {"s3:object-lock-legal-hold": "ON"} to the Allow, in a separate statement.',
    passing: caseFor(
      "identity",
      write(),
      write({
        Sid: "AllowExporterPlaceLegalHold",
        Action: "s3:PutObjectLegalHold",
        Condition: { StringEquals: { [HOLD]: "ON" } },
      }),
    ),
    failing: caseFor("identity", write({ Action: ["s3:PutObject", "s3:PutObjectLegalHold"] })),
  },
  () => ["s3:PutObjectLegalHold"],
  () => "The writer may set a legal hold to OFF.",
  { [HOLD]: ["OFF"] },
);
