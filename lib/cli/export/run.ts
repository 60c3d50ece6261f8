import { isUuid } from "../../core";
import {
  Journal,
  planExport,
  readIntegrationId,
  readJournal,
  refuseExisting,
  resolveCase,
  type JournalHead,
} from "../../export";
import { exportErrorText } from "../export-error";
import { optionOf } from "../faults";
import { ownJobTerminal } from "../job";
import { refuseInput } from "../output-file";
import { openCaller, readGiven } from "../open-case";
import {
  askingAthena,
  awsNeeds,
  needsText,
  callsPerMinute,
  checksumming,
  endingsOf,
  refuseIdleOptions,
  ownWorld,
  type ExportWorld,
} from "../reconcile";
import { onSignal } from "../signals";
import { Progress } from "../terminal";
import { UsageError } from "../usage-error";
import { numbersOf, exportNeeds, type ExportOptions } from "./options";
import { faultsOf, planText } from "./plan-text";
import { exportInRounds } from "./rounds";
import { runTrial } from "./trial";

/** Longer waits than for read-only verbs, because an export must complete. */
const LIMITS = { attempts: 8, longestWaitMs: 120_000 };

/** Why the arguments are invalid: case and trial together, or neither. */
function refusalOf(path: string | undefined, options: ExportOptions): string | undefined {
  if (options.trial === undefined)
    return path === undefined ? "name a case file, or a conversation with --trial." : undefined;
  if (!isUuid(options.trial)) return "--trial: the id of a conversation, a UUID.";
  const idle = (["run", "dryRun", "wait", "manifest", "printPolicy", "json"] as const).filter((name) => options[name]);
  const named = idle.map(optionOf);
  if (path !== undefined || named.length > 0) return `--trial cannot be used with ${named[0] ?? "case file"}.`;
  return undefined;
}

function refuseBoth({ run, dryRun }: ExportOptions): void {
  if (run && dryRun) throw new UsageError("--run and --dry-run: use one of them.");
}

const WHOSE = ", for an operator's client, not that of the data actions (the last search only for cases by attribute)";

/** Plans, and with `--run` protects, exports and reconciles. Never throws: every error is printed as one message. */
export async function runExport(
  path: string | undefined,
  stack: string,
  options: ExportOptions,
  world: ExportWorld = jobWorld(),
): Promise<number> {
  const { env, terminal, now, pause } = world;
  const refused = refusalOf(path, options);
  if (refused !== undefined || path === undefined) {
    if (refused === undefined) return runTrial(options.trial!.toLowerCase(), stack, options, world);
    terminal.err(`legal-hold export: ${refused}\n`);
    return 1;
  }
  const progress = new Progress(terminal);
  const onProgress = (text: string) => progress.show(text);
  // the plan is for people, the report for programs
  const say = options.json || options.run ? terminal.err : terminal.out;
  let journal: Journal | undefined;
  try {
    const where = options.journal ?? `${path}.journal`;
    const asked = { path: options.printPolicy ? undefined : path, stack, name: options.stack };
    const { opened, expected, file } = readGiven(asked, [
      () => numbersOf(options, now()),
      () => refuseBoth(options),
      () => refuseIdleOptions(options),
      () => callsPerMinute(options),
      () => endingsOf(options.ending),
      () => options.printPolicy || options.manifest === undefined || refuseExisting(options.manifest),
      () => options.printPolicy || refuseInput([["--journal", where]], [path, stack]),
    ]);
    const numbers = numbersOf(options, now());
    const place = expected.aws;
    if (place === undefined) throw new UsageError("The stack has no bucket to export to.");
    if (options.printPolicy || file === undefined) {
      const all = exportNeeds(options, { participantAttribute: { name: "any", value: "any" } });
      terminal.out(needsText(WHOSE, all, awsNeeds(opened, expected, place, options)));
      return 0;
    }
    const needs = exportNeeds(options, file).map(({ name }) => name);
    const limits = { ...LIMITS, perMinute: callsPerMinute(options) };
    const { client, caller, lacking } = await openCaller(expected, env, needs, limits);
    const refuse = (faults: readonly string[]): 1 => {
      progress.clear();
      terminal.err(`legal-hold export: the plan cannot be run:\n${faults.map((fault) => `  - ${fault}\n`).join("")}`);
      return 1;
    };
    const integration = options.integrationId ?? (await readIntegrationId(client, expected.genesys.integration));
    const denied = lacking.map((name) => `the caller lacks the permission ${name}`);
    const first = [...denied, ...(typeof integration === "string" ? [] : [integration.problem])];
    // without these permissions the case cannot be read either
    if (first.length > 0 || typeof integration !== "string") return refuse(first);
    // a plan writes nothing, so it creates no journal
    if (options.run) journal = await Journal.open(where, now);
    const entries = journal?.entries ?? (await readJournal(where));
    if (numbers.extendTo !== undefined && file.legalHoldScope !== "all") {
      throw new UsageError('--extend-retention: only with the scope "all", because the other scopes protect nothing.');
    }
    const given = await resolveCase(client, file, { now, pause, onProgress });
    const plan = await planExport(client, given, entries, { ...numbers, now, onProgress });
    progress.clear();
    const faults = faultsOf(plan, numbers.protectedBefore);
    if (options.json && !options.run) terminal.out(`${JSON.stringify({ ...plan, faults }, null, 2)}\n`);
    else say(planText(given, plan, numbers, where));
    if (faults.length > 0) return refuse(faults);
    if (journal === undefined) {
      const asks = options.dryRun || options.json ? undefined : world.confirm;
      if (asks === undefined || !(await asks("Protect, export and reconcile now? [y/N] "))) {
        say("Nothing was changed: use --run to run the plan.\n");
        return 0;
      }
      journal = await Journal.open(where, now);
      if (journal.entries.length !== entries.length)
        throw new UsageError("The journal has changed in the meantime: run it again.");
    }
    const head: JournalHead = {
      type: "export",
      legalHoldId: given.legalHoldId,
      legalHoldScope: given.legalHoldScope,
      organizationId: caller.organizationId,
      clientId: caller.clientId,
      integrationId: integration,
      bucket: place.bucketName,
    };
    await journal.begin(head);
    const terms = { integrationId: integration, includeSensitiveData: options.sensitiveData === true };
    const aws = await world.aws(place.region, options.athena ? ["s3", "athena"] : ["s3"]);
    const sums = checksumming(opened, options, aws, world, onProgress);
    const asks = askingAthena(opened, options, aws, world, onProgress);
    const run = {
      ...sums,
      ...asks,
      given,
      caller,
      genesys: client,
      client,
      aws,
      place,
      log: journal,
      terms,
      now,
      onProgress,
    };
    const code = await exportInRounds({ ...run, ...numbers, journal: journal.entries }, plan, options, world);
    progress.clear();
    return code;
  } catch (error) {
    progress.clear();
    terminal.err(`legal-hold export: ${exportErrorText(error)}\n`);
    return 1;
  } finally {
    journal?.close();
  }
}

/** The environment of this process. A signal such as Ctrl-C ends a wait, a second one the process. */
export function jobWorld(): ExportWorld {
  let broken = false;
  let wake = () => {};
  onSignal(() => {
    broken = true;
    wake();
  });
  return {
    ...ownWorld(),
    confirm: ownJobTerminal().confirm,
    pause: (ms) =>
      new Promise((done) => {
        const timer = setTimeout(() => wake(), broken ? 0 : ms);
        wake = () => {
          clearTimeout(timer);
          done(!broken);
        };
      }),
  };
}
