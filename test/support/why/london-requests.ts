import type { LegalHoldExportProps } from "../../../lib/hold";
import { policiesFor, policyDocument, statementsOf, type Access, type PolicyDocument } from "../../../lib/policy";
import type { Deed } from "../access-deeds";
import { documentsOf } from "../access-documents";
import { checksOf, policiesAround } from "../access-requests";
import { london } from "../london";
import { deniedSentence, placesOf } from "./aws-words";

/** Something that is tried, and what differs from London. */
export interface Attempt {
  readonly deed: Deed;
  /** @default London */
  readonly props?: LegalHoldExportProps;
  /** Changes the policies around the request. @default none */
  readonly change?: (access: Access) => Access;
}

/** The sentences for which AWS refuses an attempt, by action. */
export function denialsOf({ deed, props = london(), change = (access) => access }: Attempt): Map<string, string> {
  const access = change(policiesAround(props, documentsOf(props), deed));
  const checks = checksOf(props, deed);
  if (checks.length === 0) throw new Error("nothing is asked");
  return new Map(
    checks.flatMap((check) => {
      const sentence = deniedSentence(check.request, policiesFor(check, access));
      return sentence === undefined ? [] : [[check.request.action, sentence] as const];
    }),
  );
}

/**
 * What somebody would paste after an attempt that is refused for one action, while another attempt, without the cause,
 * is admitted.
 */
export function refused(action: string, attempt: Attempt, admitted: Attempt): readonly string[] {
  const sentence = denialsOf(attempt).get(action);
  if (sentence === undefined) throw new Error(`${action} is admitted`);
  const others = [...denialsOf(admitted).values()];
  if (others.length > 0) throw new Error(`without the cause: ${others.join("; ")}`);
  const { deed } = attempt;
  return placesOf(sentence, deed.kind === "upload" ? "s3:PutObject" : action, {
    bucketName: london().bucketName,
    ...(deed.kind === "upload" ? deed.headers : {}),
  });
}

/** Takes statements out of the exporter's, the bucket's and the key's policy, by their Sid. */
export function without(...sids: readonly string[]): (access: Access) => Access {
  const cut = (document: PolicyDocument): PolicyDocument =>
    policyDocument(statementsOf(document).filter(({ Sid = "" }) => !sids.includes(Sid)));
  return ({ identity = [], bucket, key, ...rest }) => ({
    ...rest,
    identity: identity.map(cut),
    ...(bucket && { bucket: cut(bucket) }),
    ...(key && { key: cut(key) }),
  });
}

/** Has the exporter upload an object to where Genesys Cloud puts it. */
export function upload(headers: { readonly [header: string]: string } = {}, more: object = {}): Deed {
  return {
    kind: "upload",
    who: "exporter",
    tls: true,
    prefix: "own",
    multipart: false,
    source: "none",
    headers,
    ...more,
  };
}
