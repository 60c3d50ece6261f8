import type { ControlRow, Manifest } from "./manifest";

const READS = ["s3:GetObject", "s3:GetObjectVersion"];

/**
 * Who can read evidence, as a row of its own: the first question of whoever answers for recordings. Only what a policy of
 * the bucket in the stack says; none where the stack puts no such policy.
 */
export function readingRows({ grants }: Pick<Manifest, "grants">): readonly ControlRow[] {
  const ofBuckets = grants.filter(({ plane, source }) => plane === "AWS" && /^aws_s3_bucket_policy\./.test(source));
  return [...new Set(ofBuckets.map(({ source }) => source.split(" ")[0]!))].map((address) => {
    const denial = ofBuckets.find(
      ({ effect, actions, condition, source }) =>
        effect === "Deny" &&
        source.startsWith(`${address} `) &&
        condition === "" &&
        READS.every((one) => actions.includes(one)),
    );
    const name = "Who can read evidence";
    const others = "whoever the account's own policies let: every role with s3:* among them";
    if (denial === undefined) return { name, value: others, source: address };
    const who = denial.principal.replace(/^everyone but /, "nobody but ").replace(/^everyone$/, "nobody");
    return { name, value: `${who}, where their own policies let them`, source: denial.source };
  });
}
