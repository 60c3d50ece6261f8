import { keeperFunctionName, keeperNames, type HoldKeeperOptions } from "../aws";
import type { ExportTarget, KeyReference } from "../policy";
import type { LegalHoldExportProps } from "./props";
import type { ExportSpec } from "./spec";

/** Input of an export's keeper. */
export interface KeeperInput extends HoldKeeperOptions {
  readonly target: ExportTarget;
  readonly key: KeyReference | undefined;
}

/** The keeper of an export, named after it; undefined unless configured. */
export function keeperInput(
  { aws = {} }: LegalHoldExportProps,
  { name, target }: ExportSpec,
  key: KeyReference | undefined,
): KeeperInput | undefined {
  const { holdKeeper } = aws;
  return holdKeeper && { ...holdKeeper, functionName: keeperFunctionName(name, holdKeeper), target, key };
}

/** The keeper's role; undefined without a keeper. */
export function keeperRoleArn(props: LegalHoldExportProps, spec: ExportSpec): string | undefined {
  const input = keeperInput(props, spec, undefined);
  return input && keeperNames(spec.target, input).roleArn;
}
