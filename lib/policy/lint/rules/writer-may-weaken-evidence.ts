import { bucketConfigurationActions } from "../../../catalog";
import { caseFor, write } from "../cases";
import { writerRule } from "../writer";

export const writerMayWeakenEvidence = writerRule(
  {
    id: "WRITER_MAY_WEAKEN_EVIDENCE",
    what: "A writer that may delete objects or change the configuration of the bucket.",
    why: "A principal that adds evidence should not be able to remove it, or to change the settings that protect it.",
    fix: "Grant these actions to custodians and administrators; list the writer's actions individually.",
    passing: caseFor("identity", write({ Action: ["s3:PutObject", "s3:AbortMultipartUpload"] })),
    failing: caseFor("identity", write({ Action: ["s3:PutObject", "s3:DeleteObject*"] })),
  },
  () => ["s3:DeleteObject", "s3:DeleteObjectVersion", ...bucketConfigurationActions()],
  (actions) => `The writer may call ${actions}.`,
);
