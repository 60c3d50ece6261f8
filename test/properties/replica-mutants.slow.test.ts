import type { LegalHoldExportProps } from "../../lib/hold";
import { london } from "../support/london";
import { REPLICA } from "../support/replica";
import { copyFatesOf } from "../support/replica-weakness";

// mutants that provably change nothing
const EXCEPTIONS: readonly (readonly [RegExp, reason: string])[] = [
  [/principal changed to "\*"$/, "the condition names one role by its whole ARN"],
  [/Arn(Equals|Like) \[[^\]]*444455556666:role\/stranger"\]$/, "the principal is the account of the evidence"],
];

// keys that leave nothing to IAM, so that their policies alone decide
const KEY = { administratorsOnly: true } as const;
const PROPS: LegalHoldExportProps = { ...london(), aws: { key: KEY }, replica: { ...REPLICA, key: KEY } };

const BATCH: LegalHoldExportProps = { ...PROPS, replica: { ...PROPS.replica!, batch: { jobBucket: "example-jobs" } } };

test.each([
  ["without jobs", PROPS],
  ["with jobs", BATCH],
])(
  "London with a second copy, %s: every change of a statement about copying changes a decision",
  (_, props) => {
    const fates = copyFatesOf(props);
    const survivors = fates.filter(({ killed }) => !killed).map(({ plane, name }) => `${plane}: ${name}`);
    const alone = fates.filter((fate) => fate.alone).length;
    process.stderr.write(
      `${fates.length} mutants, ${fates.length - survivors.length} killed, ${alone} of them only without what refuses the same\n`,
    );
    expect(survivors.filter((name) => !EXCEPTIONS.some(([pattern]) => pattern.test(name)))).toEqual([]);
    expect(EXCEPTIONS.filter(([pattern]) => !survivors.some((name) => pattern.test(name)))).toEqual([]);
    expect(fates.length).toBeGreaterThan(200);
  },
  600_000,
);
