import type { Timeline } from "../since";
import { clean } from "../text";

const MOST = 500;

/** A timeline for people: a line for each event, then what could not be asked. */
export function timelineLines({ events, notAsked }: Timeline): readonly string[] {
  const shown = events.slice(-MOST);
  const left = events.length - shown.length;
  return [
    ...(left === 0 ? [] : [`(${left} older ones are in --json)`]),
    ...(shown.length === 0 ? ["Nothing was found in what could be asked."] : []),
    ...shown.map(({ at, where, what, call, who, from, error }) => {
      const by = who === undefined ? "" : ` by ${clean(who, 160)}`;
      const place = from === undefined ? "" : ` from ${clean(from, 80)}`;
      const ended = error === undefined ? "" : `: refused (${clean(error, 60)})`;
      return `${at}  ${where}  ${what}: ${clean(call, 160)}${by}${place}${ended}`;
    }),
    ...notAsked.map((one) => `- not asked: ${clean(one, 400)}`),
  ];
}
