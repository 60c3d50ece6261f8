import { unwritable } from "../core";

/**
 * A reader that closes the pipe early, such as `head`, is not an error: the program continues, and its exit code is
 * valid. Any other write error ends it with one message.
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
