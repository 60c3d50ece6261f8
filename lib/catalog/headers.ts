import { headerTable, type RequestHeader } from "./header-table";

export type { RequestHeader } from "./header-table";

/** Headers that an upload to S3 can carry; a name with `*` stands for all headers with that prefix. @public */
export const requestHeaders: readonly RequestHeader[] = headerTable;

const REPORTED_HEADER: { readonly [header: string]: string } = {
  "x-amz-meta-legal-hold":
    "Users report that Genesys Cloud sends this header with held recordings. No source says that Genesys sends it.",
};

/**
 * Facts about a header, in any letter case; undefined if it is not in the catalogue.
 * A header that only a pattern covers, such as any `x-amz-meta-…`, is returned under its own name.
 * @public
 */
export function findHeader(name: string): RequestHeader | undefined {
  const header = name.toLowerCase();
  const row = headerTable.find((r) => r.header === header) ?? headerTable.find((r) => covers(r.header, header));
  if (row === undefined) return undefined;
  const note = REPORTED_HEADER[header];
  return { ...row, header, ...(note === undefined ? {} : { note }) };
}

/**
 * The header whose value a condition key has, in any letter case; undefined if there is none. For a nonexistent key such as
 * `s3:x-amz-meta-…` look up the part after `s3:` with `findHeader`, which gives the reason.
 */
export function headerOfConditionKey(key: string): RequestHeader | undefined {
  const wanted = key.toLowerCase();
  return headerTable.find((row) =>
    [row.conditionKey, ...(row.derivedKeys ?? [])].some((known) => known !== undefined && fits(known, wanted)),
  );
}

function covers(pattern: string, header: string): boolean {
  const start = pattern.slice(0, -1);
  return pattern.endsWith("*") && header.startsWith(start) && header.length > start.length;
}

function fits(known: string, wanted: string): boolean {
  const [start, rest] = known.toLowerCase().split("<key>") as [string, string?];
  return rest === undefined ? start === wanted : wanted.startsWith(start) && wanted.length > start.length;
}
