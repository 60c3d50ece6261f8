import { textOf } from "../../attributes";
import type { Place } from "../../model";

/** ARN of an event bus by its name or ARN; the default bus if none is given. */
export function busArn(place: Place, name: unknown): string {
  const bus = textOf(name) ?? "default";
  return bus.startsWith("arn:") ? bus : `${arnStart(place)}${bus}`;
}

function arnStart({ partition, region, account }: Place): string {
  return `arn:${partition}:events:${region}:${account}:event-bus/`;
}

/** Name of an event bus in the same place, given by its ARN; others are kept as written. */
export function busName(place: Place, given: unknown): unknown {
  const start = arnStart(place);
  return typeof given === "string" && given.startsWith(start) ? given.slice(start.length) : given;
}
