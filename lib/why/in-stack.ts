import { findPermission } from "../catalog";
import { ConfigError, isUuid } from "../core";
import { explainUpload, type UploadQuestion } from "../explain";
import { inventoryOf } from "../review";
import { readSettings, type Stack } from "../stack";
import type { Clues, Denial, InStack } from "./types";

// a sample object below the prefix to which Genesys Cloud writes
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

/** What a stack shows about a symptom; undefined if the symptom does not depend on the stack. */
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
  const object = asked ?? denial?.object;
  const prefix = organizationOf(stack);
  const question: UploadQuestion = {
    key: object?.key ?? `${prefix}/${SOME_RECORDING}`,
    headers: asked === undefined ? (HEADERS[id] ?? {}) : asked.headers,
    ...(asked?.externalId === undefined ? {} : { externalId: asked.externalId }),
    ...(asked?.source === undefined ? {} : { sourceAddress: asked.source }),
    ...(asked?.multipart ? { multipart: true } : {}),
  };
  const { checks, refusals, verdict, bucket } = explainUpload(stack, question);
  const other = object?.bucket !== undefined && object.bucket !== bucket;
  const told = checks.filter((check) => check.verdict === "denied" && check.action === denial?.action);
  const denied = told.length > 0 ? told : checks.filter((check) => check.verdict === "denied");
  // AWS names an explicit Deny before anything else
  const differs =
    /^(identity|resource)$/.test(denial?.refuser ?? "") &&
    told.length > 0 &&
    told.every(({ decidedBy }) => decidedBy.length > 0 !== denial?.explicit);
  // values from the event may be confidential, so they are replaced by their names
  const hide = object === undefined ? (text: string) => text : hider(asked, question.key);
  const source = asked === undefined ? "text" : "event";
  return {
    stack: stack.name,
    says: [
      ...(other ? [`The ${source} concerns another bucket than the stack's: the integration names that one.`] : []),
      ...denied.map(({ cause, action, reason }) => `${cause ?? "DENIED"} of ${action}: ${hide(reason)}`),
      ...refusals.map(({ code, answer, reason }) => `${code}, by S3 itself (${answer}): ${hide(reason)}`),
      ...(verdict === "allowed"
        ? [
            "The stack as synthesized allows this upload, so the deployed state differs or the request was another one. Run legal-hold doctor.",
          ]
        : []),
      ...(differs
        ? [
            `AWS found ${denial?.explicit ? "an explicit Deny" : "nothing that allows it"}, so the deployed policies differ from the stack. Run legal-hold doctor.`,
          ]
        : []),
      ...(verdict === "unknown" ? ["It depends on something that was not read. Run legal-hold explain."] : []),
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
  const known = /^(ON|OFF|GOVERNANCE|COMPLIANCE|AES256|aws:kms(:dsse)?|bucket-owner-full-control|private)$/;
  const values: (readonly [string, string])[] = [
    [key, `<key of the ${asked === undefined ? "text" : "event"}>`],
    ...Object.entries(asked?.headers ?? {}).map(([name, value]) => [value, `<value of ${name}>`] as const),
    [asked?.externalId ?? "", "<external id of the event>"],
    [asked?.source ?? "", "<address of the event>"],
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
    if (holders.length === 0) return `${shown(name)}: the stack does not grant it.`;
    const who = [...new Set(holders.map(({ principal }) => principal))].join(" and ");
    return `${name}: the stack grants it to ${who}. Either another identity made the call, or the token is older than the grant, or the grant is for another division.`;
  });
  const at = grants.filter(({ actions }) => actions.some((one) => missing.includes(one))).map(({ source }) => source);
  const none = missing.filter((name) => !grants.some(({ actions }) => actions.includes(name)));
  const change =
    none.length === 0
      ? []
      : ["Add it to genesys.exportRole.additionalPermissions if the client needs it, deploy, and request a new token."];
  return { stack: stack.name, says, at: [...new Set(at)], change };
}

// an undocumented name may be any text that was pasted
function shown(name: string): string {
  return findPermission(name) === undefined ? "An unlisted permission" : name;
}
