import { EXPORTER, OPERATOR, type OrganizationState } from "../genesys-server";
import { london } from "../london";
import { callGenesys, refusedCall, type GenesysCall } from "./genesys-calls";
import { denialsOf, upload } from "./london-requests";
import type { Reproductions } from "./types";

const CREATE: GenesysCall = {
  method: "POST",
  path: "/recording/jobs",
  body: { recordingJobsQuery: { action: "EXPORT" } },
};
const START: GenesysCall = { method: "PUT", path: "/recording/jobs/j", body: { state: "PROCESSING" } };

function jobOf(creator: string, id: string, state: string, more: object = {}) {
  return ({ jobs }: OrganizationState) =>
    void jobs.push({ id, state, user: { id: creator }, recordingJobsQuery: {}, ...more });
}

const deny = (organization: OrganizationState) =>
  void organization.accessPolicies.push({
    id: "p",
    name: "no exports",
    enabled: true,
    effect: "DENY",
    target: { domain: "recording", entity: "job", action: "add" },
  });

/** A text that no platform documents, as an error's body, a job's `errorMessage` and a sentence of a thread carry it. */
async function reported(message: string): Promise<readonly string[]> {
  const change = jobOf(OPERATOR.id, "j", "FAILED", { errorMessage: message });
  const job = await callGenesys({ path: "/recording/jobs/j", change });
  const body = JSON.stringify({ message, status: 403, contextId: "c" });
  const afterToken: GenesysCall["afterToken"] = ({ faults }) => faults.push({ path: /jobs/, status: 403, body });
  const refused = await callGenesys({ ...CREATE, afterToken });
  if (!job.text.includes(message) || !refused.text.includes(message)) throw new Error("the text does not arrive");
  return [message, job.text, refused.text, `403 Forbidden: ${message}`];
}

/** Refusals of Genesys Cloud, by the local server. */
export const genesysRefusals: Reproductions = {
  PERMISSION_MISSING: async () => {
    const change = ({ roles }: OrganizationState) => roles.forEach((role) => (role.policies = []));
    return refusedCall(403, { ...CREATE, change }, CREATE);
  },
  NOT_AUTHORIZED: async () => {
    const elsewhere = (organization: OrganizationState) => void organization.networks.push("203.0.113.0/24");
    return [
      ...(await refusedCall(403, { ...CREATE, change: deny }, CREATE)),
      ...(await refusedCall(403, { ...CREATE, change: elsewhere }, CREATE)),
    ];
  },
  JOB_OF_ANOTHER: () =>
    refusedCall(
      403,
      { ...START, change: jobOf(EXPORTER.id, "j", "READY") },
      { ...START, change: jobOf(OPERATOR.id, "j", "READY") },
    ),
  TWO_JOBS: () => {
    const one = jobOf(OPERATOR.id, "a", "PENDING");
    const two = (organization: OrganizationState) =>
      [one, jobOf(OPERATOR.id, "b", "PROCESSING")].forEach((add) => add(organization));
    return refusedCall(400, { ...CREATE, change: two }, { ...CREATE, change: one });
  },
  TOKEN_REFUSED: async () => [
    ...(await refusedCall(401, { ...CREATE, secret: "wrong" }, CREATE)),
    ...(await refusedCall(401, { ...CREATE, afterToken: ({ sessions }) => sessions.expireAll() }, CREATE)),
  ],
  TOO_MANY_REQUESTS: () => refusedCall(429, { ...CREATE, afterToken: (server) => (server.callsLeft = 0) }, CREATE),
  // texts of threads: nobody but the threads says that a platform answers so. The call itself is admitted, or refused
  // in other words, and the text is found wherever it is quoted
  LEGAL_HOLD_SCOPE: async () => {
    const held = {
      path: "/recordings/deletionprotection?protect=true",
      method: "PUT",
      body: { conversationIds: ["c"] },
    };
    const { status } = await callGenesys(held);
    if (status !== 200) throw new Error("holding is an ordinary call");
    return reported("Insufficient permissions to access resources under legal hold scope");
  },
  ADDRESS_RANGES: async () => {
    const props = { ...london(), aws: { bucketPolicy: { sourceRanges: ["198.51.100.0/24"] } } };
    const from = (source: string) => [...denialsOf({ deed: upload({}, { source }), props }).values()];
    if (from("inside").length > 0) throw new Error("an address inside of the ranges is refused");
    if (!from("outside").some((sentence) => sentence.includes("explicit deny"))) throw new Error("no range decides");
    return reported(
      "S3 bucket policy does not allow PUT operations from Genesys Cloud IP ranges for sensitive metadata payloads",
    );
  },
  ANALYTICS_DENIED: async () => {
    const { status } = await callGenesys({ path: "/analytics/events" });
    if (status !== 404) throw new Error("no such endpoint is documented");
    return reported("Access denied. The client does not have permission to access this resource.");
  },
  MEDIA_ADDRESS: async () => {
    const recording = { id: "r", fileState: "ARCHIVED", status: "completed", url: null };
    const change = ({ conversations }: OrganizationState) =>
      void conversations.set("c", { divisionIds: [], recordings: [recording], participants: [] });
    const { text } = await callGenesys({ path: "/conversations/c/recordingmetadata", change });
    if (!text.includes('"url":null')) throw new Error("the recording has an address");
    return [
      // as a line of a log quotes it; of the bare body nothing is known, see the test beside
      `recording: ${text}`,
      "The url field is null although the status is completed",
      "GET of the presigned URL from the job gives a 404",
    ];
  },
};
