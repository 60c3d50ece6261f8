import { first, textsOf, type Attributes } from "../../attributes";
import { canonical } from "../../canonical";
import type { Descriptor } from "../../descriptor";
import type { Statement } from "../../policy-parts";
import { keyArn } from "./names";

/**
 * A grant allows a principal to use a key, independent of the key policy. It is written as the equivalent statement of
 * a key policy.
 */
export const grant: Descriptor = {
  type: "aws_kms_grant",
  policies: ({ address, attributes, place }) => {
    const read = isOpen(attributes)
      ? { unknown: "its constraints are known only after the apply", text: canonical(attributes) }
      : { document: { Version: "2012-10-17", Statement: [statement(attributes)] } as const };
    return [{ kind: "other", owner: keyArn(place, attributes["key_id"]), source: address, ...read }];
  },
  reads: [
    "key_id",
    "grantee_principal",
    "operations",
    "constraints.encryption_context_equals",
    "constraints.encryption_context_subset",
  ],
  inert: {
    name: "a name; the grant's permissions are read",
    grant_creation_tokens: "makes a new grant effective immediately",
    retire_on_delete: "how Terraform removes the grant",
  },
};

function isOpen({ constraints }: Attributes): boolean {
  const { encryption_context_equals, encryption_context_subset } = first(constraints);
  return [constraints, encryption_context_equals, encryption_context_subset].some((one) => typeof one === "string");
}

function statement({ grantee_principal, operations, constraints }: Attributes): Statement {
  const { encryption_context_equals: exactly, encryption_context_subset: among } = first(constraints);
  const pairs = Object.entries({ ...first(among), ...first(exactly) });
  const values = Object.fromEntries(pairs.map(([key, value]) => [`kms:EncryptionContext:${key}`, String(value)]));
  const names = exactly === undefined ? {} : onlyKeys(Object.keys(first(exactly)));
  const Condition = { ...(pairs.length > 0 && { StringEquals: values }), ...names };
  return {
    Effect: "Allow",
    Principal: { AWS: String(grantee_principal) },
    Action: textsOf(operations).map((operation) => `kms:${operation}`),
    Resource: "*",
    ...(Object.keys(Condition).length > 0 && { Condition }),
  };
}

// EncryptionContextEquals allows no other pairs
function onlyKeys(keys: readonly string[]): NonNullable<Statement["Condition"]> {
  return { "ForAllValues:StringEquals": { "kms:EncryptionContextKeys": keys } };
}
