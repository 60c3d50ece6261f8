import fc from "fast-check";
import type { GenesysRegion } from "../../lib/catalog";

/** Where an export is. */
export interface Place {
  readonly genesys: GenesysRegion;
  readonly partition: string;
  /** Of the bucket. */
  readonly region: string;
}

export const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined });

/** An AWS account id. */
export const account = fc.integer({ min: 0, max: 999_999_999_999 }).map((id) => String(id).padStart(12, "0"));

const name = fc.constantFrom("custodian", "A.B+c=d,e@f-g_h", "x", "deep/path/to/role", "0123456789");

/** ARN of a person or role, and of a role of IAM Identity Center whose suffix is not known. */
export function person(partition: string): fc.Arbitrary<string> {
  const at = (kind: fc.Arbitrary<string>) =>
    fc.tuple(account, kind).map(([id, rest]) => `arn:${partition}:iam::${id}:${rest}`);
  return fc.oneof(
    at(name.map((own) => `role/people/${own}`)),
    at(name.map((own) => `user/${own}`)),
    at(fc.constant("root")),
    at(
      fc
        .constantFrom("Legal", "PlatformAdmin", "a")
        .map((set) => `role/aws-reserved/sso.amazonaws.com/AWSReservedSSO_${set}_*`),
    ),
    at(fc.constant("role/aws-reserved/sso.amazonaws.com/eu-west-2/AWSReservedSSO_Legal_????????????????")),
  );
}
