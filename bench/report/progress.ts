/** Where the progress goes. */
export interface Stream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Tells how far the bench is: one line that changes on a terminal, a line a section elsewhere. */
export class Progress {
  private section = "";

  constructor(private readonly stream: Stream) {}

  begin(section: string): void {
    this.section = section;
    if (this.stream.isTTY) this.line(section);
    else this.stream.write(`${section}\n`);
  }

  /** @param round the one that goes on, from 1; 0 is the run that does not count */
  run = (label: string, round: number, rounds: number): void => {
    if (this.stream.isTTY)
      this.line(`${this.section}: ${round === 0 ? "warm-up" : `round ${round} of ${rounds}`}, ${label}`);
  };

  clear(): void {
    if (this.stream.isTTY) this.stream.write("\r\u001b[K");
  }

  private line(text: string): void {
    this.stream.write(`\r\u001b[K${text}`);
  }
}
