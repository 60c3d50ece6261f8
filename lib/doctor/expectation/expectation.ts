import type { PolicyDocument } from "../../policy";
import { readSettings, type Setting, type Stack } from "../../stack";
import { expectedAws, type ExpectedAws } from "./aws-side";
import { expectedGenesys, type ExpectedGenesys } from "./genesys-side";

/** What a stack says that both platforms should look like. Members that it leaves open are undefined. */
export interface Expectation {
  readonly genesys: ExpectedGenesys;
  /** Undefined for a stack without a bucket. */
  readonly aws: ExpectedAws | undefined;
  /** Everything that bounds, protects or exposes something by the stack. */
  readonly settings: readonly Setting[];
}

/** Reads the expectation from a stack. */
export function expectationOf(stack: Stack): Expectation {
  const aws = expectedAws(stack);
  return { genesys: expectedGenesys(stack, externalIdIn(aws?.trust)), aws, settings: readSettings(stack) };
}

/** The external id that a trust policy asks for. */
function externalIdIn(trust: PolicyDocument | undefined): string | undefined {
  return /"sts:ExternalId":"([^"]+)"/.exec(JSON.stringify(trust ?? {}))?.[1];
}
