import { writeParts } from "../../core";
import { expectationOf } from "../../doctor";
import { exitCodeOf, Journal, planExport, readIntegrationId, resolveCase, runJobs, type CaseFile } from "../../export";
import { exportErrorText } from "../export-error";
import { oneStack } from "../one-stack";
import { refuseInput } from "../output-file";
import { openCaller } from "../open-case";
import { packageFacts } from "../package-folder";
import { reconcileCase, type ExportWorld } from "../reconcile";
import { Progress } from "../terminal";
import { UsageError } from "../usage-error";
import { type ExportOptions, exportNeeds } from "./options";
import { trialFaults, trialFile, type TrialFile } from "./trial-record";

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
