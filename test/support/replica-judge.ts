import fc from "fast-check";
import type { LegalHoldExportProps } from "../../lib/hold";
import {
  changeConfiguration,
  copyByJob,
  copyOut,
  deleteObject,
  deleteVersion,
  readObject,
  setHold,
  setRetention,
} from "../../lib/policy";
import { accessProps } from "./access-props";
import { copying, EVERYTHING, passes, REPLICA, sidesOf } from "./replica";

/**
 * Asks something of random legal configurations with a second copy, until it fails.
 * @returns of how many: those that bring a bucket along have no copy, and are passed over
 */
export function ofConfigurationsWithReplica(
  sample: Parameters<typeof fc.assert>[1],
  ask: (given: LegalHoldExportProps) => void,
): number {
  let asked = 0;
  const property = fc.property(accessProps(), fc.constantFrom(...BATCHES), (props, batch) => {
    const given = withReplica(props, batch);
    if (given === undefined) return;
    asked++;
    ask(given);
  });
  fc.assert(property, { ...sample, endOnFailure: true });
  return asked;
}

type Batch = NonNullable<LegalHoldExportProps["replica"]>["batch"];

const BATCHES: readonly Batch[] = [
  undefined,
  { jobBucket: "example-jobs" },
  { jobBucket: "example-trail", jobBucketAccountId: "999988887777", reportPrefix: "a/b", roleName: "jobs+of.copies" },
];

/** An export with a second copy, whatever else it has. */
function withReplica(props: LegalHoldExportProps, batch: Batch): LegalHoldExportProps | undefined {
  if (props.aws?.existingBucket !== undefined) return undefined;
  const region = props.bucketRegion ?? "eu-west-2";
  const partition = region.startsWith("us-gov-") ? "aws-us-gov" : "aws";
  const at = (name: string) => [`arn:${partition}:iam::444455556666:role/${name}`];
  return {
    ...props,
    replica: { ...REPLICA, region, batch, custodians: at("copy-custodian"), administrators: at("copy-deployer") },
  };
}

const attempt = (props: LegalHoldExportProps, principalArn: string) => ({
  principalArn,
  key: `${props.organizationId}/year=2026/recording`,
});

function findings() {
  const found: string[] = [];
  const expected = (name: string, is: boolean, should: boolean) => void (is === should || found.push(`${name}: ${is}`));
  return { found, expected };
}

// nobody but the role of jobs starts any, and it does nothing else to evidence
function wrongsOfJobs(props: LegalHoldExportProps): string[] {
  const { source, role, jobs } = sidesOf(props);
  const { found, expected } = findings();
  const others = [role, `${jobs?.role ?? role}-jobs`, props.custodians[0]!, ...(props.administrators ?? [])];
  for (const other of others) {
    const [start] = copyByJob(source.target, attempt(props, other));
    expected(`${other} starts a copy by a job`, passes(start!, source, [EVERYTHING]), false);
  }
  if (jobs === undefined) return found;
  const { target } = source;
  const by = attempt(props, jobs.role);
  for (const check of copyByJob(target, by)) expected(`jobs, ${check.name}`, passes(check, source, [jobs.own]), true);
  const [out] = copyOut(target, by).filter(({ request }) => request.action === "s3:GetObjectVersionForReplication");
  for (const [check] of [deleteVersion(target, by), setHold(target, by, "OFF"), [out]])
    expected(`jobs, ${check!.name}`, passes(check!, source, [EVERYTHING]), false);
  for (const [check] of [readObject(target, by), setRetention(target, by, 1)])
    expected(`jobs, ${check!.name}`, passes(check!, source, [jobs.own]), false);
  return found;
}

/** What is wrong with who may do what about copies; empty where the tables hold. */
export function wrongs(props: LegalHoldExportProps): string[] {
  const { source, copies, role, own } = sidesOf(props);
  const { found, expected } = findings();
  const { key, principalArn } = attempt(props, role);
  for (const [check, side] of copying(props, principalArn, key)) {
    expected(`role, ${check.name}`, passes(check, side, [own]), true);
  }
  // a twin with every permission of its account copies nothing, from either account
  const account = copies.target.accountId;
  for (const other of [`${role}-2`, role.replace(/::\d{12}:/, `::${account}:`)]) {
    const [out] = copying(props, other, key).filter(
      ([one]) => one.request.action === "s3:GetObjectVersionForReplication",
    );
    expected(`${other} copies out`, passes(out![0], out![1], [EVERYTHING]), false);
    const [into] = copying(props, other, key).filter(([one]) => one.request.action === "s3:ReplicateObject");
    expected(`${other} writes a copy`, passes(into![0], into![1], [EVERYTHING]), false);
  }
  const thief = attempt(props, role);
  for (const side of [source, copies]) {
    const { target } = side;
    const deeds = [deleteObject(target, thief), deleteVersion(target, thief), readObject(target, thief)];
    deeds.push(setHold(target, thief, "OFF"), setRetention(target, thief, 1));
    for (const [check] of deeds)
      expected(`role, ${check!.name} at ${target.bucketName}`, passes(check!, side, [own]), false);
  }
  found.push(...wrongsOfJobs(props));
  const stranger = attempt(props, `arn:${copies.target.partition}:iam::${account}:role/stranger`);
  const custodian = { ...stranger, principalArn: props.replica!.custodians[0]! };
  const deeds = (who: typeof stranger) =>
    [deleteVersion, readObject].flatMap((deed) => deed(copies.target, who)).filter(({ plane }) => plane === "bucket");
  for (const check of deeds(stranger)) expected(`stranger, ${check.name}`, passes(check, copies, [EVERYTHING]), false);
  for (const check of deeds(custodian)) expected(`custodian, ${check.name}`, passes(check, copies, [EVERYTHING]), true);
  for (const action of ["s3:PutReplicationConfiguration", "s3:PauseReplication", "s3:PutBucketPolicy"]) {
    for (const check of changeConfiguration(copies.target, stranger, action)) {
      expected(`stranger, ${action}`, passes(check, copies, [EVERYTHING]), false);
    }
  }
  return found;
}
