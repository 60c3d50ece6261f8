import type { LegalHoldExportProps } from "../../lib/hold";
import { policyDocument, statementsOf, type Access, type PolicyDocument } from "../../lib/policy";
import { backfillArnOf, keeperNamesOf, targetOf, type Documents } from "./access-documents";
import type { Who } from "./access-deeds";

export const ELSEWHERE = "999988887777";

const EVERYTHING: PolicyDocument = policyDocument([{ Effect: "Allow", Action: "*", Resource: "*" }]);
const NOTHING: PolicyDocument = policyDocument([]);

/** IAM ARN of whoever asks; a pattern in the props is filled in. Undefined when the props name nobody of the kind. */
export function arnOf(props: LegalHoldExportProps, who: Who): string | undefined {
  const { partition, accountId, roleArn: exporterRoleArn } = targetOf(props);
  const concrete = (arn: string | undefined) => arn?.replaceAll("*", "0a1b2c3d").replaceAll("?", "e");
  const ofAccount = (arn: string | undefined) => arn?.replace(/:\d{12}:/, `:${ELSEWHERE}:`);
  switch (who) {
    case "exporter":
    case "bare exporter":
    case "mighty exporter":
      return exporterRoleArn;
    case "sibling":
      return `${exporterRoleArn}-2`;
    case "keeper":
    case "bare keeper":
    case "mighty keeper":
      return keeperNamesOf(props)?.roleArn;
    case "backfill":
    case "bare backfill":
      return backfillArnOf(props);
    case "custodian":
      return concrete(props.custodians[0]);
    case "administrator":
    case "bare administrator":
      return concrete(props.administrators?.[0]);
    case "near custodian":
      return `${concrete(props.custodians[0])}-2`;
    case "near administrator":
      return props.administrators === undefined ? undefined : `${concrete(props.administrators[0])}-2`;
    case "reader":
    case "bare reader":
      return concrete(readersOf(props)[0]);
    case "near reader":
      return readersOf(props).length === 0 ? undefined : `${concrete(readersOf(props)[0])}-2`;
    case "stranger":
      return `arn:${partition}:iam::${accountId}:role/some/stranger`;
    case "root":
      return `arn:${partition}:iam::${accountId}:root`;
    case "outsider":
    case "guest":
      return `arn:${partition}:iam::${ELSEWHERE}:role/outsider`;
    case "namesake":
      return ofAccount(exporterRoleArn);
    case "guest custodian":
      return ofAccount(concrete(props.custodians[0]));
    case "guest administrator":
      return ofAccount(concrete(props.administrators?.[0]));
    case "anonymous":
      return "anonymous";
  }
}

function readersOf({ readers = [] }: LegalHoldExportProps): readonly string[] {
  return readers === "account" ? [] : readers;
}

/** The policies around a request of somebody. */
export function accessOf(documents: Documents, who: Who, partition: string): Access {
  const own = ["exporter", "mighty exporter"].includes(who) ? [documents.identity] : [];
  if (["keeper", "mighty keeper"].includes(who) && documents.keeper !== undefined) own.push(documents.keeper);
  if (who === "backfill") own.push(...[documents.backfill ?? [], documents.backfillReads ?? []].flat());
  const limited = ["exporter", "keeper", "backfill", "anonymous"].includes(who) || who.startsWith("bare ");
  const all = limited ? [] : [EVERYTHING];
  const open = (document: PolicyDocument | undefined): PolicyDocument | undefined =>
    who.startsWith("guest") && document !== undefined ? letIn(document, partition) : document;
  const identity = own.length + all.length === 0 ? [NOTHING] : [...own, ...all];
  return { trust: documents.trust, bucket: open(documents.bucket), key: open(documents.key), identity };
}

const opened = new WeakMap<PolicyDocument, PolicyDocument>();

// what an owner may add for another account, at its widest
function letIn(document: PolicyDocument, partition: string): PolicyDocument {
  let result = opened.get(document);
  if (result === undefined) {
    const Principal = { AWS: `arn:${partition}:iam::${ELSEWHERE}:root` };
    const Statement = [...statementsOf(document), { Effect: "Allow", Principal, Action: "*", Resource: "*" } as const];
    opened.set(document, (result = { ...document, Statement }));
  }
  return result;
}

const openKeys = new Map<string, PolicyDocument>();

/** Policy of a key that is none of ours: its own account uses it as it likes, or every account does. */
export function openKeyPolicy(account: string): PolicyDocument {
  const known = openKeys.get(account);
  if (known !== undefined) return known;
  const made = policyDocument([{ Effect: "Allow", Principal: { AWS: account }, Action: "kms:*", Resource: "*" }]);
  openKeys.set(account, made);
  return made;
}
