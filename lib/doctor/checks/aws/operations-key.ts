import { differences, type Difference } from "../../access";
import { valueOf } from "../../answer";
import { clean } from "../../text";
import type { Check, Hit } from "../check";

const WHY = "EventBridge and alarms do not retry when a key refuses them, and the loss is not reported.";

export const operationsKeyState: Check = {
  id: "OPERATIONS_KEY_STATE",
  severity: "error",
  what: "The key for logs, variables, topics and event bus is disabled, pending deletion or deleted.",
  why: `The hold keeper's function does not start, and messages are lost. ${WHY}`,
  fix: "Enable the key, or cancel its deletion at once: kms:CancelKeyDeletion, then kms:EnableKey; then legal-hold redrive.",
  find: ({ expected, aws }) => {
    const key = valueOf(aws?.operationsKey?.key);
    const where = "kms:DescribeKey";
    const name = expected.aws?.operationsKey?.id ?? "";
    if (key === undefined) return [];
    if (key === null) return [{ where, what: `There is no key ${name}.` }];
    return key.state === "Enabled" ? [] : [{ where, what: `The key ${name} is in state ${clean(key.state, 40)}.` }];
  },
};

export const operationsKeyPolicy: Check = {
  id: "OPERATIONS_KEY_POLICY",
  severity: "error",
  what: "The policy of the key for logs, variables, topics and event bus differs from the stack.",
  why: WHY,
  fix: "Deploy the stack again, or ask the key's owner to merge the output for_owner_operationsKeyPolicy.",
  find: ({ expected, aws }) => {
    const wanted = expected.aws?.operationsKey?.policy;
    const live = valueOf(aws?.operationsKey?.policy);
    if (wanted === undefined || live === undefined) return [];
    return differences(wanted, live).flatMap((one): Hit[] => {
      // the owner of an existing key may use it for other purposes
      if (one.kind === "added" && !wanted.whole) return [];
      return [{ where: "kms:GetKeyPolicy", what: TOLD[one.kind](one.statement), ...(one.kind === "added" && USED) }];
    });
  },
};

const USED = {
  severity: "warning",
  why: "Another principal may use the key, or a principal in the stack may not.",
} as const;

const TOLD: { readonly [kind in Difference["kind"]]: (statement: string) => string } = {
  missing: (statement) => `The statement ${statement} is missing.`,
  changed: (statement) => `The statement ${statement} differs.`,
  added: (statement) => `The statement ${clean(statement, 80)} is not in the stack.`,
};
