import { CONVERSATION, EXTERNAL, conversation, namesEach } from "../../../support/doctor-cases";

namesEach([
  [
    "two jobs already",
    {
      break: (o) =>
        void o.jobs.push(
          ...["PENDING", "PROCESSING", "FULFILLED"].map((state) => ({
            id: state,
            state,
            user: { id: "u" },
            recordingJobsQuery: {},
          })),
        ),
    },
    "JOB_LIMIT",
    /^2 jobs/,
  ],
  [
    "the quota",
    { break: (o) => conversation(o), questions: { conversations: [CONVERSATION] }, intent: { protectedCount: 1_001 } },
    "PROTECTION_QUOTA",
    /1001 in all/,
  ],
  [
    "no recording",
    { break: (o) => conversation(o, { recordings: [] }), questions: { conversations: [CONVERSATION] } },
    "RECORDING_NONE",
    /11111111-2222/,
  ],
  [
    "archived: completed with a null url",
    { break: (o) => conversation(o, {}, { fileState: "ARCHIVED" }), questions: { conversations: [CONVERSATION] } },
    "RECORDING_UNAVAILABLE",
    /rec-1 of 1111.* is ARCHIVED/,
  ],
  [
    "not protected, and about to be deleted",
    {
      break: (o) => {
        conversation(o, {}, { deleteDate: "2026-12-01T00:00:00Z" });
        o.protectedIds.clear();
      },
      questions: { conversations: [CONVERSATION] },
    },
    "RECORDING_UNPROTECTED",
    /Not protected, with a delete date: 1111/,
  ],
  [
    "residency",
    { break: (o) => conversation(o, {}, { region: "ap-southeast-2" }), questions: { conversations: [CONVERSATION] } },
    "RECORDING_RESIDENCY",
    /is in ap-southeast-2/,
  ],
  [
    "a trunk that was lost",
    {
      break: (o) => conversation(o, { participants: [{ ...EXTERNAL, sessions: [{ mediaType: "voice" }] }] }),
      questions: { conversations: [CONVERSATION] },
    },
    "TRUNK_MISSING",
    /No trunk: 1111/,
  ],
]);
