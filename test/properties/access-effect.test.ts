import fc from "fast-check";
import { LegalHoldExport } from "../../lib/hold";
import { judge } from "../support/access-judge";
import { documentsOf } from "../support/access-documents";
import { accessProps } from "../support/access-props";
import { london } from "../support/london";
import { synth } from "../support/synth";

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
    { numRuns: 20, endOnFailure: true },
  );
});

test("the composite synthesizes the very documents that are judged here", () => {
  fc.assert(
    fc.property(accessProps(), (props) => {
      const expected = documentsOf(props);
      synth((scope) => {
        const { aws } = new LegalHoldExport(scope, "export", props);
        const { trust, policy } = aws.exporterRole;
        const made = { trust, identity: policy, bucket: aws.bucketPolicy.document, key: aws.key.policy };
        expect(made).toEqual({ ...expected, key: expected.key });
      });
    }),
    { numRuns: 5, endOnFailure: true },
  );
});
