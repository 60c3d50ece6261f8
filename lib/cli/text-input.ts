import { fstatSync, openSync, closeSync, readSync } from "node:fs";
import { isatty } from "node:tty";
import { gunzipSync } from "node:zlib";
import { UsageError } from "./usage-error";

const LARGEST = 4 * 1024 * 1024;

/** Whether a person would have to type standard input. */
export function isOnTerminal(): boolean {
  return isatty(0);
}

/** All of standard input as text. */
export function readStandardInput(): string {
  return decode("standard input", readAll(0, "standard input"));
}

/**
 * A file as text: UTF-8 or UTF-16 with a byte order mark, packed by gzip or not; a pipe will do.
 * @throws UsageError with one message
 */
export function readTextFile(file: string): string {
  if (file === "-") return readStandardInput();
  let handle: number;
  try {
    handle = openSync(file, "r");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(code === "ENOENT" ? `${file}: there is no such file.` : `${file}: cannot be read (${code}).`);
  }
  try {
    if (fstatSync(handle).isDirectory()) throw new UsageError(`${file}: a folder. Name a file in it.`);
    return decode(file, readAll(handle, file));
  } finally {
    closeSync(handle);
  }
}

function readAll(handle: number, name: string): Buffer {
  const parts: Buffer[] = [];
  let size = 0;
  for (;;) {
    const part = Buffer.alloc(64 * 1024);
    const read = readPart(handle, part);
    if (read === 0) return Buffer.concat(parts);
    if ((size += read) > LARGEST)
      throw new UsageError(`${name}: larger than ${LARGEST} bytes. Give the part with the error.`);
    parts.push(part.subarray(0, read));
  }
}

function readPart(handle: number, part: Buffer): number {
  for (;;) {
    try {
      return readSync(handle, part);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "EOF") return 0;
      // a pipe that has nothing yet
      if (code !== "EAGAIN") throw new UsageError(`standard input cannot be read (${code}).`);
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    }
  }
}

function decode(name: string, bytes: Buffer): string {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return decode(name, unpacked(name, bytes));
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.subarray(2).toString("utf16le");
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return Buffer.from(bytes.subarray(2, bytes.length & ~1))
      .swap16()
      .toString("utf16le");
  const text = bytes.toString("utf8").replace(/^\uFEFF/, "");
  if (text.includes("\0"))
    throw new UsageError(`${name}: no text. Give UTF-8 or UTF-16 with a byte order mark, packed by gzip or not.`);
  return text;
}

function unpacked(name: string, bytes: Buffer): Buffer {
  try {
    return gunzipSync(bytes, { maxOutputLength: LARGEST });
  } catch {
    throw new UsageError(`${name}: cannot be unpacked, or is larger than ${LARGEST} bytes.`);
  }
}
