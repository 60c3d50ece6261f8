import { groupedBy } from "../../core";
import { html } from "../../review/render/markup";
import type { ManifestEntry, ManifestHead } from "./entry";

const STYLE = `body{font:15px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:60rem;padding:0 1rem;color:#1b1f24;background:#fff}
h1{font-size:1.4rem;overflow-wrap:anywhere}table{border-collapse:collapse;width:100%}td,th{text-align:left;padding:.3rem .8rem .3rem 0;
border-bottom:1px solid #d0d7de;vertical-align:top;overflow-wrap:anywhere}th{font-weight:600}
.n{text-align:right}.n,thead th,.wide td{white-space:nowrap}
.open{color:#b35900;font-weight:600}.wide{overflow-x:auto}code{font-size:.85em}
@media(prefers-color-scheme:dark){body{color:#e6edf3;background:#0d1117}td,th{border-color:#30363d}.open{color:#e3a008}}`;

/** A summary page: the content of the manifest in numbers, by conversation. It loads no external resources. */
export function summaryOf(head: ManifestHead, entries: readonly ManifestEntry[], seal: string): string {
  const count = (test: (entry: ManifestEntry) => boolean) => entries.filter(test).length;
  const facts: readonly (readonly [string, string])[] = [
    ["Bucket", `${head.bucket}, account ${head.accountId}, ${head.region}`],
    ["Genesys Cloud", `organization ${head.organizationId}, read as client ${head.askedAs}`],
    ["As of", head.asOf],
    ["Recordings", `${head.exported} of ${head.recordings} in the bucket`],
    ["Versions of objects", String(entries.length)],
    ["Versions under a legal hold", String(count(({ hold }) => hold === "ON"))],
    ["Versions whose hold could not be read", String(count(({ hold }) => hold === "unknown"))],
    ["Versions under retention", String(count(({ retention }) => typeof retention !== "string"))],
    ["Versions with a SHA-256", String(count(({ sha256 }) => sha256 !== null))],
    ["Seal", seal],
    ["Written by", head.tool],
  ];
  const rows = [...groupedBy(entries, ({ conversationId }) => conversationId)].map(([id, own]) => {
    const recordings = new Set(own.flatMap((one) => (one.role === "recording" ? (one.recordingId ?? []) : []))).size;
    const size = own.reduce((sum, one) => sum + one.size, 0);
    const held = own.every(({ hold }) => hold === "ON")
      ? "all"
      : String(own.filter(({ hold }) => hold === "ON").length);
    return `<tr><td><code>${html(id)}</code></td><td class="n">${recordings}</td><td class="n">${own.length}</td><td class="n">${size.toLocaleString("en")}</td><td>${held}</td></tr>`;
  });
  const state = head.complete
    ? "Every recording that Genesys Cloud listed was in the bucket."
    : '<span class="open">Not complete: recordings were missing. The reconciliation report lists them.</span>';
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${html(head.legalHoldId)}: chain of custody</title><style>${STYLE}</style></head>
<body><h1>Chain of custody: ${html(head.legalHoldId)}</h1><p>${state}</p>
<table>${facts.map(([name, value]) => `<tr><th scope="row">${html(name)}</th><td>${html(value)}</td></tr>`).join("")}</table>
<h2>Conversations</h2><div class="wide"><table><thead><tr><th>Conversation</th><th class="n">Recordings</th>
<th class="n">Versions</th><th class="n">Bytes</th><th>Held</th></tr></thead><tbody>
${rows.join("\n")}
</tbody></table></div></body></html>
`;
}
