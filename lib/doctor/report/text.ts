import pc from "picocolors";
import type { DoctorReport, TokenSummary } from "../diagnose";
import type { Severity } from "../finding";
import type { Timeline } from "../since";
import { clean, some } from "../text";

export function renderReport(
  { findings, unread, notes, token, integrationProps, timeline }: DoctorReport,
  colours: boolean,
): string {
  const paint = pc.createColors(colours);
  const painted: { readonly [severity in Severity]: (text: string) => string } = {
    error: paint.red,
    warning: paint.yellow,
    unknown: paint.magenta,
  };
  const known = findings.filter(({ severity }) => severity !== "unknown");
  const unknown = findings.filter(({ severity }) => severity === "unknown");
  const lines = [
    ...(token === undefined ? [] : [...tokenLines(token), ""]),
    ...unread.flatMap(({ platform, reason, partly, what, check }) => [
      `${paint.magenta(partly ? "partly not read" : "not read")} ${paint.bold(platform)} (${reason})`,
      `  what:  ${clean(what, 600)}`,
      `  check: ${clean(check, 600)}`,
      "",
    ]),
    ...known.flatMap(({ id, severity, what, where, why, fix }) => [
      `${painted[severity](severity.padEnd(7))} ${paint.bold(id)}`,
      `  what:  ${what}`,
      `  where: ${where}`,
      `  why:   ${why}`,
      `  fix:   ${fix}`,
      "",
    ]),
    ...(unknown.length === 0
      ? []
      : [
          paint.magenta("unknown"),
          ...unknown.flatMap(({ id, what, fix }) => [`- ${paint.bold(id)} ${what}`, `  fix:   ${fix}`]),
          "",
        ]),
    ...(integrationProps === undefined
      ? []
      : [
          paint.bold("Values of this organization for genesys.integration in the props:"),
          ...Object.entries(integrationProps).map(
            ([name, value]) => `  ${name}: ${JSON.stringify(clean(String(value)))},`,
          ),
          "",
        ]),
    ...(timeline === undefined ? [] : [paint.bold(`Since ${timeline.since}`), ...timelineLines(timeline), ""]),
    ...(notes.length === 0 ? [] : [paint.bold("Not checked"), ...notes.map((note) => `- ${note}`), ""]),
    lastLine(known.length, unknown.length, unread, paint),
  ];
  return `${lines.join("\n")}\n`;
}

function lastLine(
  known: number,
  unknown: number,
  unread: DoctorReport["unread"],
  paint: ReturnType<typeof pc.createColors>,
): string {
  const without = unread.map(({ platform, partly }) => `${platform} was ${partly ? "partly " : ""}not read.`);
  const count = (n: number, one: string) => (n === 0 ? [] : [`${n} ${one}${n === 1 ? "" : "s"}`]);
  const found = [...count(known, "finding"), ...(unknown === 0 ? [] : [`${unknown} unknown`])];
  if (found.length > 0) return [`${found.join(", ")}.`, ...without].join(" ");
  if (without.length > 0) return ["No findings in what was read.", ...without].join(" ");
  return paint.green("No findings: an export would get through everything that was checked.");
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
  const names = Object.keys(holds ?? {});
  const held = names.filter((name) => (holds?.[name] ?? []).length > 0);
  const what =
    holds === undefined
      ? "Its permissions are unknown"
      : `It holds ${held.length} of the ${names.length} permissions that an export requires`;
  const life = lifetimeSeconds === undefined ? "of unknown lifetime" : `valid for ${lifetimeSeconds} s`;
  const age = ageSeconds === undefined ? "of unknown age" : `${ageSeconds} s old`;
  return [
    `Token of client ${show(clientId)} (${show(grantType)}) in organization ${show(organizationId)}: ${age}, ${life}.`,
    what + (scopes.length === 0 ? "." : `; its scopes are ${some(scopes)}.`),
  ];
}

function show(text: string | undefined): string {
  return text === undefined ? "(not told)" : clean(text, 80);
}

const MOST = 500;

/** Renders a timeline: one line per event, then what could not be read. */
function timelineLines({ events, notAsked }: Timeline): readonly string[] {
  const shown = events.slice(-MOST);
  const left = events.length - shown.length;
  return [
    ...(left === 0 ? [] : [`(${left} older events are in --json)`]),
    ...(shown.length === 0 ? ["No events in the sources that could be read."] : []),
    ...shown.map(({ at, where, what, call, who, from, error }) => {
      const by = who === undefined ? "" : ` by ${clean(who, 160)}`;
      const place = from === undefined ? "" : ` from ${clean(from, 80)}`;
      const ended = error === undefined ? "" : `: refused (${clean(error, 60)})`;
      return `${at}  ${where}  ${what}: ${clean(call, 160)}${by}${place}${ended}`;
    }),
    ...notAsked.map((one) => `- not read: ${clean(one, 400)}`),
  ];
}
