import { isUtf8 } from "node:buffer";
import { closeSync, fstatSync, openSync, readSync } from "node:fs";

/** An input that cannot be read as text. Its message is complete. */
export class InputError extends Error {}

/** Limits of a text. */
export interface TextLimits {
  /** Bytes after decompression. @default 4 MiB */
  readonly largest?: number;
  /** Whether bytes that are not valid UTF-8 are refused. @default they are shown as U+FFFD */
  readonly exact?: boolean;
}

const LARGEST = 4 * 1024 * 1024;
const NO_TEXT = "no text. Give UTF-8 or UTF-16 with a byte order mark, packed by gzip or not.";

// error codes for paths that do not exist
const NOTHING_THERE = ["ENOENT", "ENOTDIR", "ELOOP", "ENAMETOOLONG"];

/** Whether standard input is a terminal. */
export function isOnTerminal(): boolean {
  // loaded when it is asked: whoever only imports the review has no use for it
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const { isatty } = require("node:tty") as typeof import("node:tty");
  return isatty(0);
}

/**
 * Reads a file as text: UTF-8, or UTF-16 with a byte order mark, optionally gzip-compressed; pipes are supported.
 * @param file `-` is standard input
 * @throws InputError with one message
 */
export function readTextFile(file: string, limits: TextLimits = {}): string {
  if (file === "-") return read(0, "standard input", limits);
  let handle: number;
  try {
    handle = openSync(file, "r");
  } catch (error) {
    const { code = "ENOENT" } = error as NodeJS.ErrnoException;
    const missing = NOTHING_THERE.includes(code) || code.startsWith("ERR_");
    throw new InputError(
      missing ? `${file}: the file does not exist. Name another.` : `${file}: cannot be read (${code}).`,
    );
  }
  try {
    const info = fstatSync(handle);
    if (info.isDirectory()) throw new InputError(`${file}: a folder. Name a file in it.`);
    if (info.isBlockDevice() || info.isCharacterDevice()) throw new InputError(`${file}: not a file. Name another.`);
    return read(handle, file, limits);
  } finally {
    closeSync(handle);
  }
}

function read(handle: number, name: string, { largest = LARGEST, exact = false }: TextLimits): string {
  const bytes = readAll(handle, name, largest);
  return decode(name, isPacked(bytes) ? unpacked(name, bytes, largest) : bytes, exact);
}

function readAll(handle: number, name: string, largest: number): Buffer {
  const parts: Buffer[] = [];
  let size = 0;
  for (;;) {
    const part = Buffer.alloc(64 * 1024);
    const count = readPart(handle, name, part);
    if (count === 0) return Buffer.concat(parts);
    if ((size += count) > largest) throw new InputError(`${name}: larger than ${largest} bytes.`);
    parts.push(part.subarray(0, count));
  }
}

function readPart(handle: number, name: string, part: Buffer): number {
  for (;;) {
    try {
      return readSync(handle, part);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "EOF") return 0;
      // a pipe without data yet
      if (code !== "EAGAIN") throw new InputError(`${name}: cannot be read (${code}).`);
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    }
  }
}

function decode(name: string, bytes: Buffer, exact: boolean): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.subarray(2).toString("utf16le");
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return Buffer.from(bytes.subarray(2, bytes.length & ~1))
      .swap16()
      .toString("utf16le");
  if (exact && !isUtf8(bytes)) throw new InputError(`${name}: ${NO_TEXT}`);
  const text = bytes.toString("utf8").replace(/^\uFEFF/, "");
  if (text.includes("\0")) throw new InputError(`${name}: ${NO_TEXT}`);
  return text;
}

function isPacked(bytes: Buffer): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

function unpacked(name: string, bytes: Buffer, largest: number): Buffer {
  // loaded when needed, because loading takes as long as reading an input, and few are compressed
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const { gunzipSync } = require("node:zlib") as typeof import("node:zlib");
  try {
    return gunzipSync(bytes, { maxOutputLength: largest });
  } catch {
    throw new InputError(`${name}: cannot be unpacked, or is larger than ${largest} bytes.`);
  }
}
