#!/usr/bin/env node
import { allowClosedPipes } from "./closed-pipes";
import { run } from "./program";
import { exitOnSignals } from "./signals";

allowClosedPipes();
exitOnSignals();
void run(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`legal-hold: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
