import { caseFor, write } from "../cases";
import { writerRule } from "../writer";

export const writerMayBypassRetention = writerRule(
  {
    id: "WRITER_MAY_BYPASS_RETENTION",
    what: "A writer that may call s3:BypassGovernanceRetention.",
    why: "Retention in GOVERNANCE mode applies only to principals without this permission; with it, the writer can shorten retention and delete.",
    fix: "Grant the action only to custodians; list the writer's actions individually instead of with a pattern such as s3:*.",
    passing: caseFor("identity", write({ Action: ["s3:PutObject", "s3:AbortMultipartUpload"] })),
    failing: caseFor("identity", write({ Action: ["s3:PutObject", "s3:Bypass*"] })),
  },
  () => ["s3:BypassGovernanceRetention"],
  () => "The writer may bypass retention in GOVERNANCE mode.",
);
