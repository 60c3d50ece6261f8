import { ConfigError, type Fault } from "./config-error";

/** Collects faults, so that a user sees all of them at once. */
export class Faults {
  private found: Fault[] = [];
  private closed = new Set<string>();
  private prefix = "";

  /** A view for the fields below `field`: it records into the same collection and puts `field.` before each name. */
  at(field: string): Faults {
    const below = new Faults();
    below.found = this.found;
    below.closed = this.closed;
    below.prefix = `${this.prefix}${field}.`;
    return below;
  }

  /** Records one fault, unless its field was closed. */
  add(fault: Fault): void {
    const field = this.prefix + fault.field;
    if (!this.isClosed(field)) this.found.push({ ...fault, field });
  }

  /** Records one fault and closes its field: further faults of the field would follow from the same mistake. */
  addAndClose(fault: Fault): void {
    this.add(fault);
    this.close(fault.field);
  }

  /** Ignores later faults of a field and of the fields below it. */
  close(field: string): void {
    this.closed.add(this.prefix + field);
  }

  /** Whether a field, or one below it, has a fault or was closed. */
  has(field: string): boolean {
    const path = this.prefix + field;
    return this.isClosed(path) || this.found.some((fault) => isWithin(fault.field, path));
  }

  get all(): readonly Fault[] {
    return this.found;
  }

  /**
   * Throws one error with all faults; does nothing without faults.
   * @param where what was being configured, such as a construct path
   * @throws ConfigError
   */
  throwIfAny(where: string): void {
    if (this.found.length > 0) throw new ConfigError(where, this.found);
  }

  private isClosed(path: string): boolean {
    for (const field of this.closed) if (isWithin(path, field)) return true;
    return false;
  }
}

function isWithin(path: string, field: string): boolean {
  return path.startsWith(field) && /^($|[.[])/.test(path.slice(field.length));
}
