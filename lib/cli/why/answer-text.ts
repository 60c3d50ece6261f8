import pc from "picocolors";
import type { Answer, FoundSymptom, InStack, Known, Name } from "../../why";

/** An answer for people. */
export function renderAnswer({ symptoms, names }: Answer, colour: boolean): string {
  const paint = pc.createColors(colour);
  const blocks = [
    ...symptoms.map((one) => [paint.bold(`${one.id} (${one.platform})`), ...symptomLines(one)].join("\n")),
    ...names.map((one) => [`${paint.bold(one.name)} (${one.kind})`, ...nameLines(one)].join("\n")),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function symptomLines(one: FoundSymptom): string[] {
  return [line("What", one.what), line("Cause", one.cause), ...stackLines(one.inStack), ...knownLines(one)];
}

function nameLines(one: Name): string[] {
  return [line("What", one.what), ...knownLines(one)];
}

function stackLines(said: InStack | undefined): string[] {
  if (said === undefined) return [];
  return [
    ...said.says.map((text) => line("Here", text)),
    ...said.at.map((text) => line("Where", text)),
    ...said.change.map((text) => line("Change", text)),
  ];
}

function knownLines({ documents, mark, source, fields, command }: Known): string[] {
  return [
    line("Platform", `${documents} [${mark}: ${source}]`),
    ...(fields.length === 0 ? [] : [line("Field", fields.join(", "))]),
    line("Do", command),
  ];
}

function line(head: string, text: string): string {
  return `  ${head.padEnd(9)} ${text}`;
}
