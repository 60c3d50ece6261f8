import { findPermission } from "../catalog";
import { ConfigError, isUuid } from "../core";
import { explainUpload, type UploadQuestion } from "../explain";
import { inventoryOf } from "../review";
import { readSettings, type Stack } from "../stack";
import type { Clues, Denial, InStack } from "./types";

// where Genesys Cloud writes, with an object that stands for any
const SOME_RECORDING = "recording.opus";
const HEADERS: { readonly [symptom: string]: { readonly [header: string]: string } } = {
  HOLD_NOT_ALLOWED: { "x-amz-object-lock-legal-hold": "ON" },
  LEGAL_HOLD_SCOPE: { "x-amz-object-lock-legal-hold": "ON" },
  ACL_NOT_ALLOWED: { "x-amz-acl": "bucket-owner-full-control" },
  ACL_NOT_TAKEN: { "x-amz-acl": "private" },
  TAGS_NOT_ALLOWED: { "x-amz-tagging": "key=value" },
};
const UPLOADS =
  /^(ROLE_NOT_ASSUMED|UPLOAD_|HOLD_|LEGAL_HOLD|RETENTION_|ACL_|TAGS_|KEY_NOT|SETTINGS_|PERMISSIONS_BOUNDARY|SERVICE_CONTROL|RESOURCE_CONTROL|ACCESS_DENIED|NO_OBJECT_LOCK|CHECKSUM_|ADDRESS_RANGES)/;

/** What a stack says about a symptom; undefined where the stack has no part in it. */
export function inStack(stack: Stack, id: string, clues: Clues, denial: Denial | undefined): InStack | undefined {
  if (id === "PERMISSION_MISSING") return permissions(stack, clues.missing);
  if (!UPLOADS.test(id)) return undefined;
  try {
    return upload(stack, id, denial);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return { stack: stack.name, says: error.faults.map(({ fix }) => fix), at: [], change: [] };
  }
}

function upload(stack: Stack, id: string, denial: Denial | undefined): InStack {
  const asked = denial?.request;
  const prefix = organizationOf(stack);
  const question: UploadQuestion = {
    key: asked?.key ?? `${prefix}/${SOME_RECORDING}`,
    headers: asked === undefined ? (HEADERS[id] ?? {}) : asked.headers,
    ...(asked?.externalId === undefined ? {} : { externalId: asked.externalId }),
    ...(asked?.source === undefined ? {} : { sourceAddress: asked.source }),
    ...(asked?.multipart ? { multipart: true } : {}),
  };
  const { checks, refusals, verdict, bucket } = explainUpload(stack, question);
  const other = asked?.bucket !== undefined && asked.bucket !== bucket;
  const told = checks.filter((check) => check.verdict === "denied" && check.action === denial?.action);
  const denied = told.length > 0 ? told : checks.filter((check) => check.verdict === "denied");
  // values of the event are somebody's: they are named, not shown
  const hide = hider(asked, question.key);
  return {
    stack: stack.name,
    says: [
      ...(other ? ["The event is about another bucket than the stack's: the integration names that one."] : []),
      ...denied.map(({ cause, action, reason }) => `${cause ?? "DENIED"} of ${action}: ${hide(reason)}`),
      ...refusals.map(({ code, answer, reason }) => `${code}, by S3 itself (${answer}): ${hide(reason)}`),
      ...(verdict === "allowed"
        ? [
            "The stack as synthesized allows this upload: what is live differs from it, or the request was another one. Ask legal-hold doctor.",
          ]
        : []),
      ...(verdict === "unknown" ? ["It depends on what was not read. Ask legal-hold explain."] : []),
    ],
    at: [
      ...new Set(
        denied.flatMap(({ decidedBy }) => decidedBy.map(({ statement, address }) => `${statement} in ${address}`)),
      ),
    ],
    change: [
      ...new Set([
        ...denied.flatMap(({ change = [] }) => change),
        ...refusals.flatMap(({ change }) => change.slice(0, 1)),
      ]),
    ].map(hide),
  };
}

function organizationOf(stack: Stack): string {
  const ids = readSettings(stack).flatMap(({ control, value }) =>
    control.name === "externalIds" && typeof value === "string" ? value.split(", ") : [],
  );
  return ids.find(isUuid) ?? "ORGANIZATION";
}

function hider(asked: Denial["request"], key: string): (text: string) => string {
  if (asked === undefined) return (text) => text;
  const known = /^(ON|OFF|GOVERNANCE|COMPLIANCE|AES256|aws:kms(:dsse)?|bucket-owner-full-control|private)$/;
  const values: (readonly [string, string])[] = [
    [key, "<key of the event>"],
    ...Object.entries(asked.headers).map(([name, value]) => [value, `<value of ${name}>`] as const),
    [asked.externalId ?? "", "<external id of the event>"],
    [asked.source ?? "", "<address of the event>"],
  ];
  return (text) =>
    values
      .filter(([value]) => value !== "" && !known.test(value))
      .reduce((rest, [value, name]) => rest.replaceAll(value, name), text);
}

function permissions(stack: Stack, missing: readonly string[]): InStack {
  const grants = inventoryOf(stack).grants.filter(({ plane }) => plane === "Genesys Cloud");
  const says = [...new Set(missing)].map((name) => {
    const holders = grants.filter(({ actions }) => actions.includes(name));
    if (holders.length === 0) return `${shown(name)}: the stack grants it to nobody.`;
    const who = [...new Set(holders.map(({ principal }) => principal))].join(" and ");
    return `${name}: the stack grants it to ${who}. Either another identity called, or the token is older than the grant, or the division is another one.`;
  });
  const at = grants.filter(({ actions }) => actions.some((one) => missing.includes(one))).map(({ source }) => source);
  const none = missing.filter((name) => !grants.some(({ actions }) => actions.includes(name)));
  const change =
    none.length === 0
      ? []
      : ["Add it to genesys.exportRole.additionalPermissions where the client needs it, deploy, and take a new token."];
  return { stack: stack.name, says, at: [...new Set(at)], change };
}

// a name that the platform does not document may be anything that somebody pasted
function shown(name: string): string {
  return findPermission(name) === undefined ? "A permission that no list here has" : name;
}
