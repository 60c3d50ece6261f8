import { exampleNames, synthesizeExample } from "../../scripts/support/examples";
import { lintStack } from "../../lib/lint";
import { readStack } from "../../lib/stack";

test.each(exampleNames())(
  "the policies of %s have no finding above a suggestion",
  async (name) => {
    const stacks = Object.entries(await synthesizeExample(name));
    expect(stacks.length).toBeGreaterThan(0);
    for (const [stack, { text }] of stacks) {
      const { policies, findings, unread } = lintStack(readStack(stack, text).stack);
      const worse = findings.filter(({ severity, accepted }) => severity !== "suggestion" && accepted === undefined);
      expect(worse.map(({ policy, rule, path }) => `${policy.address} ${rule} ${path}`)).toEqual([]);
      expect(unread).toEqual([]);
      // the bucket and its key at least
      if (text.includes('"aws_s3_bucket_policy"')) expect(policies.length).toBeGreaterThan(1);
    }
  },
  60_000,
);
