import { sha256 } from "../../core";

/*
 * Each line of a manifest ends with a hash over the hash of the line before it and its own text. Who changes, moves, adds
 * or removes a line changes every hash after it, and so the last one, the seal. Whoever could rewrite the whole file could
 * compute all of them anew: the seal has to be kept somewhere else.
 */

const START = "0".repeat(64);
const END_OF_LINE = /,"chain":"([0-9a-f]{64})"\}$/;

/** Writes lines, each bound to the one before. */
export class ChainWriter {
  /** @param last hash of the line before. @default that of a new file */
  constructor(private last = START) {}

  /** The hash of the last line. */
  get seal(): string {
    return this.last;
  }

  /** A value as the next line, without its end. */
  line(value: object): string {
    const text = JSON.stringify(value);
    this.last = next(this.last, text);
    return `${text.slice(0, -1)},"chain":"${this.last}"}`;
  }
}

/** Reads lines again. */
export class ChainReader {
  private last = START;

  get seal(): string {
    return this.last;
  }

  /**
   * The value of the next line.
   * @returns undefined when the line is not what follows the one before; what comes later is read all the same
   */
  read(line: string): { readonly value: unknown; readonly whole: boolean } | undefined {
    const chain = END_OF_LINE.exec(line)?.[1];
    if (chain === undefined) return undefined;
    const text = line.replace(END_OF_LINE, "}");
    const whole = next(this.last, text) === chain;
    this.last = chain;
    try {
      return { value: JSON.parse(text) as unknown, whole };
    } catch {
      return undefined;
    }
  }
}

function next(last: string, text: string): string {
  return sha256(`${last}\n${text}`);
}
