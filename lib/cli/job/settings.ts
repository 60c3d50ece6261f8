import { jsonIn } from "../../core";
import type { BackfillJobSettings } from "../../catalog";
import type { Stack } from "../../stack";
import { BACKFILL_JOB, type JobVerb } from "./verbs";

/** What the stack says about jobs, as `aws.holdBackfill` or `replica.batch` puts it out. */
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
export function settingsOf(stack: Stack, { output, prop }: JobVerb = BACKFILL_JOB): JobSettings {
  const value = stack.outputs.get(output);
  if (value === undefined) {
    throw new Error(`the stack has no output ${output}: set ${prop}, synthesize and deploy first.`);
  }
  const settings = (jsonIn(value) ?? {}) as { readonly [field: string]: unknown };
  if (NEEDED.some((field) => typeof settings[field] !== "string"))
    throw new Error(`the output ${output} is not what ${prop} writes: synthesize again.`);
  return settings as unknown as JobSettings;
}
