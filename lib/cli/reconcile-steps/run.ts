import { ConfigError } from "../../core";
import { awsSdk, connectionFrom, DoctorError, expectationOf, GenesysClient, type AwsApi } from "../../doctor";
import {
  createTables,
  exitCodeOf,
  ExportError,
  gather,
  readCaller,
  readCase,
  reconcile,
  reconcilePermissions,
  reconcilePolicy,
  renderReconciliation,
  reportOf,
  withOwnDatabase,
  type EvidencePlace,
  type ReconcileReport,
} from "../../export";
import { oneStack } from "../one-stack";
import { Progress } from "../review-steps/progress";
import { ownTerminal, type Terminal } from "../review-steps/terminal";
import { UsageError } from "../usage-error";
import { endingsOf, type ReconcileOptions } from "./options";

/** What a test puts in the place of the world. */
export interface ReconcileWorld {
  readonly env: { readonly [name: string]: string | undefined };
  readonly terminal: Terminal;
  readonly aws: (region: string) => Promise<AwsApi>;
  readonly now: () => Date;
}

const OWN: ReconcileWorld = {
  env: process.env,
  terminal: ownTerminal(),
  aws: (region) => awsSdk(region, undefined, ["s3"]),
  now: () => new Date(),
};

/** Reads, compares, prints, and returns the exit code. Never throws: whatever is wrong ends in one message. */
export async function runReconcile(
  file: string,
  path: string,
  options: ReconcileOptions,
  { env, terminal, aws, now }: ReconcileWorld = OWN,
): Promise<number> {
  const progress = new Progress(terminal);
  try {
    const expected = expectationOf(oneStack(path, options.stack));
    if (expected.aws === undefined) throw new UsageError("The stack has no bucket to look at.");
    const { bucketName, accountId, partition, region } = expected.aws;
    const place: EvidencePlace = { bucket: bucketName, accountId };
    if (options.printPolicy) {
      terminal.out(needsText(reconcilePolicy({ ...place, partition })));
      return 0;
    }
    const endings = endingsOf(options.ending);
    const given = readCase(file);
    const genesys = new GenesysClient(connectionFrom(env, expected.genesys.region), {});
    const platforms = { genesys, aws: await aws(region) };
    const report = await withOwnDatabase(async (database): Promise<ReconcileReport> => {
      await createTables(database);
      const caller = await readCaller(genesys, expected.genesys.organizationId);
      const universe = await gather(database, platforms, given, {
        place,
        organizationId: caller.organizationId,
        wholeBucket: options.wholeBucket === true,
        now,
        onProgress: (text) => progress.show(text),
      });
      const { organizationId } = caller;
      const counts = await reconcile(database, { organizationId, asOf: universe.asOf, endings });
      return reportOf(database, { given, place, caller, universe, counts });
    });
    progress.clear();
    terminal.out(
      options.json ? `${JSON.stringify(report, null, 2)}\n` : renderReconciliation(report, terminal.colours),
    );
    return exitCodeOf(report);
  } catch (error) {
    progress.clear();
    terminal.err(`legal-hold reconcile: ${messageOf(error)}\n`);
    return 1;
  }
}

function needsText(policy: object): string {
  const lines = reconcilePermissions.permissions.map(({ name, why }) => `  ${name.padEnd(36)}${why}`);
  return `${["Genesys Cloud:", ...lines, "", "AWS, the smallest policy:", JSON.stringify(policy, null, 2)].join("\n")}\n`;
}

function messageOf(error: unknown): string {
  const own = [ExportError, DoctorError, UsageError, ConfigError].some((kind) => error instanceof kind);
  if (own) return (error as Error).message;
  // another error may quote what was sent
  return `failed (${error instanceof Error ? error.name : "unknown error"}).`;
}
