import { isIP } from "node:net";
import type { UploadQuestion } from "../../explain";
import { UsageError } from "../usage-error";

/** The options of the verb, as they are parsed. */
export interface ExplainOptions {
  readonly key: string;
  readonly header: readonly string[];
  readonly context: readonly string[];
  readonly multipart?: true;
  readonly tls: boolean;
  /** Undefined when neither `--checksum` nor `--no-checksum` is given. */
  readonly checksum?: boolean;
  readonly source?: string;
  /** True when none of the two options is given, false for `--no-external-id`. */
  readonly externalId?: string | boolean;
  readonly stack?: string;
  readonly bucket?: string;
  readonly role?: string;
  readonly at?: string;
  readonly json?: true;
}

/**
 * The question that the options ask.
 * @throws UsageError
 */
export function questionOf(options: ExplainOptions): UploadQuestion {
  const { key, header, context, multipart, tls, checksum, source, externalId, bucket, role, at } = options;
  if (at !== undefined && Number.isNaN(Date.parse(at))) {
    throw new UsageError(`--at ${at}: not a time. Write it like 2026-03-01T12:00:00Z.`);
  }
  if (source !== undefined && source !== "none" && isIP(source) === 0) {
    throw new UsageError(`--source ${source}: not an address. Write one like 203.0.113.10, or none.`);
  }
  return {
    key,
    headers: Object.fromEntries(header.map(headerOf)),
    ...(context.length === 0 ? {} : { context: Object.fromEntries(context.map(contextOf)) }),
    multipart: multipart === true,
    tls,
    ...(checksum === undefined ? {} : { checksum }),
    ...(source === undefined ? {} : { sourceAddress: source === "none" ? null : source }),
    ...(externalId === false ? { externalId: null } : typeof externalId === "string" ? { externalId } : {}),
    ...(bucket === undefined ? {} : { bucket }),
    ...(role === undefined ? {} : { role }),
    ...(at === undefined ? {} : { at }),
  };
}

function headerOf(text: string): readonly [string, string] {
  const [, name, value] = /^\s*([!#$%&'*+.^_`|~\w-]+)\s*:\s*(.*?)\s*$/.exec(text) ?? [];
  if (name === undefined || value === undefined) {
    const given = JSON.stringify(text);
    throw new UsageError(`--header ${given}: not a header. Write it like 'x-amz-acl: bucket-owner-full-control'.`);
  }
  return [name, value];
}

function contextOf(text: string): readonly [string, string] {
  const [, key, value] = /^\s*([A-Za-z][\w.-]*:[^\s:=]+(?::[^\s=]+?)?)\s*[:=]\s*(.+?)\s*$/.exec(text) ?? [];
  if (key === undefined || value === undefined) {
    const given = JSON.stringify(text);
    throw new UsageError(`--context ${given}: no condition key. Write it like 'aws:PrincipalOrgID: o-1111aaaa22'.`);
  }
  return [key, value];
}
