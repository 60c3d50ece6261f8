import { failureOf, type AwsApi } from "../../doctor";
import { at, listAt, numberAt, textAt } from "../../doctor/shape";
import { ExportError } from "../error";
import { isoTime } from "../times";
import { failureText } from "./answers";

/** An object version or delete marker in a listing. */
export interface ListedVersion {
  readonly key: string;
  readonly versionId: string;
  readonly latest: boolean;
  readonly marker: boolean;
  readonly size: number;
  /** ISO 8601 in UTC. */
  readonly modified: string;
}

/** A bucket and its expected owner. */
export interface EvidencePlace {
  readonly bucket: string;
  readonly accountId: string;
}

/**
 * Lists every version and delete marker below a prefix, page by page.
 * @throws ExportError if a page cannot be read, because the listing must be complete
 */
export async function* listVersions(api: AwsApi, place: EvidencePlace, prefix: string): AsyncGenerator<ListedVersion> {
  for (let marker: object | undefined = {}; marker !== undefined;) {
    const page: Page = await readPage(api, place, prefix, marker);
    yield* page.versions;
    marker = page.next;
  }
}

/** Lists the versions below a prefix if they fit on one page; undefined if they do not. */
export async function listOnePage(api: AwsApi, place: EvidencePlace, prefix: string) {
  const { versions, next } = await readPage(api, place, prefix, {});
  return next === undefined ? versions : undefined;
}

interface Page {
  readonly versions: readonly ListedVersion[];
  /** Marker of the next page. */
  readonly next: object | undefined;
}

async function readPage(
  api: AwsApi,
  { bucket, accountId }: EvidencePlace,
  prefix: string,
  marker: object,
): Promise<Page> {
  const input = { Bucket: bucket, ExpectedBucketOwner: accountId, Prefix: prefix, ...marker };
  const answer = await api.call("s3", "ListObjectVersions", input);
  const failure = failureOf(answer);
  if (failure !== undefined || !("value" in answer)) {
    const needs = failure?.status === 403 ? " It requires s3:ListBucketVersions: see --print-policy." : "";
    throw new ExportError(`${failureText(failure!)}, in bucket ${bucket}.${needs}`);
  }
  const versions = [
    ...listAt(answer.value, "Versions").map((one) => versionIn(one, false)),
    ...listAt(answer.value, "DeleteMarkers").map((one) => versionIn(one, true)),
  ];
  if (at(answer.value, "IsTruncated") !== true) return { versions, next: undefined };
  const KeyMarker = textAt(answer.value, "NextKeyMarker");
  if (KeyMarker === undefined)
    throw new ExportError(`s3:ListObjectVersions: a truncated page of ${bucket} has no marker`);
  return { versions, next: { KeyMarker, VersionIdMarker: textAt(answer.value, "NextVersionIdMarker") } };
}

function versionIn(value: unknown, marker: boolean): ListedVersion {
  const [key, versionId] = [textAt(value, "Key"), textAt(value, "VersionId")];
  if (key === undefined || versionId === undefined) {
    throw new ExportError("s3:ListObjectVersions: an entry without key or version");
  }
  return {
    key,
    versionId,
    latest: at(value, "IsLatest") === true,
    marker,
    size: numberAt(value, "Size") ?? 0,
    modified: isoTime(at(value, "LastModified")) ?? "",
  };
}

/**
 * Prefixes of the files of conversations that began within an hour, according to the documented layout. It is not
 * documented whether months, days and hours are zero-padded, so both forms are listed.
 * @param started ISO 8601 in UTC
 */
export function hourPrefixes(organizationId: string, started: string): readonly string[] {
  const [year, ...rest] = /^(\d{4})-(\d\d)-(\d\d)T(\d\d)/.exec(started)!.slice(1);
  const prefix = ([month, day, hour]: readonly (string | undefined)[]) =>
    `${organizationId}/year=${year}/month=${month}/day=${day}/hour=${hour}/`;
  return [...new Set([prefix(rest.map((digits) => String(Number(digits)))), prefix(rest)])];
}
