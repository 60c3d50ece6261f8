import { actionsOf, expandAction, isKnownService } from "../../../catalog";
import { didYouMean } from "../../../core";
import { caseFor, write } from "../cases";
import { ALL_KINDS } from "../kinds";
import { shapeRule, type Remark } from "../rule";
import type { PolicyKind } from "../types";

// the only service whose actions such a policy takes
const SERVICE_OF: { readonly [kind in PolicyKind]?: string } = { bucket: "s3", key: "kms", trust: "sts" };

export const unknownAction = shapeRule(
  {
    id: "UNKNOWN_ACTION",
    severity: "error",
    what: "An action that does not exist, or that a policy of this kind does not take.",
    why: "A bucket, key or trust policy is rejected. An identity policy is accepted, and what was meant is neither allowed nor denied.",
    fix: "Use the name of an action as AWS lists it.",
    kinds: ALL_KINDS,
    passing: caseFor("identity", write()),
    failing: caseFor("identity", write({ Action: ["s3:PutObject", "s3:PutObjectLegalHolds"] })),
  },
  ({ items }, kind) =>
    items.flatMap(({ value: action, at }): Remark[] => {
      if (action === "*") return [];
      const service = /^([a-z0-9-]+):.+$/i.exec(action)?.[1]?.toLowerCase();
      if (service === undefined) return [{ message: `${action} is not of the form service:Action.`, got: action, at }];
      const only = SERVICE_OF[kind];
      if (only !== undefined && service !== only) {
        return [
          { message: `A ${kind} policy takes ${only} actions only.`, got: action, at, fix: `Take ${action} out.` },
        ];
      }
      if (!isKnownService(service) || expandAction(action).length > 0) return [];
      const hint = didYouMean(action, actionsOf(service));
      return [{ message: `${action} is no action of AWS.`, got: action, at, ...(hint === "" ? {} : { fix: hint }) }];
    }),
);
