import { copying, passes, sidesOf } from "../support/replica";
import { callsOn } from "../support/replica-attacker";
import { ofConfigurationsWithReplica, wrongs } from "../support/replica-judge";
import { fresh } from "../support/sample";

const SAMPLE = fresh(440, 2_000);
// what takes a copy, or sends evidence elsewhere, or ends what keeps it, whoever administers
const NEVER = [
  ...["DeleteObject", "DeleteObjectVersion", "PutObject", "ReplicateObject", "ReplicateDelete", "PutObjectRetention"],
  ...["PutObjectLegalHold", "BypassGovernanceRetention", "GetObjectVersionForReplication", "InitiateReplication"],
  ...["PutBucketPolicy", "PutReplicationConfiguration", "PauseReplication", "PutLifecycleConfiguration"],
].map((name) => `s3:${name}`);
const KEYS = ["a", "year=2026/month=01/r.opus", "a b+c/é (1).json", "x".repeat(900), "*", "?", "${aws:username}"];
// what the role of jobs can do with every permission of its account is to start them
const OF_JOBS = [
  "DeleteObject",
  "DeleteObjectVersion",
  "BypassGovernanceRetention",
  "GetObjectVersionForReplication",
].map((name) => `s3:${name}`);
const AT_COPIES = NEVER.filter((name) => !/Replication$/.test(name)).concat("s3:GetObject", "s3:PauseReplication");

test("random configurations with a second copy: the tables hold on both sides, and no stranger takes anything", () => {
  const asked = ofConfigurationsWithReplica(SAMPLE, (given) => {
    expect(wrongs(given)).toEqual([]);
    const { copies, role, own, jobs } = sidesOf(given);
    for (const account of [copies.target.accountId, role.split(":")[4]!]) {
      const stranger = `arn:${copies.target.partition}:iam::${account}:role/some-stranger`;
      const calls = callsOn("copies", given, stranger, "*");
      expect(calls.filter((action) => AT_COPIES.includes(action))).toEqual([]);
      const out = callsOn("source", given, stranger, "*");
      expect(out).not.toContain("s3:GetObjectVersionForReplication");
      expect(out).not.toContain("s3:InitiateReplication");
    }
    if (jobs !== undefined) {
      const calls = callsOn("source", given, jobs.role, "*");
      expect(calls).toContain("s3:InitiateReplication");
      expect(calls.filter((action) => OF_JOBS.includes(action))).toEqual([]);
      expect(callsOn("copies", given, jobs.role, "*").filter((action) => AT_COPIES.includes(action))).toEqual([]);
    }
    // whatever the exporter can write, end to end
    for (const key of KEYS.map((name) => `${given.organizationId}/${name}`)) {
      const refused = copying(given, role, key).filter(([check, side]) => !passes(check, side, [own]));
      expect(refused.map(([{ name }]) => name)).toEqual([]);
    }
  });
  process.stderr.write(`${asked} configurations with a second copy, no difference\n`);
  expect(asked).toBeGreaterThanOrEqual(300);
}, 3_600_000);
