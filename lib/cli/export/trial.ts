import { writeParts } from "../../core";
import { expectationOf } from "../../doctor";
import { at, textAt } from "../../doctor/shape";
import {
  exitCodeOf,
  Journal,
  planExport,
  readIntegrationId,
  resolveCase,
  runJobs,
  type CaseFile,
  type ManifestEntry,
  type ReconcileReport,
} from "../../export";
import { exportErrorText } from "../export-error";
import { oneStack } from "../one-stack";
import { refuseInput } from "../output-file";
import { openCaller } from "../open-case";
import { packageFacts } from "../package-folder";
import { reconcileCase, type ExportWorld } from "../reconcile";
import { Progress } from "../terminal";
import { UsageError } from "../usage-error";
import { exportNeeds, type ExportOptions } from "./options";

const UUID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;

const RECORD = "legal-hold-trial.json";

/**
 * Exports one conversation as a test, and writes the observations to a file without personal data. It protects nothing.
 * Never throws: every error is printed as one message.
 */
export async function runTrial(
  conversationId: string,
  stack: string,
  options: ExportOptions,
  { env, terminal, aws, now, pause }: ExportWorld,
): Promise<number> {
  const progress = new Progress(terminal);
  const onProgress = (text: string) => progress.show(text);
  const record = options.record ?? RECORD;
  const steps = options.journal ?? `${record}.journal`;
  let journal: Journal | undefined;
  try {
    refuseInput(
      [
        ["--record", record],
        ["--journal", steps],
      ],
      [stack],
    );
    const expected = expectationOf(oneStack(stack, options.stack));
    const place = expected.aws;
    if (place === undefined) throw new UsageError("The stack has no bucket to export to.");
    const file: CaseFile = { legalHoldId: "trial", legalHoldScope: "none", conversationIds: [conversationId] };
    const needs = exportNeeds(options, file).map(({ name }) => name);
    const { client, caller, lacking } = await openCaller(expected, env, needs);
    const integration = options.integrationId ?? (await readIntegrationId(client, expected.genesys.integration));
    const missing = lacking.map((name) => `the caller lacks the permission ${name}`);
    const faults = [...missing, ...(typeof integration === "string" ? [] : [integration.problem])];
    if (faults.length > 0 || typeof integration !== "string") throw new UsageError(faults.join("; "));
    journal = await Journal.open(steps, now);
    await journal.begin({
      type: "export",
      legalHoldId: "trial",
      legalHoldScope: "none",
      organizationId: caller.organizationId,
      clientId: caller.clientId,
      integrationId: integration,
      bucket: place.bucketName,
    });
    const given = await resolveCase(client, file, { now, pause, onProgress });
    const plan = await planExport(client, given, journal.entries, { perJob: 1, now, onProgress });
    const begun = Date.now();
    const terms = { integrationId: integration, includeSensitiveData: options.sensitiveData === true };
    const done = await runJobs(client, journal, plan.batches, { ...terms, now, pause, onProgress: () => {} });
    const seconds = Math.round((Date.now() - begun) / 1_000);
    if (done.brokenOff) throw new UsageError("Interrupted; run the same command again to continue.");
    const sdk = await aws(place.region);
    const run = { given, caller, genesys: client, aws: sdk, place, journal: journal.entries, now, onProgress };
    const { report, entries } = await reconcileCase(run, { manifest: "for the record" });
    const files: TrialFile[] = [];
    for (const entry of entries) {
      const input = { Bucket: place.bucketName, ExpectedBucketOwner: place.accountId };
      const head = await sdk.call("s3", "HeadObject", { ...input, Key: entry.key, VersionId: entry.versionId });
      files.push(trialFile(entry, "value" in head ? head.value : undefined));
    }
    progress.clear();
    const why = trialFaults(report, done.failed.length);
    const { states, unknownEndings, recordings, extras } = report.counts;
    const told = {
      tool: `cdktf-genesys-legal-hold ${packageFacts().version}`,
      at: now().toISOString().slice(0, 10),
      genesysRegion: expected.genesys.region,
      awsRegion: place.region,
      result: why.length === 0 ? "green" : "red",
      why,
      jobs: {
        begun: plan.batches.length,
        seconds,
        failed: done.failed.map(({ state, failed }) => ({ state, failed })),
      },
      counts: { recordings, states, unknownEndings, extras },
      files,
    };
    writeParts(record, [`${JSON.stringify(told, null, 2)}\n`], { mode: 0o600 });
    terminal.out(
      why.length === 0
        ? `Green: ${recordings} recordings, ${files.length} files. The observations are in ${record}.\n`
        : `Red: ${why.join("; ")}. The observations are in ${record}.\n`,
    );
    return why.length === 0 ? 0 : exitCodeOf(report) === 3 ? 3 : 2;
  } catch (error) {
    progress.clear();
    terminal.err(`legal-hold export --trial: ${exportErrorText(error)}\n`);
    return 1;
  } finally {
    journal?.close();
  }
}

// observations of one kind of file. They identify no person, conversation or recording
interface TrialFile {
  /** Key below the organization's folder, with digits replaced by `0` and ids by their type. */
  readonly name: string;
  readonly role: string;
  readonly encryption: string;
  readonly checksums: readonly string[];
  readonly checksumType: string;
  /** Names of the metadata in the upload. */
  readonly metadata: readonly string[];
  readonly contentType: string;
  readonly hold: string;
  readonly retention: string;
}

/** The observations of one file. @param head response of HeadObject */
function trialFile(entry: ManifestEntry, head: unknown): TrialFile {
  const { retention } = entry;
  return {
    name: withoutIds(entry),
    role: entry.role,
    encryption:
      word(textAt(head, "ServerSideEncryption")) + (at(head, "BucketKeyEnabled") === true ? ", bucket key" : ""),
    checksums: Object.keys(entry.checksums),
    checksumType: entry.checksumType,
    metadata: Object.keys((at(head, "Metadata") ?? {}) as object).map((name) => word(name)),
    contentType: word(textAt(head, "ContentType")),
    hold: entry.hold,
    retention: typeof retention === "string" ? retention : retention.mode,
  };
}

function withoutIds({ key, conversationId, recordingId }: ManifestEntry): string {
  const named = key.slice(key.indexOf("/") + 1).replace(UUID, (id) => {
    const own = id.toLowerCase();
    return own === conversationId ? "<conversation>" : own === recordingId ? "<recording>" : "<id>";
  });
  // the number of digits is of interest, not their value
  return word(named.replace(/\d/g, "0"), 200);
}

// a word from the platform, reduced to safe characters
function word(text = "none", longest = 60): string {
  return text.replace(/[^\w.<>=/;+-]/g, "?").slice(0, longest);
}

// why a trial failed; empty if it passed
function trialFaults({ recordings, conversations, counts }: ReconcileReport, failedJobs: number): readonly string[] {
  const open = (state: string) => recordings.filter((one) => one.state === state).length;
  const states = [...new Set(recordings.map(({ state }) => state))];
  return [
    ...(failedJobs > 0 ? ["the job did not export everything"] : []),
    ...(counts.recordings === 0 ? ["Genesys Cloud has no recording of the conversation"] : []),
    ...states.map((state) => `${open(state)} of ${counts.recordings} recordings: ${state}`),
    ...(conversations.length > 0 && counts.recordings > 0 ? ["the conversation could not be read completely"] : []),
  ];
}
