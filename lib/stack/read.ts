import { isObject, parseJson } from "./json";
import { showing } from "./json-fault";
import type { Stack } from "./model";
import { readPlan, readState } from "./plan/plan";
import { looksSynthesized, readSynthesized } from "./synthesized";

/** A parsed stack; for a plan, also the prior state. @public */
export interface ReadStack {
  readonly stack: Stack;
  /** For a plan: the stack before the apply. */
  readonly before?: Stack;
}

/** Supported major version of Terraform's JSON output. Minor versions only add members. */
const MAJOR = "1";

/**
 * Parses a synthesized stack, or `terraform show -json` of a plan or a state.
 * @param name name of the stack
 * @param file how messages call it. @default the name
 * @throws Error with one message if the text is none of these
 * @public
 */
export function readStack(name: string, text: string, file = name): ReadStack {
  const json = parseJson(file, text);
  const version = json["format_version"];
  if (version === undefined && looksSynthesized(json)) return { stack: readSynthesized(name, json, text) };
  if (typeof json["lineage"] === "string" && typeof json["version"] === "number") {
    throw new Error(`${file}: the state as Terraform stores it. ${showing("terraform.tfstate", "state.json")}`);
  }
  if (typeof version !== "string") {
    throw new Error(`${file}: neither a synthesized stack nor the output of terraform show -json`);
  }
  if (version.split(".")[0] !== MAJOR) {
    throw new Error(`${file}: format version ${version.slice(0, 20)}, of which only ${MAJOR}.x can be read`);
  }
  if (isObject(json["planned_values"])) {
    const { before, after } = readPlan(name, json);
    return { stack: after, before };
  }
  if (Array.isArray(json["resource_changes"])) throw new Error(`${file}: a plan without planned_values, which was cut`);
  if (isObject(json["values"]) || json["terraform_version"] !== undefined) return { stack: readState(name, json) };
  throw new Error(`${file}: neither a plan nor a state`);
}
