import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { Recent } from "../core";
import { filesBeside } from "./files-beside";
import { isObject, LONGEST_INPUT, parseJson } from "./json";
import type { FramePart, Stack } from "./model";
import { readStack, type ReadStack } from "./read";
import { readTextFile } from "../core/text-input";

const STACK_FILE = "cdk.tf.json";

/**
 * Reads one stack: the folder of a stack, its `cdk.tf.json`, or `terraform show -json` of a plan or a state.
 * @param path file or folder, `-` for standard input; a `cdktf.out` only if it contains one stack
 * @param name name in messages and reports
 * @default name the name of the folder or file
 * @throws Error with one message: not found, unreadable, more than one stack, too long, or invalid
 * @public
 */
export function openStack(path: string, name?: string): ReadStack {
  const files = stackFiles(path);
  const [only] = files;
  if (files.length > 1 || only === undefined) {
    throw new Error(
      `${path}: holds ${files.length} stacks (${files.map((one) => one.name).join(", ")}); give one of them`,
    );
  }
  const text = readText(only.file);
  return readBeside(name ?? only.name, text, filesOf(only.file, text), only.file);
}

/**
 * Reads a stack with the files that belong to it. In a plan they are read already.
 * @param file how messages name it. @default the name of the stack
 * @throws Error with one message
 */
export function readBeside(name: string, text: string, files: readonly FramePart[], file = name): ReadStack {
  const read = readStack(name, text, file === "-" ? "standard input" : file);
  if (files.length === 0 || read.stack.format !== "synthesized") return read;
  return { stack: { ...read.stack, frame: [...read.stack.frame, ...files], beside: files } };
}

/** The files that belong to a `cdk.tf.json`; none for other files. */
export function filesOf(file: string, text: string): readonly FramePart[] {
  return basename(file) === STACK_FILE ? filesBeside(file, text) : [];
}

/**
 * Reads the stacks at a path: a file, the folder of a stack, or a whole `cdktf.out`. If there are many stacks, each is
 * parsed on access and throws its errors then.
 * @param onStack called after each stack with the number of stacks done and the total
 * @throws Error with one message: not found, unreadable, too long, or invalid
 * @public
 */
export function openStacks(path: string, onStack?: (done: number, all: number) => void): readonly ReadStack[] {
  const files = stackFiles(path);
  const atHand = new StacksAtHand();
  return files.map(({ name, file }, i) => {
    const text = readText(file);
    const beside = filesOf(file, text);
    const stack =
      files.length === 1
        ? readBeside(name, text, beside, file)
        : { stack: new LazyStack(name, Buffer.from(text), beside, atHand) };
    onStack?.(i + 1, files.length);
    return stack;
  });
}

/** Location of a stack. */
interface StackFile {
  readonly name: string;
  readonly file: string;
}

const ONLY_PLANS = "Its HCL is not read: use the JSON of a plan (terraform show -json tfplan > plan.json).";

/** The files of the stacks at a path. @throws Error with one message if there are none */
export function stackFiles(path: string): readonly StackFile[] {
  if (path === "-") return [{ name: "stack", file: path }];
  if (!existsSync(path)) throw new Error(`${path}: there is no such file or folder`);
  if (!statSync(path).isDirectory()) {
    const named =
      basename(path) === STACK_FILE ? basename(dirname(path)) : basename(path).replace(/\.json(\.gz)?$/, "");
    return [{ name: named, file: path }];
  }
  const own = join(path, STACK_FILE);
  if (existsSync(own)) return [{ name: basename(path), file: own }];
  const stacks = join(path, "stacks");
  const folders = existsSync(stacks) && statSync(stacks).isDirectory() ? readdirSync(stacks).sort() : [];
  const fileOf = (name: string) => join(stacks, name, STACK_FILE);
  const written = folders.filter((name) => existsSync(fileOf(name)));
  // the folder of a renamed stack may still exist
  const listed = inManifest(path) ?? written;
  const missing = listed.filter((name) => !written.includes(name));
  const hint = [path, ...missing.map((name) => join(stacks, name))].some(holdsHcl) ? `. ${ONLY_PLANS}` : "";
  if (missing.length > 0)
    throw new Error(`${path}: manifest.json lists stacks without a ${STACK_FILE}: ${missing.join(", ")}${hint}`);
  if (listed.length === 0) throw new Error(`${path}: neither a stack (${STACK_FILE}) nor a cdktf.out${hint}`);
  return listed.map((name) => ({ name, file: fileOf(name) }));
}

const holdsHcl = (folder: string) => existsSync(folder) && readdirSync(folder).some((name) => name.endsWith(".tf"));

// the stacks of the last synthesis; undefined without a manifest
function inManifest(path: string): readonly string[] | undefined {
  const file = join(path, "manifest.json");
  if (!existsSync(file)) return undefined;
  const { stacks } = parseJson(file, readText(file));
  return isObject(stacks) ? Object.keys(stacks).sort() : undefined;
}

function readText(file: string): string {
  return readTextFile(file, { largest: LONGEST_INPUT });
}

/** Number of stacks kept in memory: a review reads one stack at a time, and the one from which it was renamed. */
const AT_A_TIME = 2;

/** The stacks of a folder that are currently in memory. */
class StacksAtHand extends Recent<LazyStack, Stack> {
  constructor() {
    super(AT_A_TIME);
  }
}

/**
 * One of many stacks. It is parsed on access and dropped soon after, so that a thousand stacks need only the memory of
 * their texts. These are kept as bytes outside of the heap, because V8 collects garbage the later the more the heap holds.
 * Accessing it throws an error with one message if the text cannot be read.
 */
class LazyStack implements Stack {
  constructor(
    readonly name: string,
    private readonly bytes: Buffer,
    readonly beside: readonly FramePart[],
    private readonly atHand: StacksAtHand,
  ) {}

  get text() {
    return this.bytes.toString();
  }
  get format() {
    return this.read().format;
  }
  get resources() {
    return this.read().resources;
  }
  get data() {
    return this.read().data;
  }
  get outputs() {
    return this.read().outputs;
  }
  get endings() {
    return this.read().endings;
  }
  get moved() {
    return this.read().moved;
  }
  get frame() {
    return this.read().frame;
  }
  get account() {
    return this.read().account;
  }
  get partition() {
    return this.read().partition;
  }
  get region() {
    return this.read().region;
  }

  private read(): Stack {
    return this.atHand.get(this, () => readBeside(this.name, this.text, this.beside).stack);
  }
}
