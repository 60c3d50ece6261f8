import { jsonIn } from "../../core";
import type { BackfillJobSettings } from "../../catalog";
import type { Stack } from "../../stack";
import { BACKFILL_JOB, type JobVerb } from "./verbs";

/** The stack's settings for jobs, from the output of `aws.holdBackfill` or `replica.batch`. */
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

/** Reads the settings from a stack. @throws Error if the stack has none */
export function settingsOf(stack: Stack, { output, prop }: JobVerb = BACKFILL_JOB): JobSettings {
  const value = stack.outputs.get(output);
  if (value === undefined) {
    throw new Error(`the stack has no output ${output}: set ${prop}, synthesize and deploy first.`);
  }
  const settings = (jsonIn(value) ?? {}) as { readonly [field: string]: unknown };
  if (NEEDED.some((field) => typeof settings[field] !== "string"))
    throw new Error(`the output ${output} does not have the format of ${prop}: synthesize again.`);
  return settings as unknown as JobSettings;
}
