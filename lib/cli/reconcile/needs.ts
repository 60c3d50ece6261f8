import { ATHENA_OUTPUT, BACKFILL_OUTPUT, type AthenaSettings, type GrantedPermission } from "../../catalog";
import type { ExpectedAws, Expectation } from "../../doctor";
import { athenaPolicy, manifestPolicy, reconcilePolicy } from "../../export";
import { policyDocument, type PolicyDocument } from "../../policy";
import type { Stack } from "../../stack";
import { callerPolicy } from "../job/plan-text";
import { settingsOf, type JobSettings } from "../job/options";
import { UsageError } from "../usage-error";
import type { ReconcileOptions } from "./options";

/** The stack's settings for checksum jobs. @throws UsageError if it has no role for them */
export function checksumSettings(stack: Stack): JobSettings {
  const settings = stack.outputs.has(BACKFILL_OUTPUT) ? settingsOf(stack) : undefined;
  if (settings?.checksums) return settings;
  throw new UsageError("--checksums: set aws.holdBackfill.checksums, synthesize and deploy first.");
}

/** The stack's settings for Athena. @throws UsageError if it has none */
export function athenaSettings(stack: Stack): AthenaSettings {
  const value = stack.outputs.get(ATHENA_OUTPUT);
  if (value === undefined) {
    throw new UsageError("Athena: set aws.trail.inventoryAthena, synthesize and deploy first.");
  }
  try {
    return JSON.parse(value) as AthenaSettings;
  } catch {
    throw new UsageError(
      `The output ${ATHENA_OUTPUT} does not have the format of aws.trail.inventoryAthena: synthesize again.`,
    );
  }
}

/** The minimal AWS policies for the selected steps of a reconciliation. */
export function awsNeeds(
  stack: Stack,
  { genesys }: Expectation,
  place: ExpectedAws,
  { manifest, checksums, athena }: Pick<ReconcileOptions, "manifest" | "checksums" | "athena">,
): readonly PolicyDocument[] {
  const arns = { ...place, bucket: place.bucketName, organizationId: genesys.organizationId };
  if (athena) return [athenaPolicy(place, athenaSettings(stack))];
  return [
    reconcilePolicy(arns),
    ...(manifest === undefined ? [] : [manifestPolicy(arns)]),
    ...(checksums ? [jobLists(checksumSettings(stack)), callerPolicy(checksumSettings(stack))] : []),
  ];
}

/** Permissions for the lists and reports of jobs. */
function jobLists({ partition, jobBucket, reportPrefix }: JobSettings): PolicyDocument {
  const Resource = `arn:${partition}:s3:::${jobBucket}/${reportPrefix}/*`;
  const Action = ["s3:GetObject", "s3:PutObject"];
  return policyDocument([{ Sid: "AllowListsAndReports", Effect: "Allow", Action, Resource }]);
}

/** Requirements on both platforms, as text. @param about the identity */
export function needsText(
  about: string,
  permissions: readonly GrantedPermission[],
  policies: readonly PolicyDocument[],
): string {
  if (permissions.length === 0) return `Genesys Cloud: none, it is not called.\n\n${awsText(policies)}`;
  const lines = permissions.map(({ name, why }) => `  ${name.padEnd(46)}${why}`);
  return `${[`Genesys Cloud${about}:`, ...lines, ""].join("\n")}\n${awsText(policies)}`;
}

function awsText(policies: readonly PolicyDocument[]): string {
  const aws = policies.map((policy) => JSON.stringify(policy, null, 2));
  return `${["AWS, minimal policy:", ...(aws.length === 0 ? ["  none"] : aws)].join("\n")}\n`;
}
