import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { StackJson } from "../../review/stack-json";
import { UsageError } from "./usage-error";

const FILE = "cdk.tf.json";

/**
 * Reads a synthesized stack: the file, its folder, or the output folder of an app.
 * @param name of the stack, where the folder holds several
 * @throws UsageError
 */
export function readStack(path: string, name?: string): StackJson {
  const file = locate(path, name);
  let parsed: unknown;
  try {
    parsed = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new UsageError(
      `${file}: ${error instanceof SyntaxError ? "not JSON" : "cannot be read"}. Synthesize the app first.`,
    );
  }
  if (typeof parsed !== "object" || parsed === null || !("resource" in parsed || "output" in parsed)) {
    throw new UsageError(
      `${file}: not a synthesized stack, it holds no resources. Give a ${FILE} or the folder cdktf.out.`,
    );
  }
  if (!["resource", "data"].every((part) => isMap((parsed as { [part: string]: unknown })[part] ?? {}, 2))) {
    throw new UsageError(`${file}: not a synthesized stack, its resources are not listed by type and name.`);
  }
  return parsed as StackJson;
}

// objects of objects, so deep
function isMap(value: unknown, depth: number): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return depth === 0 || Object.values(value).every((inner) => isMap(inner, depth - 1));
}

function locate(path: string, name: string | undefined): string {
  if (!isFolder(path)) {
    if (kindOf(path) === undefined) throw new UsageError(`${path}: no such file or folder. Synthesize the app first.`);
    return path;
  }
  if (kindOf(join(path, FILE)) !== undefined) return join(path, FILE);
  const stacks = join(path, "stacks");
  const names = isFolder(stacks)
    ? readdirSync(stacks).filter((one) => kindOf(join(stacks, one, FILE)) !== undefined)
    : [];
  const found = name ?? (names.length === 1 ? names[0] : undefined);
  if (found !== undefined && names.includes(found)) return join(stacks, found, FILE);
  if (names.length === 0) throw new UsageError(`${path}: no synthesized stack in there. Synthesize the app first.`);
  throw new UsageError(
    `${path}: ${name === undefined ? "several stacks" : `no stack ${name}`}. Name one with --stack: ${names.join(", ")}.`,
  );
}

function isFolder(path: string): boolean {
  return kindOf(path) === "folder";
}

function kindOf(path: string): "file" | "folder" | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  return found === undefined ? undefined : found.isDirectory() ? "folder" : "file";
}
