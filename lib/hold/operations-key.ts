import { keeperNames, LintedPolicy, operationsKeyDocument, type OperationsKeyOptions } from "../aws";
import { deliveries, evaluate, type OperationsKeySpec, type PolicyDocument } from "../policy";
import type { Faults } from "../core";
import { keeperInput } from "./hold-keeper";
import { jobNames } from "./job-events";
import type { LegalHoldExportProps } from "./props";
import type { ExportSpec } from "./spec";

/** What the operations key of an export encrypts, and how. */
export interface OperationsPlan {
  readonly options: OperationsKeyOptions;
  readonly spec: OperationsKeySpec;
  /** Policy of a new key, or what the owner of an existing key must allow; undefined if AWS manages it. */
  readonly document: PolicyDocument | undefined;
}

/** The operations key; undefined if there is nothing to encrypt with it. */
export function operationsPlan(props: LegalHoldExportProps, spec: ExportSpec): OperationsPlan | undefined {
  const key = operationsSpec(props, spec);
  if (key === undefined) return undefined;
  const options = props.aws?.operationsKey ?? {};
  return { options, spec: key, document: operationsKeyDocument(options, key) };
}

/** The same policy of a new key, with its lint findings. */
export function judgedOperationsKey({ options, document }: OperationsPlan): LintedPolicy | undefined {
  if (document === undefined || options.existingKeyArn !== undefined) return undefined;
  return new LintedPolicy(document, { kind: "key" });
}

function operationsSpec(props: LegalHoldExportProps, spec: ExportSpec): OperationsKeySpec | undefined {
  const { aws = {}, genesys = {}, administrators } = props;
  const { target, name } = spec;
  const keeper = keeperInput(props, spec, undefined);
  const job = jobNames(genesys, spec);
  const { trailReaders } = aws.operationsKey ?? {};
  if (keeper === undefined && job === undefined && trailReaders === undefined) return undefined;
  const trail = `trail/${aws.trail?.trailName ?? `${name}-evidence`}`;
  return {
    target,
    administrators,
    ...(keeper && { logGroupArn: keeperNames(target, keeper).logGroupArn, function: true }),
    ...(job && { busArn: job.busArn, topicArn: job.topicArn }),
    ...(job && genesys.jobNotification?.alarmActions === undefined && { alarmArns: job.alarmArns }),
    ...(trailReaders && {
      trailArn: `arn:${target.partition}:cloudtrail:${target.region}:${target.accountId}:${trail}`,
      trailReaders,
    }),
  };
}

/**
 * Evaluates the policy of the operations key to check that everything encrypted with it is delivered: a refused delivery is
 * lost without a trace. Code `PLANES_DISAGREE`, for the first refusal.
 * @param written the policy in its final form, with its field
 */
export function checkDeliveries(
  plan: OperationsPlan | undefined,
  faults: Faults,
  written?: { readonly document: PolicyDocument; readonly field: string },
): void {
  const { document: resource, field = "aws.operationsKey" } = written ?? { document: plan?.document };
  if (plan === undefined || resource === undefined) return;
  for (const { name, request } of deliveries(plan.spec)) {
    const { verdict, why } = evaluate(request, { resource, resourceKind: "key", identity: EVERYTHING });
    if (verdict === "allowed") continue;
    faults.add({
      code: "PLANES_DISAGREE",
      field,
      got: `${name}: ${why}`,
      allowed: `${request.action} for ${request.principal.service ?? "whoever is named"}`,
      fix: "Take out what refuses it: nothing at run time tells of what the key keeps back.",
    });
    return;
  }
}

// only the key policy is evaluated: the permissions page lists what IAM must allow the deployer
const EVERYTHING: readonly PolicyDocument[] = [
  { Version: "2012-10-17", Statement: { Effect: "Allow", Action: "kms:*", Resource: "*" } },
];
