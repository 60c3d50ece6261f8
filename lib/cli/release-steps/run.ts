import { expectationOf } from "../../doctor";
import { Journal, planRelease, readCase, resolveCase, setProtection, type LegalHoldCase } from "../../export";
import { plural } from "../../review/render/words";
import { exportErrorText } from "../export-error";
import { oneStack } from "../one-stack";
import { openCase } from "../open-case";
import { ownWorld, type ExportWorld } from "../reconcile-steps";
import { UsageError } from "../usage-error";

/** Options of `legal-hold release`, as they were given. */
export interface ReleaseOptions {
  readonly stack?: string;
  readonly otherCase?: readonly string[];
  /** False where nothing else is open. */
  readonly otherCases?: boolean;
  readonly reason?: string;
  readonly record?: string;
  readonly yes?: boolean;
  readonly json?: boolean;
}

const REVOKE = "recording:deletionProtection:revoke";
const EXPORTS = "recording:job:add";

/** Tells, and with `--yes` lifts. Never throws: whatever is wrong ends in one message. */
export async function runRelease(
  file: string,
  path: string,
  options: ReleaseOptions,
  { env, terminal, now, pause }: ExportWorld = ownWorld(),
): Promise<number> {
  let record: Journal | undefined;
  try {
    const expected = expectationOf(oneStack(path, options.stack));
    const { otherCase = [], reason = "" } = options;
    if (options.yes && otherCase.length === 0 && options.otherCases !== false) {
      throw new UsageError("--yes: name the open cases by --other-case, or say --no-other-cases.");
    }
    if (options.yes && !/^[^\p{C}]{3,1000}$/u.test(reason.trim())) {
      throw new UsageError("--yes: takes --reason, 3 to 1000 characters of one line, for the record.");
    }
    const { file: written, client, caller, lacking } = await openCase(file, expected, env, () => [REVOKE, EXPORTS]);
    const faults = [
      ...(lacking.includes(REVOKE) ? [`the caller lacks the permission ${REVOKE}`] : []),
      ...(lacking.includes(EXPORTS)
        ? []
        : [`the caller may create recording jobs (${EXPORTS}): use a custodian's identity`]),
    ];
    if (options.yes && faults.length > 0) throw new UsageError(faults.join("; "));
    const resolving = { now, pause, onProgress: () => {} };
    const given = await resolveCase(client, written, resolving);
    const others: LegalHoldCase[] = [];
    for (const other of otherCase.map(readCase)) others.push(await resolveCase(client, other, resolving));
    const plan = await planRelease(client, given, others);
    const { toRelease, kept, notProtected } = plan;
    if (options.json) terminal.out(`${JSON.stringify({ ...plan, faults }, null, 2)}\n`);
    else {
      const lines = [
        `Case ${given.legalHoldId}: ${plural(toRelease.length, "conversation")} to release, ${notProtected} not protected, ${kept.length} kept`,
        ...toRelease.map((id) => `  ${id}  ${options.yes ? "loses" : "would lose"} its protection`),
        ...kept.map((one) => `  ${one.conversationId}  stays protected: case ${one.legalHoldId} names it`),
        ...faults.map((fault) => `Not with this identity: ${fault}.`),
        "Holds on S3 are not looked at.",
        ...(options.yes ? [] : ["Nothing was changed: --yes with --reason lifts it."]),
      ];
      terminal.out(`${lines.join("\n")}\n`);
    }
    if (!options.yes || toRelease.length === 0) return 0;
    const where = options.record ?? `${file}.released`;
    record = await Journal.open(where, now);
    await record.append({ type: "release", by: caller.clientId, reason: reason.trim() });
    await setProtection(client, record, toRelease, false);
    terminal.err(`Released ${toRelease.length}; ${where} tells who, when and why.\n`);
    return 0;
  } catch (error) {
    terminal.err(`legal-hold release: ${exportErrorText(error)}\n`);
    return 1;
  } finally {
    record?.close();
  }
}
