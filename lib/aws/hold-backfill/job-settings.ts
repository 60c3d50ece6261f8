import type { BackfillJobSettings } from "../../catalog";
import type { BackfillSpec, ExportTarget, KeyReference } from "../../policy";
import { batchJobSettings, batchJobSpec } from "../batch-jobs";
import { regionalRoleName } from "../names";
import type { HoldBackfillOptions } from "./options";

export type { BackfillJobSettings };

/** What the backfill's role is called in an export of this name, unless it is named. */
export function backfillRoleName(
  exportName: string,
  { roleName }: Pick<HoldBackfillOptions, "roleName">,
  region: string,
): string {
  return roleName ?? regionalRoleName(`${exportName}-hold-backfill`, region);
}

/** Writes out what follows from the options. */
export function backfillJobSettings(target: ExportTarget, options: HoldBackfillOptions): BackfillJobSettings {
  const roleName = regionalRoleName("legal-hold-backfill", target.region);
  return {
    ...(options.checksums ? { checksums: true } : {}),
    ...batchJobSettings(target, options, { roleName, reportPrefix: "hold-backfill" }),
  };
}

/** What the role's policies are made from. */
export function backfillSpec(target: ExportTarget, options: HoldBackfillOptions, key?: KeyReference): BackfillSpec {
  const checksums = options.checksums ? { checksums: key ?? ("none" as const) } : {};
  return { ...batchJobSpec(target, backfillJobSettings(target, options)), ...checksums };
}
