import fc from "fast-check";
import { LegalHoldExport } from "../../lib/hold";
import { judge } from "../support/access-judge";
import { documentsOf } from "../support/access-documents";
import { accessProps } from "../support/access-props";
import { judgeServices } from "../support/service-judge";
import { partsOf } from "../support/service-parts";
import { london } from "../support/london";
import { synth } from "../support/synth";
import { fixed } from "../support/sample";

test("London: exactly what the design's tables allow is allowed", () => {
  const { decisions, allowed, differences } = judge(london());
  expect(differences).toEqual([]);
  expect(decisions).toBeGreaterThan(200);
  expect(allowed).toBeGreaterThan(100);
});

test("any legal configuration: exactly what the design's tables allow is allowed", () => {
  fc.assert(
    fc.property(accessProps(), (props) => {
      expect(judge(props).differences.slice(0, 5)).toEqual([]);
    }),
    { ...fixed(4), endOnFailure: true },
  );
});

test("the composite synthesizes the very documents that are judged here", () => {
  fc.assert(
    fc.property(accessProps(), (props) => {
      const expected = documentsOf(props);
      synth((scope) => {
        const composite = new LegalHoldExport(scope, "export", props);
        const { aws, genesys } = composite;
        const { trust, policy } = aws.exporterRole;
        const { holdKeeper, bucketPolicy, key } = aws;
        const made = {
          trust,
          identity: policy,
          bucket: bucketPolicy.document,
          key: key.policy,
          keeper: holdKeeper?.policy,
          backfill: aws.holdBackfill?.policies[0],
          backfillReads: aws.holdBackfill?.policies[2],
        };
        expect(made).toEqual({
          ...expected,
          key: expected.key,
          keeper: expected.keeper,
          backfill: expected.backfill,
          backfillReads: expected.backfillReads,
        });
        const [queue, dead] = holdKeeper?.queuePolicies ?? [];
        const { topic, deadLetters, alarmTopic } = genesys.jobEvents?.policies ?? {};
        const { dataEventsBucket, inventoryBucket, accessLogsBucket } = composite.forOwners;
        const parts = {
          "keeper's role": holdKeeper?.trust,
          "keeper's queue": queue,
          "keeper's dead letters": dead,
          "job topic": topic,
          "undelivered job events": deadLetters,
          "job alarms": alarmTopic,
          "data events": dataEventsBucket,
          inventory: inventoryBucket,
          "access logs": accessLogsBucket,
        };
        expect(parts).toEqual(Object.fromEntries(partsOf(props).map(({ name, policy }) => [name, policy])));
      });
    }),
    { ...fixed(3), endOnFailure: true },
  );
});

test("any legal configuration: no service of AWS, and not the keeper, may do more than its part", () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(accessProps(), (props) => {
      for (const { name } of partsOf(props)) seen.add(name);
      expect(judgeServices(props).differences.slice(0, 3)).toEqual([]);
    }),
    { ...fixed(4), endOnFailure: true },
  );
  expect(seen.size).toBeGreaterThan(3);
});
