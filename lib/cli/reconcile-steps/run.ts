import { connectionFrom, expectationOf, GenesysClient } from "../../doctor";
import {
  collect,
  createTables,
  exitCodeOf,
  gather,
  manifestPolicy,
  readCaller,
  readCase,
  reconcile,
  reconcilePermissions,
  reconcilePolicy,
  refuseExisting,
  renderReconciliation,
  reportOf,
  withOwnDatabase,
  type EvidencePlace,
  type ManifestEntry,
} from "../../export";
import { exportErrorText } from "../export-error";
import { oneStack } from "../one-stack";
import { Progress } from "../review-steps/progress";
import { UsageError } from "../usage-error";
import { writeManifestOf } from "./manifest";
import { endingsOf, type ReconcileOptions } from "./options";
import { ownWorld, type ExportWorld } from "./world";

/** Reads, compares, prints, and returns the exit code. Never throws: whatever is wrong ends in one message. */
export async function runReconcile(
  file: string,
  path: string,
  options: ReconcileOptions,
  { env, terminal, aws, now }: ExportWorld = ownWorld(),
): Promise<number> {
  const progress = new Progress(terminal);
  const onProgress = (text: string) => progress.show(text);
  try {
    const expected = expectationOf(oneStack(path, options.stack));
    if (expected.aws === undefined) throw new UsageError("The stack has no bucket to look at.");
    const { bucketName, accountId, partition, region } = expected.aws;
    const place: EvidencePlace = { bucket: bucketName, accountId };
    if (options.printPolicy) {
      const arns = { ...place, partition, region, organizationId: expected.genesys.organizationId };
      const policies = [reconcilePolicy(arns), ...(options.manifest === undefined ? [] : [manifestPolicy(arns)])];
      terminal.out(needsText(policies));
      return 0;
    }
    if (options.hash && options.manifest === undefined) throw new UsageError("--hash: only with --manifest.");
    if (options.manifest !== undefined) refuseExisting(options.manifest);
    const endings = endingsOf(options.ending);
    const given = readCase(file);
    const genesys = new GenesysClient(connectionFrom(env, expected.genesys.region), {});
    const platforms = { genesys, aws: await aws(region) };
    const caller = await readCaller(genesys, expected.genesys.organizationId);
    const { organizationId } = caller;
    const gathering = { place, organizationId, wholeBucket: options.wholeBucket === true, now, onProgress };
    const { report, entries } = await withOwnDatabase(async (database) => {
      await createTables(database);
      const universe = await gather(database, platforms, given, gathering);
      const counts = await reconcile(database, { organizationId, asOf: universe.asOf, endings });
      const collecting = { place, hash: options.hash === true, onProgress };
      const found: readonly ManifestEntry[] =
        options.manifest === undefined ? [] : await collect(database, platforms.aws, collecting);
      return { report: await reportOf(database, { given, place, caller, universe, counts }), entries: found };
    });
    progress.clear();
    if (options.manifest !== undefined) {
      const seal = writeManifestOf(options.manifest, report, entries, { accountId, region, partition });
      terminal.err(`Wrote ${options.manifest}, ${entries.length} versions. Keep its seal elsewhere: ${seal}\n`);
    }
    terminal.out(
      options.json ? `${JSON.stringify(report, null, 2)}\n` : renderReconciliation(report, terminal.colours),
    );
    return exitCodeOf(report);
  } catch (error) {
    progress.clear();
    terminal.err(`legal-hold reconcile: ${exportErrorText(error)}\n`);
    return 1;
  }
}

function needsText(policies: readonly object[]): string {
  const lines = reconcilePermissions.permissions.map(({ name, why }) => `  ${name.padEnd(36)}${why}`);
  const aws = policies.map((policy) => JSON.stringify(policy, null, 2));
  return `${["Genesys Cloud:", ...lines, "", "AWS, the smallest policy:", ...aws].join("\n")}\n`;
}
