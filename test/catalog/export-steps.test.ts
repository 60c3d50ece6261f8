import { ATHENA_OUTPUT, BACKFILL_OUTPUT, exportSteps, type AthenaSettings } from "../../lib/catalog";
import { callerPolicy } from "../../lib/cli/job/plan-text";
import { athenaPolicy, manifestPolicy, reconcilePolicy, releasePolicy } from "../../lib/export";
import { statementsOf, type PolicyDocument } from "../../lib/policy";
import type { JobSettings } from "../../lib/cli/job/options";

const place = { bucket: "b", partition: "aws", region: "eu-west-2", accountId: "1", organizationId: "o" };
const settings = { inventoryBucket: "i", inventoryFolder: "f", queryFolder: "q", database: "d", workgroup: "w" };
const jobs = { partition: "aws", region: "eu-west-2", accountId: "1", roleArn: "r" } as JobSettings;

const actionsOf = (...documents: readonly PolicyDocument[]) =>
  [...new Set(documents.flatMap(statementsOf).flatMap(({ Action = [] }) => Action))].sort();
const stepOf = (verb: string) => exportSteps.find((one) => one.verb === verb)!;

test.each<[string, readonly string[]]>([
  ["legal-hold reconcile", actionsOf(reconcilePolicy(place))],
  ["legal-hold reconcile --manifest", actionsOf(reconcilePolicy(place), manifestPolicy(place))],
  ["legal-hold verify", actionsOf(manifestPolicy(place))],
  ["legal-hold release", actionsOf(releasePolicy(place))],
  ["legal-hold reconcile --athena", actionsOf(athenaPolicy(place, settings as AthenaSettings))],
  // and the lists that it writes into the job bucket
  [
    "legal-hold reconcile --manifest --checksums",
    [...new Set([...actionsOf(manifestPolicy(place), callerPolicy(jobs)), "s3:PutObject"])].sort(),
  ],
])("%s: the page has the actions that --print-policy has", (verb, actions) => {
  expect(stepOf(verb).actions).toEqual(actions);
});

test("steps that a stack may lack name its output", () => {
  expect(exportSteps.flatMap(({ output }) => output ?? [])).toEqual([ATHENA_OUTPUT, BACKFILL_OUTPUT]);
});
