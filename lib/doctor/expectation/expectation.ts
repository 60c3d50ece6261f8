import type { PolicyDocument } from "../../policy";
import { readSettings, type Setting, type Stack } from "../../stack";
import { expectedAws, type ExpectedAws } from "./aws-side";
import { expectedGenesys, type ExpectedGenesys } from "./genesys-side";

/** How both platforms should be configured according to a stack. Values that the stack does not set are undefined. */
export interface Expectation {
  readonly genesys: ExpectedGenesys;
  /** Undefined for a stack without a bucket. */
  readonly aws: ExpectedAws | undefined;
  /** All settings in the stack that limit, protect or expose something. */
  readonly settings: readonly Setting[];
}

export function expectationOf(stack: Stack): Expectation {
  const aws = expectedAws(stack);
  return { genesys: expectedGenesys(stack, externalIdIn(aws?.trust)), aws, settings: readSettings(stack) };
}

function externalIdIn(trust: PolicyDocument | undefined): string | undefined {
  return /"sts:ExternalId":"([^"]+)"/.exec(JSON.stringify(trust ?? {}))?.[1];
}
