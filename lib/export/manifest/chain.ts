import { jsonIn, sha256 } from "../../core";

/*
 * Each line of a manifest ends with a hash of the previous line's hash and its own text. Changing, moving, adding or
 * removing a line changes every later hash, including the last one, the seal. Someone who can rewrite the whole file can
 * recompute all hashes, so the seal must be kept elsewhere.
 */

const START = "0".repeat(64);
const END_OF_LINE = /,"chain":"([0-9a-f]{64})"\}$/;

/** Writes lines, each with a hash of the previous one. */
export class ChainWriter {
  /** @param last hash of the previous line. @default the initial value of a new file */
  constructor(private last = START) {}

  /** The hash of the last line. */
  get seal(): string {
    return this.last;
  }

  /** Serializes a value as the next line, without the line break. */
  line(value: object): string {
    const text = JSON.stringify(value);
    this.last = next(this.last, text);
    return `${text.slice(0, -1)},"chain":"${this.last}"}`;
  }
}

/** Reads and verifies lines. */
export class ChainReader {
  private last = START;

  get seal(): string {
    return this.last;
  }

  /**
   * Parses the next line. `whole` is false if its hash does not match; later lines can still be read.
   * @returns undefined if the line has no hash
   */
  read(line: string): { readonly value: unknown; readonly whole: boolean } | undefined {
    const chain = END_OF_LINE.exec(line)?.[1];
    if (chain === undefined) return undefined;
    const text = line.replace(END_OF_LINE, "}");
    const whole = next(this.last, text) === chain;
    this.last = chain;
    const value = jsonIn(text);
    return value === undefined ? undefined : { value, whole };
  }
}

function next(last: string, text: string): string {
  return sha256(`${last}\n${text}`);
}
