import { isIP } from "node:net";
import type { CopyQuestion, UploadQuestion } from "../../explain";
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
  /** Whether S3 would copy the object, not whether it can be uploaded. */
  readonly replica?: true;
}

/**
 * The question that the options ask.
 * @throws UsageError
 */
export function questionOf(options: ExplainOptions): UploadQuestion {
  const { key, header, context, multipart, tls, checksum, source, externalId, bucket, role, at } = options;
  checkTime(at);
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

/**
 * The question about a copy that the options ask.
 * @throws UsageError
 */
export function copyQuestionOf(options: ExplainOptions): CopyQuestion {
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
  if (idle.length > 0) {
    throw new UsageError(`${idle.join(", ")}: of an upload; with --replica S3 itself is the sender. Leave it out.`);
  }
  checkTime(at);
  return {
    key,
    ...(bucket === undefined ? {} : { bucket }),
    ...(at === undefined ? {} : { at }),
    ...(context.length === 0 ? {} : { context: Object.fromEntries(context.map(contextOf)) }),
  };
}

function checkTime(at: string | undefined): void {
  if (at === undefined || !Number.isNaN(Date.parse(at))) return;
  throw new UsageError(`--at ${at}: not a time. Write it like 2026-03-01T12:00:00Z.`);
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
