import { ConfigError, type Fault } from "./config-error";

/** Collects faults, so that a user sees all of them at once. */
export class Faults {
  private constructor(
    private readonly found: Fault[],
    private readonly prefix: string,
  ) {}

  /** An empty collection. */
  static none(): Faults {
    return new Faults([], "");
  }

  /** A view for the fields below `field`: it records into the same collection and puts `field.` before each name. */
  at(field: string): Faults {
    return new Faults(this.found, `${this.prefix}${field}.`);
  }

  /** Records one fault. */
  add(fault: Fault): void {
    this.found.push({ ...fault, field: this.prefix + fault.field });
  }

  /** The faults so far. */
  get all(): readonly Fault[] {
    return this.found;
  }

  /**
   * Throws one error with everything that was found; does nothing when all is well.
   * @param where what was being configured, such as a construct path
   * @throws ConfigError
   */
  throwIfAny(where: string): void {
    if (this.found.length > 0) throw new ConfigError(where, this.found);
  }
}
