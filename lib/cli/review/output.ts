import pc from "picocolors";
import { writeParts } from "../../core";
import { renderHtml, renderMarkdown, renderSarif } from "../../review/render";
import { jsonParts } from "../../review/render/json";
import { textParts } from "../../review/render/text";
import type { Report } from "../../review/report";
import { formatOf } from "../output-file";
import { BY_ENDING, type Format, type ReviewOptions } from "./options";
import type { Terminal } from "../terminal";

/** Input of the formats besides the report. */
export interface Rendering {
  readonly version: string;
  readonly artifactOf?: (stack: string) => string;
}

/** Writes the report to the requested files, or to the terminal if none is requested. */
export function writeReport(report: Report, options: ReviewOptions, terminal: Terminal, rendering: Rendering): void {
  const { format, output = [] } = options;
  const files = output.map((file) => ({ file, format: formatOf(file, format, BY_ENDING) }));
  for (const { file, format } of files) writeParts(file, render(report, format, rendering));
  if (files.length > 0) return;
  const parts =
    format === undefined || format === "text"
      ? textParts(report, { width: terminal.width, paint: pc.createColors(terminal.colours) })
      : render(report, format, rendering);
  for (const part of parts) terminal.out(part);
}

function render(report: Report, format: Format, rendering: Rendering): Iterable<string> {
  switch (format) {
    case "text":
      return textParts(report);
    case "markdown":
      return [renderMarkdown(report)];
    case "json":
      return jsonParts(report);
    case "sarif":
      return [renderSarif(report, rendering)];
    case "html":
      return [renderHtml(report)];
  }
}
