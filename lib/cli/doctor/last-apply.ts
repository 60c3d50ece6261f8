import { statSync } from "node:fs";
import { DoctorError } from "../../doctor";
import type { SinceEvent } from "../../doctor";
import { isObject, parseJson } from "../../stack/json";
import { readTextFile } from "../text-input";

/**
 * The last apply, from a state: `terraform state pull`, or the file itself. A state contains no time, so the file's
 * modification time is used.
 * @throws DoctorError
 */
export function lastApply(file: string): SinceEvent {
  const state = stateIn(file);
  const [serial, version] = isObject(state) ? [state["serial"], state["terraform_version"]] : [];
  if (typeof version !== "string") throw new DoctorError(`--state: ${file} is not a state of Terraform or OpenTofu.`);
  if (file === "-")
    throw new DoctorError("--state: must be a file, because a state contains no time and that of the file is used.");
  const which = typeof serial === "number" ? ` with serial ${serial}` : "";
  return {
    at: statSync(file).mtime.toISOString(),
    where: "Terraform",
    what: "stack",
    call: `state written${which} (modification time of the file), version ${version.slice(0, 20)}`,
    who: undefined,
    from: undefined,
    error: undefined,
  };
}

function stateIn(file: string): unknown {
  try {
    return parseJson(file, readTextFile(file, { exact: true, largest: 64 * 1024 * 1024 }));
  } catch (error) {
    throw new DoctorError(`--state: ${(error as Error).message}`);
  }
}
