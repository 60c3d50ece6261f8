import { isObject, parseJson } from "./json";
import { showing } from "./other-texts";
import { readPlan, readState } from "./plan/plan";
import type { Stack } from "./model";
import { looksSynthesized, readSynthesized } from "./synthesized";

/** A stack that was read; from a plan also what is there before it. @public */
export interface ReadStack {
  readonly stack: Stack;
  /** Only of a plan: the stack as it is now. */
  readonly before?: Stack;
}

/** Major version of Terraform's JSON output that is read; minor versions only add. */
const MAJOR = "1";

/**
 * Reads a synthesized stack, or `terraform show -json` of a plan or a state.
 * @param name name of the stack, for messages too
 * @throws Error with one message when the text is none of them
 * @public
 */
export function readStack(name: string, text: string): ReadStack {
  const json = parseJson(name, text);
  const version = json["format_version"];
  if (version === undefined && looksSynthesized(json)) return { stack: readSynthesized(name, json, text) };
  if (typeof json["lineage"] === "string" && typeof json["version"] === "number") {
    throw new Error(`${name}: the state as Terraform stores it. ${showing("terraform.tfstate", "state.json")}`);
  }
  if (typeof version !== "string") {
    throw new Error(`${name}: neither a synthesized stack nor the output of terraform show -json`);
  }
  if (version.split(".")[0] !== MAJOR) {
    throw new Error(`${name}: format version ${version.slice(0, 20)}, of which only ${MAJOR}.x can be read`);
  }
  if (isObject(json["planned_values"])) {
    const { before, after } = readPlan(name, json);
    return { stack: after, before };
  }
  if (Array.isArray(json["resource_changes"])) throw new Error(`${name}: a plan without planned_values, which was cut`);
  if (isObject(json["values"]) || json["terraform_version"] !== undefined) return { stack: readState(name, json) };
  throw new Error(`${name}: neither a plan nor a state`);
}
