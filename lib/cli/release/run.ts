import type { ExpectedAws } from "../../doctor";
import { clean } from "../../doctor/text";
import {
  freedOf,
  heldVersions,
  Journal,
  liftHolds,
  protectedAmong,
  readAwsCaller,
  readCase,
  readConversationTimes,
  refusedOnAws,
  releasePolicy,
  resolveCase,
  setProtection,
  withoutSession,
  type CaseFolders,
  type LegalHoldCase,
  type FolderVersion,
  type KeptConversation,
} from "../../export";
import { plural } from "../../review/render/words";
import { exportErrorText } from "../export-error";
import { openCaller, readGiven } from "../open-case";
import { refuseInput } from "../output-file";
import { needsText, ownWorld, type ExportWorld } from "../reconcile";
import { Progress } from "../terminal";
import { UsageError } from "../usage-error";
import {
  checkRelease,
  DETAILS,
  EXPORTS,
  otherCaseFiles,
  releasePermissions,
  REVOKE,
  type ReleaseOptions,
} from "./options";

/** Lists what would be released, and with `--yes` releases it. Never throws: every error is printed as one message. */
export async function runRelease(
  file: string,
  path: string,
  options: ReleaseOptions,
  world: ExportWorld = ownWorld(),
): Promise<number> {
  const { env, terminal, now, pause } = world;
  const progress = new Progress(terminal);
  const onProgress = (text: string) => progress.show(text);
  let record: Journal | undefined;
  try {
    const where = options.record ?? `${file}.released`;
    const toWrite = [["--record", where]] as const;
    const asked = { path: options.printPolicy ? undefined : file, stack: path, name: options.stack };
    const { expected, file: written } = readGiven(asked, [
      () => refuseInput(toWrite, [file, path, ...(options.otherCase ?? [])]),
      () => options.printPolicy || checkRelease(options),
    ]);
    const place = expected.aws;
    if (options.printPolicy || written === undefined) {
      const about = ", for a custodian, apart from those who export";
      const { organizationId } = expected.genesys;
      const needs = place && releasePolicy({ ...place, bucket: place.bucketName, organizationId });
      terminal.out(needsText(about, releasePermissions, needs === undefined ? [] : [needs]));
      return 0;
    }
    const sides = { genesys: options.only !== "s3", s3: options.only !== "genesys" };
    if (sides.s3 && place === undefined) throw new UsageError("The stack has no bucket: use --only genesys.");
    const reason = checkRelease(options);
    const names = releasePermissions.map(({ name }) => name);
    const { client, caller, lacking } = await openCaller(expected, env, [...names, EXPORTS]);
    const resolving = { now, pause, onProgress };
    const others: LegalHoldCase[] = [];
    const otherFiles = otherCaseFiles(options, file);
    refuseInput(toWrite, otherFiles);
    for (const other of otherFiles) {
      others.push(await resolveCase(client, readCase(other), resolving));
    }
    const given = await resolveCase(client, written, resolving);
    // without the read permissions, everything of the organization is listed, and conversations of open intervals are
    // all kept
    const reads = !lacking.includes(DETAILS);
    const times = await readConversationTimes(client, reads ? given.conversationIds : [], onProgress);
    const ends = new Map(given.conversationIds.map((id) => [id, times.get(id)?.ended]));
    const { conversationIds, kept } = freedOf(given, others, ends);
    const toRelease = sides.genesys ? await protectedAmong(client, conversationIds) : [];
    const faults = [
      ...(sides.genesys && lacking.includes(REVOKE) ? [`the caller lacks the permission ${REVOKE}`] : []),
      ...(lacking.includes(EXPORTS)
        ? []
        : [`the caller may create recording jobs (${EXPORTS}): use a custodian's identity`]),
    ];
    const starts = new Map(conversationIds.map((id) => [id, times.get(id)?.started]));
    const folders = { organizationId: caller.organizationId, starts, onProgress };
    const onS3 = sides.s3 && place !== undefined ? await lookAtS3(world, place, folders) : undefined;
    if (onS3?.refused !== undefined) faults.push(onS3.refused);
    progress.clear();
    const toLift = onS3?.toLift ?? [];
    const told = {
      legalHoldId: given.legalHoldId,
      ...(sides.genesys ? { toRelease, notProtected: conversationIds.length - toRelease.length } : {}),
      ...(onS3 === undefined ? {} : { bucket: onS3.bucket.bucket, askedAs: withoutSession(onS3.as), toLift }),
      kept,
      otherCases: others.map(({ legalHoldId }) => legalHoldId),
      faults,
    };
    const copied = place?.replica !== undefined;
    terminal.out(options.json ? `${JSON.stringify(told, null, 2)}\n` : releaseText(told, options.yes === true, copied));
    if (options.yes && faults.length > 0) throw new UsageError(faults.join("; "));
    if (!options.yes || toRelease.length + toLift.length === 0) return 0;
    record = await Journal.open(where, now);
    const by = { by: caller.clientId, ...(onS3 === undefined ? {} : { onAws: onS3.as }) };
    await record.append({ type: "release", ...by, reason });
    await setProtection(client, record, toRelease, false);
    if (onS3 !== undefined) await liftHolds(onS3.aws, onS3.bucket, record, toLift);
    terminal.err(
      `Released ${toRelease.length} conversations in Genesys Cloud and ${toLift.length} versions on S3; see ${where} for who, when and why.\n`,
    );
    return 0;
  } catch (error) {
    progress.clear();
    terminal.err(`legal-hold release: ${exportErrorText(error)}\n`);
    return 1;
  } finally {
    record?.close();
  }
}

