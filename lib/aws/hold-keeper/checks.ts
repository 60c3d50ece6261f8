import { checkOptionalText, type Faults, show } from "../../core";
import type { ExportTarget } from "../../policy";
import { checkRegionalRoleName, regionalRoleName, checkBoundary } from "../names";
import { functionName, type HoldKeeperOptions, type KeeperNetwork } from "./options";
import { checkRule } from "./rule";
import { ENVIRONMENT_LIMIT, environmentBytes, keeperSettings } from "./settings";

/** Checks the options of a hold keeper. Codes `HOLD_KEEPER_…`, `ROLE_NAME_INVALID`, `BOUNDARY_INVALID`. */
export function checkHoldKeeper(options: HoldKeeperOptions, target: ExportTarget, faults: Faults): void {
  checkRule(options, target, faults);
  checkEnvironment(options, target, faults);
  checkNames(options, target.region, faults);
  checkBoundary(options.permissionsBoundary, target, faults);
  if (options.vpc !== undefined) checkNetwork(options.vpc, faults.at("vpc"));
}

// of all settings only the prefixes can be long
function checkEnvironment(options: HoldKeeperOptions, target: ExportTarget, faults: Faults): void {
  const { mode, keyPrefixes, functionName = "legal-hold-keeper" } = options;
  if (mode !== "whenPrefix" || !Array.isArray(keyPrefixes) || faults.has("keyPrefixes")) return;
  const bytes = environmentBytes(keeperSettings(target, options, String(functionName)));
  if (bytes <= ENVIRONMENT_LIMIT) return;
  faults.add({
    code: "HOLD_KEEPER_ENVIRONMENT_TOO_LARGE",
    field: "keyPrefixes",
    got: `${bytes} bytes of environment`,
    allowed: `${ENVIRONMENT_LIMIT} bytes, Lambda's limit`,
    fix: "Name fewer prefixes, or a shorter one that covers several.",
  });
}

function checkNames(options: HoldKeeperOptions, region: string, faults: Faults): void {
  const { functionName: name, roleName, queueName, deadLetterQueueName } = options;
  // without functionName the name is derived from the export's
  if (name !== undefined && functionName(faults, "functionName", name) && roleName === undefined) {
    checkRegionalRoleName(faults, "functionName", regionalRoleName(name, region), "roleName");
  }
  if (queueName !== undefined && queueName === deadLetterQueueName) {
    faults.add({
      code: "HOLD_KEEPER_NAME_INVALID",
      field: "deadLetterQueueName",
      got: show(deadLetterQueueName),
      allowed: "another name than the queue's",
      fix: "Leave it out, or name another queue: dead letters in the queue would be tried for ever.",
    });
  }
}

// documented: Lambda API, VpcConfig
const MOST = { subnetIds: 16, securityGroupIds: 5 };
const PREFIX = { subnetIds: "subnet", securityGroupIds: "sg" };

/** Checks the VPC configuration of the function. Code `HOLD_KEEPER_NETWORK_INVALID`. */
function checkNetwork(vpc: KeeperNetwork, faults: Faults): void {
  const code = "HOLD_KEEPER_NETWORK_INVALID";
  const fix = "Name subnets and security groups of one VPC, or leave out vpc for Lambda's own network.";
  for (const field of ["subnetIds", "securityGroupIds"] as const) {
    const ids: unknown = vpc[field];
    if (!Array.isArray(ids) || ids.length < 1 || ids.length > MOST[field]) {
      if (faults.has(field)) continue;
      faults.add({ code, field, got: show(ids), allowed: `1 to ${MOST[field]} ids`, fix });
      continue;
    }
    ids.forEach((value: string, i) =>
      checkOptionalText(faults, {
        code,
        field: `${field}[${i}]`,
        value,
        fits: (text) => new RegExp(`^${PREFIX[field]}-[0-9a-f]{8}([0-9a-f]{9})?$`).test(text),
        allowed: `${PREFIX[field]}-<8 or 17 digits a to f>`,
        fix,
      }),
    );
  }
}
