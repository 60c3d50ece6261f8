import type { Faults } from "../../core";
import type { AsMade, ChangedPolicy } from "../../final";
import { statementsOf, type PolicyDocument } from "../../policy";
import type { CheckedExport, ExportDocuments } from "../documents";
import { refuseLockOut } from "../locked-out";
import { checkDeliveries } from "../operations-key";
import { checkAgreements } from "../validate-policies";

/** Which document of an export a policy is; `other` is one of another part, such as the hold keeper's. */
export type Place = "bucket" | "key" | "operations" | "trust" | "policy" | "other";

/** A policy whose final form differs from the one that its construct created. */
export interface PlacedPolicy extends ChangedPolicy {
  readonly part: AsMade;
  readonly place: Place;
}

/**
 * Checks policies, and permissions boundaries that the stack creates, in their final form: they contain everything that the
 * constructs created, the linter finds no error, no named principal is locked out, and an export gets through. Code `PLANES_DISAGREE`, and those of the linter.
 */
export function checkWrittenPolicies(
  changed: readonly PlacedPolicy[],
  boundaries: ReadonlyMap<string, PolicyDocument>,
  { props, spec, documents: made, operations: plan }: CheckedExport,
  faults: Faults,
): void {
  const read = changed.flatMap((one) => {
    const document = one.part.judgePolicy(one, faults, one.place !== "other");
    return document === undefined ? [] : [{ ...one, document }];
  });
  if (read.length < changed.length) return;
  const at = (place: Place) => read.find((one) => one.place === place);
  const documents: ExportDocuments = {
    ...made,
    trust: at("trust")?.document ?? made.trust,
    policy: at("policy")?.document ?? made.policy,
    bucket: at("bucket")?.document ?? made.bucket,
    key: at("key")?.document ?? made.key,
    boundaries,
  };
  const bucket = at("bucket");
  const fieldOf = () => bucket?.field ?? "aws.bucketPolicy";
  if (bucket !== undefined) {
    const known = new Set(statementsOf(made.bucket).map((one) => JSON.stringify(one)));
    const additionalStatements = statementsOf(bucket.document).filter((one) => !known.has(JSON.stringify(one)));
    const given = {
      ...props,
      aws: { ...props.aws, bucketPolicy: { ...props.aws?.bucketPolicy, additionalStatements } },
    };
    refuseLockOut(given, spec, bucket.field, faults);
  }
  checkAgreements({ props, spec, documents, fieldOf, faults });
  const operations = at("operations");
  if (operations !== undefined) checkDeliveries(plan, faults, operations);
}
