import { isIP } from "node:net";
import type { CopyQuestion, UploadQuestion } from "../../explain";
import type { Faults } from "../faults";

export interface ExplainOptions {
  /** Undefined where it is not given, which is a fault. */
  readonly key?: string;
  readonly header: readonly string[];
  readonly context: readonly string[];
  readonly multipart?: true;
  readonly tls: boolean;
  /** Undefined if neither `--checksum` nor `--no-checksum` is given. */
  readonly checksum?: boolean;
  readonly source?: string;
  /** True if neither option is given, false for `--no-external-id`. */
  readonly externalId?: string | boolean;
  readonly stack?: string;
  readonly bucket?: string;
  readonly role?: string;
  readonly at?: string;
  readonly json?: true;
  /** Evaluates the copy instead of the upload. */
  readonly replica?: true;
}

/**
 * The upload that the options describe.
 * @param faults receives invalid options, which are omitted from the result
 */
export function questionOf(options: ExplainOptions, faults: Faults): UploadQuestion {
  const { key, header, context, multipart, tls, checksum, source, externalId, bucket, role, at } = options;
  const headers = header.map(headerOf);
  const keys = context.map(contextOf);
  const isAddress = source === undefined || source === "none" || isIP(source) !== 0;
  const wrong = [
    ...keyFaults(key),
    ...faultsIn(headers),
    ...twice(headers, "--header"),
    ...faultsIn(keys),
    ...twice(keys, "--context"),
    ...timeFaults(at),
    ...(isAddress ? [] : [`--source ${source}: not an address. Write one like 203.0.113.10, or none.`]),
  ];
  for (const one of wrong) faults.add(one);
  return {
    key: key ?? "",
    headers: pairsOf(headers),
    ...(context.length === 0 ? {} : { context: pairsOf(keys) }),
    multipart: multipart === true,
    tls,
    ...(checksum === undefined ? {} : { checksum }),
    ...(source === undefined || !isAddress ? {} : { sourceAddress: source === "none" ? null : source }),
    ...(externalId === false ? { externalId: null } : typeof externalId === "string" ? { externalId } : {}),
    ...(bucket === undefined ? {} : { bucket }),
    ...(role === undefined ? {} : { role }),
    ...(isTime(at) ? { at } : {}),
  };
}

/**
 * The copy that the options describe.
 * @param faults receives invalid options, which are omitted from the result
 */
export function copyQuestionOf(options: ExplainOptions, faults: Faults): CopyQuestion {
  const { key, header, context, multipart, tls, checksum, source, externalId, bucket, role, at } = options;
  const given = {
    "--header": header.length > 0,
    "--multipart": multipart,
    "--checksum": checksum !== undefined,
    "--no-tls": !tls,
    "--source": source,
    "--external-id": externalId !== undefined && externalId !== true,
    "--role": role,
  };
  const idle = Object.entries(given).flatMap(([name, value]) => (value ? [name] : []));
  const keys = context.map(contextOf);
  const wrong = [
    ...keyFaults(key),
    ...(idle.length === 0
      ? []
      : [
          `${idle.join(", ")}: ${idle.length === 1 ? "applies" : "apply"} to uploads; with --replica, S3 itself is the sender. Omit it.`,
        ]),
    ...faultsIn(keys),
    ...twice(keys, "--context"),
    ...timeFaults(at),
  ];
  for (const one of wrong) faults.add(one);
  return {
    key: key ?? "",
    ...(bucket === undefined ? {} : { bucket }),
    ...(isTime(at) ? { at } : {}),
    ...(context.length === 0 ? {} : { context: pairsOf(keys) }),
  };
}

/** A name with its value, or the fault. */
type Read = readonly [name: string, value: string] | string;

function faultsIn(read: readonly Read[]): readonly string[] {
  return read.filter((one) => typeof one === "string");
}

function pairsOf(read: readonly Read[]): { readonly [name: string]: string } {
  return Object.fromEntries(read.filter((one) => typeof one !== "string"));
}

// names are case-insensitive
function twice(read: readonly Read[], option: string): readonly string[] {
  const names = read.flatMap((one) => (typeof one === "string" ? [] : one[0]));
  const lower = names.map((name) => name.toLowerCase());
  const repeated = names.filter((_, i) => lower.indexOf(lower[i]!) < i);
  return repeated.map((name) => `${option} ${name}: is set twice. Set it once.`);
}

function keyFaults(key: string | undefined): readonly string[] {
  if (key === undefined) return ["--key: is missing. Set it to the key of the object."];
  return key === "" ? ["--key: is empty; an object key has at least one byte."] : [];
}

function timeFaults(at: string | undefined): readonly string[] {
  if (at === undefined || isTime(at)) return [];
  return [`--at ${at}: not a time. Write it like 2026-03-01T12:00:00Z.`];
}

function isTime(at: string | undefined): at is string {
  return at !== undefined && !Number.isNaN(Date.parse(at));
}

function headerOf(text: string): Read {
  const [, name, value] = /^\s*([!#$%&'*+.^_`|~\w-]+)\s*:\s*(.*?)\s*$/.exec(text) ?? [];
  if (name !== undefined && value !== undefined) return [name, value];
  return `--header ${JSON.stringify(text)}: not a header. Write it like 'x-amz-acl: bucket-owner-full-control'.`;
}

function contextOf(text: string): Read {
  const [, key, value] = /^\s*([A-Za-z][\w.-]*:[^\s:=]+(?::[^\s=]+?)?)\s*[:=]\s*(.+?)\s*$/.exec(text) ?? [];
  if (key !== undefined && value !== undefined) return [key, value];
  return `--context ${JSON.stringify(text)}: not a condition key. Write it like 'aws:PrincipalOrgID: o-1111aaaa22'.`;
}