/** The held versions, and whether the caller may lift their holds. */
async function lookAtS3({ aws: open }: ExportWorld, place: ExpectedAws, folders: Omit<CaseFolders, "place">) {
  const aws = await open(place.region, ["s3", "sts"]);
  const as = await readAwsCaller(aws);
  const bucket = { bucket: place.bucketName, accountId: place.accountId };
  const toLift = await heldVersions(aws, { ...folders, place: bucket });
  return { aws, as, bucket, toLift, refused: refusedOnAws(as, place) };
}

// what a release would do, or has done
interface ReleaseTold {
  readonly legalHoldId: string;
  readonly toRelease?: readonly string[];
  readonly notProtected?: number;
  readonly bucket?: string;
  readonly askedAs?: string;
  readonly toLift?: readonly FolderVersion[];
  readonly kept: readonly KeptConversation[];
  readonly otherCases: readonly string[];
  readonly faults: readonly string[];
}

// renders every conversation and version
function releaseText(told: ReleaseTold, yes: boolean, copied: boolean): string {
  const { toRelease, toLift, kept, faults, otherCases } = told;
  const loses = yes ? "loses" : "would lose";
  return `${[
    `Case ${clean(told.legalHoldId)}, ${plural(otherCases.length, "other case")}: ${plural(kept.length, "conversation")} kept`,
    ...kept.map(
      (one) =>
        `  ${one.conversationId}  stays protected and held: case ${clean(one.legalHoldId)} names it or may name it`,
    ),
    ...(toRelease === undefined
      ? ["Genesys Cloud: not checked."]
      : [
          `Genesys Cloud: ${plural(toRelease.length, "conversation")} to release, ${told.notProtected} not protected`,
          ...toRelease.map((id) => `  ${id}  ${loses} its protection`),
        ]),
    ...(toLift === undefined
      ? ["S3: not checked."]
      : [
          `S3, bucket ${told.bucket}, as ${clean(told.askedAs!)}: ${plural(toLift.length, "version")} to release`,
          ...toLift.map(
            (one) => `  ${clean(one.key, 1_100)}  version ${clean(one.versionId, 100)} ${loses} its legal hold`,
          ),
          "  Retention does not change.",
          ...(copied ? ["  The second copy has its own holds and custodians, and is not checked."] : []),
        ]),
    ...faults.map((fault) => `Not with this identity: ${fault}.`),
    ...(yes ? [] : ["Nothing was changed: use --yes with --reason to release."]),
  ].join("\n")}\n`;
}
