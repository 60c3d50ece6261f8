import { actionsOf, findAction } from "../../lib/catalog/authorization";
import type { LegalHoldExportProps } from "../../lib/hold";
import { changeConfiguration, copyIn, policyDocument, type Check } from "../../lib/policy";
import { passes, sidesOf, type Side } from "./replica";

/** What a role with the given permissions can call by itself on one side of a second copy, whichever account it is of. */
export function callsOn(
  where: "source" | "copies",
  props: LegalHoldExportProps,
  principalArn: string,
  permissions: string,
): readonly string[] {
  const side = sidesOf(props)[where];
  const identity = [policyDocument([{ Effect: "Allow", Action: permissions, Resource: "*" }])];
  const attempt = { principalArn, key: `${props.organizationId}/year=2026/recording` };
  const onS3 = (action: string): boolean => {
    const [check] = changeConfiguration(side.target, attempt, action);
    const types = findAction(action)!.resourceTypes;
    const object = `${check!.request.resource}/${attempt.key}`;
    const onObject = { ...check!, request: { ...check!.request, resource: object } };
    const tried = [...(types.includes("object") ? [onObject] : []), ...(types.includes("bucket") ? [check!] : [])];
    return tried.some((one) => passes(one, side, identity));
  };
  const onKey = (action: string): boolean => {
    const check = keyCheck(side, attempt);
    if (check === undefined || !findAction(action)!.resourceTypes.includes("key")) return false;
    return passes({ ...check, request: { ...check.request, action } }, side, identity);
  };
  return [...actionsOf("s3").filter(onS3), ...actionsOf("kms").filter(onKey)];
}

function keyCheck(side: Side, attempt: Parameters<typeof copyIn>[1]): Check | undefined {
  const check = copyIn(side.target, attempt).find(({ plane }) => plane === "key");
  if (check === undefined) return undefined;
  // asked of KMS itself, through no service
  const direct = Object.entries(check.request.context).filter(
    ([key]) => !/^kms:(ViaService|EncryptionContext)/.test(key),
  );
  return { ...check, request: { ...check.request, context: Object.fromEntries(direct) } };
}
