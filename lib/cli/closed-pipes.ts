import { unwritable } from "../core";

/**
 * A reader that has seen enough, such as `head`, is no error: the program goes on, and its exit code is the answer. Output
 * that cannot be written for another reason ends it with one message.
 */
export function allowClosedPipes(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EPIPE") return;
      if (stream === process.stdout) process.stderr.write(`legal-hold: standard output: ${unwritable(error)}\n`);
      process.exit(1);
    });
  }
}
