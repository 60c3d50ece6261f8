import { visible } from "../../review/common/visible";

/** What is wrong with a call: gathered, so that one error tells it all. */
export class Faults {
  private readonly found: string[] = [];

  /** @param fault one sentence */
  add(fault: string): void {
    this.found.push(fault);
  }

  /** Does something; undefined where it cannot be done, and then why is a fault. */
  of<T>(work: () => T): T | undefined {
    try {
      return work();
    } catch (error) {
      this.add(error instanceof Error ? error.message : String(error));
      return undefined;
    }
  }

  /** The error that tells all of them; undefined where nothing is wrong. */
  text(): string | undefined {
    const all = [...new Set(this.found)].map((fault) => visible(fault).replace(/\.$/, ""));
    return all.length < 2 ? all[0] : [`${all.length} faults:`, ...all].join("\n  ");
  }
}
