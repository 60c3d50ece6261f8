import { list, object } from "./plain";
import type { Attributes } from "./written";

/** A retention of the same mode that may grow; of years and days a year is the shortest. */
export function locksAsLong(made: unknown, written: unknown): boolean {
  const [one, other] = [made, written].map((rule) => object(object(rule)["default_retention"]));
  const days = ({ days, years }: Attributes) => Number(days ?? Number(years) * 365);
  return one!["mode"] === other!["mode"] && days(other!) >= days(one!);
}

/** A switch that stays off. */
export function isOff(_: unknown, written: unknown): boolean {
  return written === undefined || written === false;
}

/** Rules that end no object besides those that were made; what only Terraform knows may end some. */
export function endsNothing(made: unknown, written: unknown): boolean {
  const known = list(made).map((rule) => JSON.stringify(rule));
  return list(written).every((rule) => {
    if (typeof rule !== "object") return false;
    const { expiration, noncurrent_version_expiration: noncurrent } = object(rule);
    return known.includes(JSON.stringify(rule)) || (expiration === undefined && noncurrent === undefined);
  });
}

/** The configuration of an integration: names and notes are free. */
export function sameButNames(made: unknown, written: unknown): boolean {
  const bare = (config: unknown) => JSON.stringify({ ...object(config), name: "", notes: "" });
  return bare(made) === bare(written);
}

/** A number that may become larger. Of some settings zero means without end. */
export function grows(made: unknown, written: unknown): boolean {
  return written !== undefined && (Number(written) >= Number(made) || Number(written) === 0);
}

/** A list that may become longer. */
export function tellsMore(made: unknown, written: unknown): boolean {
  const texts = list(written).map((one) => JSON.stringify(one));
  return list(made).every((one) => texts.includes(JSON.stringify(one)));
}

/** How often a function may run at once: any number but none. */
export function runs(_: unknown, written: unknown): boolean {
  return written === undefined || Math.abs(Number(written)) > 0;
}
