import type { Construct } from "constructs";
import { ConfigError } from "../../lib/core";
import { synth } from "./synth";

/** `CODE field` of each fault that building something throws; empty when it builds. */
export function faultsOf(build: (scope: Construct) => void): string[] {
  try {
    synth(build);
    return [];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.faults.map(({ code, field }) => `${code} ${field}`);
  }
}
