import pc from "picocolors";
import { didYouMean, writeParts } from "../../core";
import { lintJson, lintSarif, lintText, ruleText } from "../../lint/render";
import { lintExitCode, lintReport, type LintReport, type FailOn } from "../../lint/report";
import { rules, type PolicyKind } from "../../policy/lint";
import { formatOf, refuseInput } from "../output-file";
import { packageFacts } from "../package-folder";
import { readWaiverFile } from "../json-file";
import { Faults } from "../faults";
import { judgeSources, type LintTerminal } from "./sources";

type LintFormat = "text" | "json" | "sarif";

/** Options of `legal-hold lint`, as given. */
export interface LintOptions {
  readonly kind?: PolicyKind;
  readonly stack?: string;
  readonly format?: LintFormat;
  readonly output?: readonly string[];
  readonly failOn: FailOn;
  readonly waivers?: string;
  readonly explain?: string;
}

/** The arguments of the command line. */
export interface GivenLint {
  readonly paths: readonly string[];
  readonly options: LintOptions;
}

const TOOL_ERROR = 1;
const BY_ENDING: { readonly [ending: string]: LintFormat } = { txt: "text", json: "json", sarif: "sarif" };

/** Checks the inputs, writes the result, and returns the exit code. Never throws. */
export function runLint({ paths, options }: GivenLint, terminal: LintTerminal, now = new Date()): number {
  const faults = new Faults();
  const code = faults.of(() => {
    if (options.explain !== undefined) return explainRule(options.explain, terminal);
    const { format, output = [], kind, stack, failOn, waivers } = options;
    const files = output.flatMap(
      (file) => faults.of(() => [{ file, format: formatOf(file, format, BY_ENDING) }]) ?? [],
    );
    const outputs = files.map(({ file }) => ["--output", file] as const);
    faults.of(() => refuseInput(outputs, [...paths, waivers]));
    const accepted = faults.of(() => readWaiverFile(waivers, now));
    const judged = judgeSources({ paths, kind, stack }, terminal, faults);
    if (faults.text() !== undefined) return TOOL_ERROR;
    const report = lintReport(judged, failOn, accepted);
    for (const target of files) faults.of(() => writeParts(target.file, [render(report, target.format)]));
    if (files.length === 0) terminal.out(render(report, format ?? "text", terminal));
    return lintExitCode(report);
  });
  const text = faults.text();
  if (text === undefined && code !== undefined) return code;
  terminal.err(`legal-hold lint: ${text}\n`);
  return TOOL_ERROR;
}

function explainRule(name: string, terminal: LintTerminal): number {
  const id = name.trim().toUpperCase().replace(/-/g, "_");
  const rule = rules.find((one) => one.id === id);
  if (rule === undefined) {
    const hint = didYouMean(
      id,
      rules.map((one) => one.id),
    );
    throw new Error(`there is no rule ${name}. ${hint}`.trim());
  }
  terminal.out(ruleText(rule, terminal.width));
  return 0;
}

function render(report: LintReport, format: LintFormat, terminal?: LintTerminal): string {
  switch (format) {
    case "text":
      return lintText(report, terminal && { width: terminal.width, paint: pc.createColors(terminal.colours) });
    case "json":
      return lintJson(report);
    case "sarif":
      return lintSarif(report, packageFacts().version);
  }
}
