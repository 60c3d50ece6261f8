#!/usr/bin/env node
import { allowClosedPipes } from "./closed-pipes";
import { optimizeLate } from "./late-optimization";
import { run } from "./program";
import { exitOnSignals } from "./signals";
import { textOfError } from "./usage-error";

optimizeLate();
allowClosedPipes();
exitOnSignals();
void run(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`legal-hold: ${textOfError(error)}\n`);
  process.exitCode = 1;
});
