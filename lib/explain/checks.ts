import { assumeRole, readBucketSettings, upload, type Check } from "../policy";
import type { SentUpload } from "./refusals";
import { CALLING_ROLE, SESSION_NAME } from "./compare";
import type { Parts } from "./parts";
import type { UploadQuestion } from "./types";

/** The authorization checks that AWS makes, starting with the assumption of the role. */
export function checksOf(parts: Parts, question: UploadQuestion): readonly Check[] {
  if (parts.copying !== undefined) return parts.copying(parts);
  const { target, bucketKey = false } = parts;
  const { key, headers = {}, multipart = false, tls = true, sourceAddress: sourceIp, externalId, at } = question;
  const way = { bypassTls: !tls, ...(sourceIp === undefined ? {} : { sourceIp }), ...(at === undefined ? {} : { at }) };
  return [
    ...assumeRole(target, { ...way, ...(externalId === undefined ? {} : { externalId }) }),
    ...readBucketSettings(target, way),
    ...upload(target, { ...way, key, headers, multipart, bucketKey }),
  ].map((check) => withContext(check, parts, question));
}

// adds the condition keys that follow from the stack and the question
function withContext(check: Check, parts: Parts, { context: told = {} }: UploadQuestion): Check {
  const { roleTags = {}, roleId = "<unique id of the role>", target } = parts;
  const trust = check.plane === "trust";
  const caller = `arn:${target.partition}:iam::${target.genesysAccountId}:role/${CALLING_ROLE}`;
  const names: { readonly [key: string]: string } = trust
    ? { "aws:PrincipalArn": caller }
    : { "aws:userid": `${roleId}:${SESSION_NAME}` };
  const own = trust ? ["aws:ResourceTag", "iam:ResourceTag"] : ["aws:PrincipalTag"];
  const tags = Object.entries(roleTags).flatMap(([key, value]) =>
    own.map((kind) => [`${kind}/${key}`, value] as const),
  );
  const lower = new Set(Object.keys(told).map((key) => key.toLowerCase()));
  const kept = Object.entries({ ...check.request.context, ...names }).filter(([key]) => !lower.has(key.toLowerCase()));
  const context = Object.fromEntries([
    ...tags.filter(([key]) => !lower.has(key.toLowerCase())),
    ...kept,
    ...Object.entries(told),
  ]);
  const { principal } = check.request;
  const session = principal.sessionArn?.replace(/[^/]*$/, SESSION_NAME);
  const named = session === undefined ? principal : { ...principal, sessionArn: session };
  const request = { ...check.request, principal: named, context };
  if (check.plane !== "key") return { ...check, request };
  // an alias refers to a key, whose policy decides
  const resource = parts.keyNamed(request.resource.replace(/^arn:.*:key\/(?=alias\/)/, ""));
  return { ...check, request: { ...request, resource } };
}

/** The same upload, as S3 validates it independently of policies. */
export function sentBy({ key, headers = {}, tls = true, checksum, at }: UploadQuestion): SentUpload {
  const named = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value] as const);
  return { key, headers: Object.fromEntries(named), tls, checksum, at: at === undefined ? new Date() : new Date(at) };
}
