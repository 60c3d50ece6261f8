import type { ExpectedAws } from "../../lib/doctor";
import type { PolicyDocument } from "../../lib/policy";
import { failure, type CopiesState } from "./aws-copies";

/** The key of what is no evidence. */
export interface OperationsKeyState {
  /** What the stack calls it. */
  id: string;
  arn: string;
  state: string | null;
  policy: PolicyDocument;
}

export function healthyOperationsKey({ operationsKey: key, region, accountId }: ExpectedAws): {
  readonly operations?: OperationsKeyState;
} {
  if (key === undefined) return {};
  const made = `arn:aws:kms:${region}:${accountId}:key/3c4d5e6f-0000-4000-8000-000000000003`;
  const arn = key.id.startsWith("arn:") ? key.id : made;
  return { operations: { id: key.id, arn, state: "Enabled", policy: key.policy?.document ?? { Statement: [] } } };
}

interface Key {
  readonly Arn: string;
  readonly state: string | null;
  readonly policy: PolicyDocument;
}

interface Keys {
  readonly aliasKeyArn: string;
  readonly keyState: string;
  readonly keyPolicy: PolicyDocument;
  readonly copies?: CopiesState;
  readonly operations?: OperationsKeyState;
}

/** What KMS answers about a key. */
export function answersOfKms(account: Keys) {
  const { copies, operations } = account;
  const keyOf = (id: string): Key => {
    if (operations !== undefined && [operations.id, operations.arn].includes(id)) {
      return { Arn: operations.arn, state: operations.state, policy: operations.policy };
    }
    const Arn = id.includes("alias/") ? account.aliasKeyArn : id;
    return copies?.keyArn === Arn
      ? { Arn, state: copies.keyState, policy: copies.keyPolicy }
      : { Arn, state: account.keyState, policy: account.keyPolicy };
  };
  return {
    describe: ({ KeyId }: { readonly KeyId?: string | undefined }) => {
      const { Arn, state: KeyState } = keyOf(KeyId!);
      if (KeyState === null) throw failure("NotFoundException", 400);
      return { KeyMetadata: { KeyId: Arn, Arn, KeyState, KeyManager: "CUSTOMER" } };
    },
    policy: ({ KeyId }: { readonly KeyId?: string | undefined }) => ({ Policy: JSON.stringify(keyOf(KeyId!).policy) }),
  };
}
