import { ConfigError } from "../core";
import { visible } from "../review/common/visible";
import { textOfError, UsageError } from "./usage-error";

const LONGEST_FAULT = 2_000;

/** Collects the faults of a command line, so that one error reports all of them. */
export class Faults {
  private readonly found: string[] = [];

  /** @param fault what was given, what is allowed, and how to fix it, in sentences */
  add(fault: string): void {
    this.found.push(fault);
  }

  /**
   * Runs a function; if it throws, returns undefined and adds the error as a fault.
   * @param wordsOf one text per fault
   */
  of<T>(work: () => T, wordsOf: (error: unknown) => readonly string[] = messageOf): T | undefined {
    try {
      return work();
    } catch (error) {
      this.found.push(...wordsOf(error));
      return undefined;
    }
  }

  /** The text of all faults; undefined if there are none. */
  text(): string | undefined {
    const all = [...new Set(this.found)].map((fault) => visible(fault, LONGEST_FAULT));
    return all.length < 2 ? all[0] : [`${all.length} faults:`, ...all].join("\n  ");
  }

  /** @throws UsageError with all faults, if there are any */
  throwIfAny(): void {
    const text = this.text();
    if (text !== undefined) throw new UsageError(text);
  }
}

/**
 * One text for each fault in a configuration, and for any other error its message.
 * @param nameOf how the user calls a field
 * @param textOf the message of any other error
 */
export function wordsOf(
  nameOf: (field: string) => string,
  textOf: (error: unknown) => string = textOfError,
): (error: unknown) => readonly string[] {
  return (error) =>
    error instanceof ConfigError
      ? error.faults.map(
          ({ code, field, got, allowed, fix }) => `${nameOf(field)}: ${got} (${code}). Allowed: ${allowed}. ${fix}`,
        )
      : [textOf(error)];
}

/** The option of a field: `--per-job` of `perJob`. */
export function optionOf(field: string): string {
  return `--${field.replace(/[A-Z]/g, (big) => `-${big.toLowerCase()}`)}`;
}

function messageOf(error: unknown): readonly string[] {
  return [textOfError(error)];
}
