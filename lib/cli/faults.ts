import { visible } from "../review/common/visible";
import { UsageError } from "./usage-error";

const LONGEST_FAULT = 2_000;

/** What is wrong with a call: gathered, so that one error tells it all. */
export class Faults {
  private readonly found: string[] = [];

  /** @param fault what was given, what is allowed, and what to do, in sentences */
  add(fault: string): void {
    this.found.push(fault);
  }

  /**
   * Does something; undefined where it cannot be done, and then why is a fault.
   * @param wordsOf one text for each thing that is wrong
   */
  of<T>(work: () => T, wordsOf: (error: unknown) => readonly string[] = messageOf): T | undefined {
    try {
      return work();
    } catch (error) {
      this.found.push(...wordsOf(error));
      return undefined;
    }
  }

  /** The error that tells all of them; undefined where nothing is wrong. */
  text(): string | undefined {
    const all = [...new Set(this.found)].map((fault) => visible(fault, LONGEST_FAULT));
    return all.length < 2 ? all[0] : [`${all.length} faults:`, ...all].join("\n  ");
  }

  /** @throws UsageError that tells all of them; nothing where nothing is wrong */
  throwIfAny(): void {
    const text = this.text();
    if (text !== undefined) throw new UsageError(text);
  }
}

function messageOf(error: unknown): readonly string[] {
  return [error instanceof Error ? error.message : String(error)];
}
