import { BACKFILL_OUTPUT, type BackfillJobSettings } from "../../catalog";
import type { Stack } from "../../stack";

/** What the stack says about jobs, as `aws.holdBackfill` puts it out. */
export type JobSettings = BackfillJobSettings;

const NEEDED = [
  "bucket",
  "partition",
  "region",
  "accountId",
  "roleArn",
  "jobBucket",
  "jobBucketAccountId",
  "reportPrefix",
] as const;

/** Finds the settings in a stack. @throws Error when the stack has none */
export function settingsOf(stack: Stack): JobSettings {
  const value = stack.outputs.get(BACKFILL_OUTPUT);
  if (value === undefined) {
    throw new Error(`the stack has no output ${BACKFILL_OUTPUT}: set aws.holdBackfill, synthesize and deploy first.`);
  }
  const settings = parse(value);
  if (NEEDED.some((field) => typeof settings[field] !== "string"))
    throw new Error(`the output ${BACKFILL_OUTPUT} is not what aws.holdBackfill writes: synthesize again.`);
  return settings as unknown as JobSettings;
}

function parse(text: string): { readonly [field: string]: unknown } {
  try {
    return (JSON.parse(text) ?? {}) as { readonly [field: string]: unknown };
  } catch {
    return {};
  }
}
