import { matchesGlob } from "../../core/glob";
import type { Setting } from "../../stack";
import type { IsEvidence } from "./meaning-of";

/**
 * What counts as evidence in a stack: what lies in buckets that have, had or may have Object Lock. Where no bucket of the stack has
 * it, every bucket counts: it may be set by somebody else.
 */
export function evidenceOf(settings: readonly Setting[]): IsEvidence {
  const names = evidenceBuckets(settings);
  return (arn) => {
    const bucket = /^arn:[^:]*:s3:::([^/]*)/.exec(arn)?.[1] ?? (/^[*?]+$/.test(arn) ? "*" : undefined);
    if (bucket === undefined) return false;
    return names.length === 0 || names.some((name) => matchesGlob(bucket, name));
  };
}

/** Names of the buckets that hold evidence; empty where every bucket counts. */
export function evidenceBuckets(settings: readonly Setting[]): readonly string[] {
  const locked = settings.filter(({ control, value, subject }) => {
    return subject.kind === "bucket" && control.name === "objectLock" && value !== false;
  });
  return [...new Set(locked.map(({ subject }) => subject.name))];
}
