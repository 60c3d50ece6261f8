import type { ManifestEntry, ObservedVersion } from "../manifest";

/** What differs about a version, in words; nothing where it is as the manifest says. */
export function differences(was: ManifestEntry, now: ObservedVersion): readonly string[] {
  return [...content(was, now), ...hold(was, now), ...retention(was, now)];
}

function content(was: ManifestEntry, now: ObservedVersion): readonly string[] {
  const algorithms = [...new Set([...Object.keys(was.checksums), ...Object.keys(now.checksums)])].sort();
  const changed = algorithms.filter((name) => name in was.checksums && was.checksums[name] !== now.checksums[name]);
  return [
    ...(was.size === now.size ? [] : [`size ${now.size}, was ${was.size}`]),
    ...(was.etag === now.etag ? [] : [`ETag ${now.etag}, was ${was.etag}`]),
    ...changed.map((name) => `${name} ${now.checksums[name] ?? "is gone"}, was ${was.checksums[name]}`),
    ...(was.sha256 === null || now.sha256 === null || was.sha256 === now.sha256
      ? []
      : [`SHA-256 of the content ${now.sha256}, was ${was.sha256}`]),
  ];
}

function hold(was: ManifestEntry, now: ObservedVersion): readonly string[] {
  // a hold that was placed since takes nothing away
  if (was.hold !== "ON" || now.hold === "ON") return [];
  return [now.hold === "OFF" ? "its legal hold was lifted" : "whether it is still held could not be read"];
}

function retention(was: ManifestEntry, now: ObservedVersion): readonly string[] {
  const [before, after] = [was.retention, now.retention];
  if (typeof before === "string") return [];
  if (after === "unknown") return ["whether its retention stands could not be read"];
  if (after === "none") return [`its retention is gone, was ${before.mode} until ${before.until}`];
  const weaker = before.mode === "COMPLIANCE" && after.mode !== "COMPLIANCE";
  return [
    ...(weaker ? [`its retention mode is ${after.mode}, was ${before.mode}`] : []),
    ...(after.until < before.until ? [`its retention ends ${after.until}, was ${before.until}`] : []),
  ];
}
