import pc from "picocolors";
import type { DoctorReport, TokenSummary } from "../diagnose";
import type { Severity } from "../finding";
import { clean, some } from "../text";

/** A report for people. */
export function renderReport({ findings, notes, token, integrationProps }: DoctorReport, colours: boolean): string {
  const paint = pc.createColors(colours);
  const painted: { readonly [severity in Severity]: (text: string) => string } = {
    error: paint.red,
    warning: paint.yellow,
    unknown: paint.magenta,
  };
  const lines = [
    ...(token === undefined ? [] : [...tokenLines(token), ""]),
    ...findings.flatMap(({ id, severity, what, where, why, fix }) => [
      `${painted[severity](severity.padEnd(7))} ${paint.bold(id)}`,
      `  what:  ${what}`,
      `  where: ${where}`,
      `  why:   ${why}`,
      `  fix:   ${fix}`,
      "",
    ]),
    ...(integrationProps === undefined
      ? []
      : [
          paint.bold("For genesys.integration in the props, as this organization tells it:"),
          ...Object.entries(integrationProps).map(
            ([name, value]) => `  ${name}: ${JSON.stringify(clean(String(value)))},`,
          ),
          "",
        ]),
    ...(notes.length === 0 ? [] : [paint.bold("Not looked at"), ...notes.map((note) => `- ${note}`), ""]),
    findings.length === 0
      ? paint.green("No findings: what was looked at would let an export through.")
      : `${findings.length} ${findings.length === 1 ? "finding" : "findings"}.`,
  ];
  return `${lines.join("\n")}\n`;
}

function tokenLines({
  clientId,
  organizationId,
  grantType,
  ageSeconds,
  lifetimeSeconds,
  scopes,
  holds,
}: TokenSummary): string[] {
  const names = Object.keys(holds);
  const held = names.filter((name) => (holds[name] ?? []).length > 0);
  const life = lifetimeSeconds === undefined ? "of unknown lifetime" : `valid for ${lifetimeSeconds} s`;
  const age = ageSeconds === undefined ? "of unknown age" : `${ageSeconds} s old`;
  return [
    `Token of client ${show(clientId)} (${show(grantType)}) in organization ${show(organizationId)}: ${age}, ${life}.`,
    `It holds ${held.length} of the ${names.length} permissions that an export takes` +
      (scopes.length === 0 ? "." : `, and the scopes ${some(scopes)}.`),
  ];
}

function show(text: string | undefined): string {
  return text === undefined ? "(not told)" : clean(text, 80);
}
