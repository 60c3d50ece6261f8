import type { BackfillJobSettings } from "../../catalog";
import { checkNumber, checkOptionalText, refuseUnusedOptions, show, jsonIn, type Faults } from "../../core";
import type { Stack } from "../../stack";
import { BACKFILL_JOB, type JobOptions, type JobVerb } from "./verbs";

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

const FILTERS = ["below", "createdBefore", "createdAfter"] as const;

const OF_LISTS = ["all", ...FILTERS, "only"] as const;

const OF_MANIFEST = ["manifestEtag", "manifestVersion", "withoutVersions"] as const;

/** Validates the options for starting a job. Fault codes: `BACKFILL_JOB_…`, `REPLICATE_…`. */
export function checkJobOptions(verb: JobVerb, options: JobOptions, settings: JobSettings, faults: Faults): void {
  checkObjects(verb, options, faults);
  checkTimes(verb, options, faults);
  options.below?.forEach((prefix, i) =>
    checkOptionalText(faults, {
      code: `${verb.codes}_PREFIX_INVALID`,
      field: `below[${i}]`,
      value: prefix,
      fits: (text) => text !== "" && !text.startsWith("/") && !text.includes("*") && Buffer.byteLength(text) <= 1024,
      allowed: "a key prefix, without a leading slash and without wildcards",
      fix: "Write the start of the keys; for all keys use --all.",
    }),
  );
  if (options.manifest !== undefined) checkManifest(verb, options, settings, faults);
  checkNumber(faults, {
    code: `${verb.codes}_PRIORITY_INVALID`,
    field: "priority",
    value: options.priority === "" ? NaN : Number(options.priority ?? 10),
    min: 0,
    max: 2_147_483_647,
    unit: "ranks",
    fix: "Omit it to use 10.",
  });
  checkOptionalText(faults, {
    code: `${verb.codes}_TOKEN_INVALID`,
    field: "token",
    value: options.token,
    fits: (text) => /^[\x21-\x7e]{1,64}$/.test(text),
    allowed: "1 to 64 printable ASCII characters without spaces",
    fix: "Omit it, or use a text that you have not used with other options.",
  });
}

function checkObjects(verb: JobVerb, options: JobOptions, faults: Faults): void {
  const code = `${verb.codes}_OPTION_IDLE`;
  const filters = FILTERS.filter((field) => options[field] !== undefined);
  if (options.manifest !== undefined) {
    refuseUnusedOptions(faults, options, { code, fields: OF_LISTS, because: "manifest" });
  } else {
    refuseUnusedOptions(faults, options, { code, fields: OF_MANIFEST, because: "no manifest" });
    if (options.all && filters.length > 0)
      refuseUnusedOptions(faults, options, { code, fields: filters, because: "all" });
    if (!options.all && options.only === undefined && filters.length === 0) {
      faults.add({
        code: `${verb.codes}_OBJECTS_MISSING`,
        field: "all",
        got: "no objects selected",
        allowed: `--all, ${verb.which ? "--only, " : ""}--below, --created-before, --created-after or --manifest`,
        fix: verb.chosen,
      });
    }
  }
}

function checkTimes(verb: JobVerb, { createdBefore, createdAfter }: JobOptions, faults: Faults): void {
  for (const [field, value] of Object.entries({ createdBefore, createdAfter })) {
    checkOptionalText(faults, {
      code: `${verb.codes}_TIME_INVALID`,
      field,
      value,
      // a time without a zone would depend on the machine
      fits: (text) => /^\d{4}-\d{2}-\d{2}(T[\d:.]+(Z|[+-]\d{2}:\d{2}))?$/.test(text) && !isNaN(Date.parse(text)),
      allowed: "a date, or a time with its zone, such as 2026-01-31T09:00:00Z",
      fix: "Write the time as ISO 8601; a date means midnight UTC.",
    });
  }
  if (createdBefore === undefined || createdAfter === undefined || faults.has("createdBefore")) return;
  if (!(Date.parse(createdBefore) <= Date.parse(createdAfter))) return;
  faults.add({
    code: `${verb.codes}_TIME_INVALID`,
    field: "createdAfter",
    got: show(createdAfter),
    allowed: `a time before ${createdBefore}`,
    fix: "Swap the two times: no object can be both before and after.",
  });
}

function checkManifest(verb: JobVerb, options: JobOptions, settings: JobSettings, faults: Faults): void {
  const { jobBucket, reportPrefix, manifestPrefix } = settings;
  const places = [reportPrefix, manifestPrefix].flatMap((prefix) => (prefix ? [`s3://${jobBucket}/${prefix}/`] : []));
  checkOptionalText(faults, {
    code: `${verb.codes}_MANIFEST_INVALID`,
    field: "manifest",
    value: options.manifest,
    fits: (text) => places.some((place) => text.startsWith(place)) && /(\/manifest\.json|\.csv)$/.test(text),
    allowed: `manifest.json of an inventory, or a .csv, below ${[...new Set(places)].join(" or ")}`,
    fix: `Copy the list there, or set ${verb.prop}.manifestPrefix: the job's role can read nothing else.`,
  });
  checkOptionalText(faults, {
    code: `${verb.codes}_ETAG_INVALID`,
    field: "manifestEtag",
    value: options.manifestEtag ?? "",
    fits: (text) => /^"?[\w-]{1,128}"?$/.test(text),
    allowed: "the ETag of the manifest",
    fix: "Get it with: aws s3api head-object --bucket … --key … --query ETag.",
  });
  if (options.withoutVersions && options.manifest?.endsWith("manifest.json")) {
    const because = "an inventory's manifest";
    refuseUnusedOptions(faults, options, { code: `${verb.codes}_OPTION_IDLE`, fields: ["withoutVersions"], because });
  }
}

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
