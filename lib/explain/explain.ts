import { findHeader, requestHeaders } from "../catalog";
import { didYouMean } from "../core";
import { listOf, type Check } from "../policy";
import { symbolsIn, type Stack } from "../stack";
import { causeOf } from "./cause";
import { checksOf, sentBy } from "./checks";
import { ANYTHING, decide, locate, placeOf } from "./decide";
import { dependenciesOf } from "./dependencies";
import type { State } from "./edit";
import { saysHow } from "./key-header";
import { partsOf, type Parts } from "./parts";
import { checksumNote, refusalsOf } from "./refusals";
import { findChanges } from "./remedy";
import type { ExplainedCheck, ExplainedVerdict, Explanation, UploadQuestion } from "./types";

/**
 * Explains whether Genesys Cloud can upload an object, from a stack, a plan or a state: every check that AWS would
 * make, the statement that decides it and why, and for a denial the smallest change that would allow it. The stack may
 * be written without this library. No calls are made to AWS.
 * @param stack the result of `openStack` or `readStack`
 * @throws ConfigError `ROLE_NOT_FOUND`, `BUCKET_NOT_FOUND`
 * @experimental
 */
export function explainUpload(stack: Stack, question: UploadQuestion): Explanation {
  const parts = partsOf(stack, question);
  const checks = checksOf(parts, question).map((check) => explainCheck({ parts, question }, check));
  const sent = sentBy(question);
  const refusals = refusalsOf(sent, parts.settings);
  const verdicts = [...checks, ...refusals].map(({ verdict }) => verdict);
  const verdict = (["denied", "unknown"] as const).find((one) => verdicts.includes(one)) ?? "allowed";
  return {
    verdict,
    bucket: parts.target.bucketName,
    roleArn: parts.target.roleArn,
    checks,
    refusals,
    notes: [
      ...parts.notes,
      ...unreadNotes(parts),
      ...headerNotes(question, checks),
      ...listOf(checksumNote(sent, parts.settings)),
    ],
  };
}

/**
 * The organization id in the external id of the exporter role's trust policy, which is the key prefix of exports.
 * @experimental
 */
export function organizationOf(stack: Stack): string {
  return partsOf(stack, { key: "" }).target.organizationId;
}

/** A check with the statement that decides it, and a change that would allow it. */
export function explainCheck(state: State, check: Check): ExplainedCheck {
  const { parts } = state;
  const hopeful = decide(state, check, "hopeful");
  const careful = decide(state, check, "careful");
  const open = openFor(state, check);
  const verdict: ExplainedVerdict =
    hopeful.verdict !== "allowed"
      ? open.asked === undefined
        ? "denied"
        : "unknown"
      : careful.verdict === "allowed" && open.there === undefined
        ? "allowed"
        : "unknown";
  const decision = verdict === "allowed" ? careful : hopeful;
  const found = decision.decidedBy.flatMap((one) => locate(parts, check, one) ?? []);
  const isRead = found.every(({ statement }) => statement !== ANYTHING);
  // an allowing statement that was not read is none that could be named
  const places = isRead ? found.map(placeOf) : [];
  const { action, resource } = check.request;
  const base = { name: check.name, action, resource, verdict, decidedBy: places };
  if (verdict === "allowed") return { ...base, reason: decision.why };
  if (verdict === "unknown") {
    const isDenied = hopeful.verdict !== "allowed";
    const reason = isDenied
      ? `Whether this check is made was not read. If it is: ${decision.why}`
      : isRead
        ? `It depends on something that was not read. If that does not deny it: ${decision.why}`
        : "It depends on something that was not read; nothing that was read denies it.";
    const dependsOn = [...listOf(open.asked), ...listOf(open.there), ...dependenciesOf(state, check)];
    return { ...base, reason, dependsOn: [...new Set(dependsOn)] };
  }
  const cause = causeOf(state, check, decision);
  return { ...base, reason: decision.why, cause, ...findChanges(state, check, cause) };
}

interface OpenFor {
  /** What must be known to determine whether the check is made. */
  readonly asked: string | undefined;
  /** What must be known to determine whether the resource exists, or the caller. */
  readonly there: string | undefined;
}

function openFor({ parts: { open, target }, question }: State, { plane, request }: Check): OpenFor {
  const byDefault = plane === "key" && request.resource === target.keyArn && !saysHow(question);
  const there = { trust: open.role, bucket: open.bucket, key: undefined }[plane];
  return { asked: byDefault ? open.key : undefined, there };
}

// policies that are known only by name, and values that were not read
export function unreadNotes({ policies, own }: Parts): readonly string[] {
  const all = Object.values(policies).flat();
  const unread = all
    .filter(({ document }) => document === undefined)
    .map(({ address, unread: what = address, because }) =>
      because === undefined ? `The text of ${what} is not in the input` : `${what}: ${because}`,
    );
  const open = all.flatMap(({ document }) => (document === undefined ? [] : symbolsIn(JSON.stringify(document))));
  const named = [...new Set(open)].filter(
    (symbol) => !/^<(account|region)>$/.test(symbol) && ![...own].some((address) => symbol.startsWith(`<${address}.`)),
  );
  return [
    ...new Set(unread.map((why) => `${why}; what it allows or denies is unknown.`)),
    ...named.map((symbol) => `${symbol} is known only to Terraform; no result relies on it.`),
  ];
}

const OFF_NOTE =
  "The upload sets the hold to OFF. S3 cannot distinguish that from lifting a hold, so a principal that may not lift holds is " +
  "denied, also for ordinary recordings: send ON, or omit the header.";

function headerNotes({ headers = {} }: UploadQuestion, checks: readonly ExplainedCheck[]): readonly string[] {
  const lower = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value] as const);
  const notes = lower.flatMap(([name]) => {
    const known = findHeader(name);
    if (known === undefined) {
      const names = requestHeaders.map(({ header }) => header).filter((header) => !header.endsWith("*"));
      return [`${name}: not a known header of an upload. ${didYouMean(name, names)}`.trimEnd()];
    }
    const about = [known.noKeyReason, known.note].filter((text) => text !== undefined);
    return name.startsWith("x-amz-meta-") ? [`${name}: ${about.join(" ")} It has no effect here.`] : [];
  });
  const off = lower.some(([name, value]) => name === "x-amz-object-lock-legal-hold" && value.toUpperCase() === "OFF");
  const denied = checks.some(({ verdict }) => verdict === "denied");
  const inParts = checks.some(({ cause }) => cause === "HEADER_REQUIRED_IN_PARTS");
  return [
    ...notes,
    ...(off && denied ? [OFF_NOTE] : []),
    ...(inParts
      ? [
          "The parts and the completion of a multipart upload have no lock or encryption headers, so no policy can require them for large files: use default retention.",
        ]
      : []),
  ];
}
