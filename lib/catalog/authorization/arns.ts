import { addTo } from "../../core";
import { data } from "./data";

/** Format of the ARNs of one resource type after the service; `*` stands for a part that users choose. */
export interface ArnFormat {
  readonly region: string;
  readonly account: string;
  readonly resource: string;
}

/** Whether all ARNs of a service have a field, none has, or it depends on the resource type. */
export type ArnField = "always" | "never" | "sometimes";

const FIELD: { readonly [sign: string]: ArnField } = { R: "always", A: "always", "-": "never", "?": "sometimes" };

let formats: ReadonlyMap<string, readonly ArnFormat[]> | undefined;
let fields: ReadonlyMap<string, { readonly region: ArnField; readonly account: ArnField }> | undefined;
let prefixes: ReadonlySet<string> | undefined;
// of a service whose name in ARNs is no action prefix
const NO_PREFIX = "~";

/** Whether AWS has a service with this action prefix, such as `guardduty`, in any letter case. */
export function isServicePrefix(text: string): boolean {
  return isPrefix(text.toLowerCase());
}

function isPrefix(name: string): boolean {
  return servicePrefixes().has(name);
}

/** Every action prefix of AWS. */
export function servicePrefixes(): ReadonlySet<string> {
  return (prefixes ??= new Set(
    [...Object.values(data().arnFields), data().others]
      .flatMap((names) => names.split(" "))
      .filter((name) => !name.startsWith(NO_PREFIX))
      .sort(),
  ));
}

/** Whether ARNs of AWS name this service; in lower case, as ARNs do. */
export function isArnService(text: string): boolean {
  return isPrefix(text) || arnFieldsOf(text) !== undefined;
}

/** Which fields the ARNs of a service have; undefined when the service has no resources of its own. */
export function arnFieldsOf(service: string): { readonly region: ArnField; readonly account: ArnField } | undefined {
  fields ??= new Map(
    Object.entries(data().arnFields).flatMap(([signs, names]) => {
      const both = { region: FIELD[signs[0]!]!, account: FIELD[signs[1]!]! };
      return names.split(" ").map((name) => [name.replace(NO_PREFIX, ""), both] as const);
    }),
  );
  return fields.get(service);
}

/** The formats of a service's ARNs; undefined for a service whose resource types are not in the data. */
export function arnFormatsOf(service: string): readonly ArnFormat[] | undefined {
  formats ??= readFormats();
  return formats.get(service);
}

let words: ReadonlySet<string> | undefined;

/** Whether the format of any ARN contains this word, such as `accesspoint` or `s3-outposts`, so it is not a user's name. */
export function isWordOfArns(word: string): boolean {
  const texts = () => Object.values(data().services).flatMap(({ resources }) => Object.values(resources));
  words ??= new Set([...texts().flatMap((text) => text.match(/[\w-]+/g) ?? []), ...Object.keys(data().services)]);
  return words.has(word);
}

function readFormats(): ReadonlyMap<string, readonly ArnFormat[]> {
  const found = new Map<string, ArnFormat[]>();
  for (const { resources } of Object.values(data().services)) {
    for (const text of Object.values(resources)) {
      const { service, ...format } = parse(text);
      // a service that the data only mentions through another one has more formats than these
      if (!Object.hasOwn(data().services, service)) continue;
      addTo(found, service, format);
    }
  }
  return found;
}

function parse(text: string): ArnFormat & { readonly service: string } {
  const [service, region, account, ...rest] = text.split(":");
  return { service: service!, region: region!, account: account!, resource: rest.join(":") };
}
