import type { Construct } from "constructs";
import { forgetOperationsKey, OperationsKey, operationsKeyAlias } from "../aws";
import type { CheckedExport } from "./documents";

/** Makes the operations key; where it is not asked for, Terraform forgets one that a trail's files may be encrypted with. */
export function createOperationsKey(
  scope: Construct,
  { props, spec, operations, judged }: CheckedExport,
): OperationsKey | undefined {
  const { aws = {} } = props;
  if (operations === undefined) {
    if (aws.trail?.dataEventsBucket !== undefined) forgetOperationsKey(scope, "operations_key");
    return undefined;
  }
  const description = `What tells of evidence in ${spec.target.bucketName}`;
  const alias = operationsKeyAlias(spec.name);
  const ofKey = { ...operations.options, description, alias, provider: aws.provider };
  return new OperationsKey(scope, "operations_key", ofKey, judged.operations);
}
