import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { StackJson } from "../../review";
import { DoctorError } from "../http";
import { membersOf } from "../shape";

const LONGEST = 32 * 1024 * 1024;

/**
 * Reads a synthesized stack.
 * @param path a `cdk.tf.json`, the folder that holds it, or a `cdktf.out`
 * @param name which stack of a `cdktf.out` that has several
 * @throws DoctorError
 */
export function readStack(path: string, name?: string): StackJson {
  const file = fileOf(path, name);
  if (statSync(file).size > LONGEST) throw new DoctorError(`${file}: longer than ${LONGEST} bytes.`);
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, "utf8"));
  } catch {
    throw new DoctorError(`${file}: no valid JSON.`);
  }
  if (membersOf(value) === undefined) throw new DoctorError(`${file}: no synthesized stack.`);
  return value as StackJson;
}

function fileOf(path: string, name: string | undefined): string {
  if (!existsSync(path))
    throw new DoctorError(`${path}: not there. Synthesize first, for example with \`cdktf synth\`.`);
  if (!statSync(path).isDirectory()) return path;
  const direct = join(path, "cdk.tf.json");
  if (existsSync(direct)) return direct;
  const stacks = join(path, "stacks");
  const names = existsSync(stacks)
    ? readdirSync(stacks).filter((stack) => existsSync(join(stacks, stack, "cdk.tf.json")))
    : [];
  const wanted = name === undefined ? names : names.filter((stack) => stack === name);
  if (wanted.length === 1) return join(stacks, wanted[0]!, "cdk.tf.json");
  if (names.length === 0) throw new DoctorError(`${path}: no synthesized stack (cdk.tf.json) in it.`);
  throw new DoctorError(`${path}: name one of its stacks with --stack: ${names.sort().join(", ")}.`);
}
