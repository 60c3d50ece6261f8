import { actionsOf, findAction } from "../../lib/catalog/authorization";
import type { LegalHoldExportProps } from "../../lib/hold";
import { evaluate, policiesFor, policyDocument } from "../../lib/policy";
import { documentsOf } from "./access-documents";
import type { Deed } from "./access-deeds";
import { checksOf, policiesAround } from "./access-requests";

/** What a role of the account with the given permissions can call by itself, on evidence below the organization's prefix. */
export function callsOf(props: LegalHoldExportProps, permissions: string): readonly string[] {
  const documents = documentsOf(props);
  const identity = [policyDocument([{ Effect: "Allow", Action: permissions, Resource: "*" }])];
  const allowed = (deed: Deed): boolean =>
    checksOf(props, deed).some((check) => {
      const access = { ...policiesAround(props, documents, deed), identity };
      return evaluate(check.request, policiesFor(check, access)).verdict === "allowed";
    });
  const who = "stranger";
  const object = (action: string): Deed => ({ kind: "object", who, tls: true, prefix: "own", action });
  const bucket = (action: string): Deed => ({ kind: "bucket", who, tls: true, action });
  const key = (action: string): Deed => ({ kind: "key", who, action, via: "nothing", key: "ours", context: "none" });
  const onS3 = actionsOf("s3").filter((action) => {
    const types = findAction(action)!.resourceTypes;
    return (
      (types.includes("object") && allowed(object(action))) || (types.includes("bucket") && allowed(bucket(action)))
    );
  });
  const onKey = actionsOf("kms").filter(
    (action) => findAction(action)!.resourceTypes.includes("key") && allowed(key(action)),
  );
  return [...onS3, ...onKey];
}
