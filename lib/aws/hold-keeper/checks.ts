import { show, type Faults } from "../../core";
import type { ExportTarget } from "../../policy";
import { checkRegionalRoleName, regionalRoleName } from "../names";
import { checkBoundary } from "../permissions-boundary";
import { functionName, type HoldKeeperOptions } from "./options";
import { checkNetwork } from "./network";
import { checkRule } from "./rule";
import { ENVIRONMENT_LIMIT, environmentBytes, keeperSettings } from "./settings";

/** Checks the choices about a hold keeper. Codes `HOLD_KEEPER_…`, `ROLE_NAME_INVALID`, `BOUNDARY_INVALID`. */
export function checkHoldKeeper(options: HoldKeeperOptions, target: ExportTarget, faults: Faults): void {
  checkRule(options, target, faults);
  checkEnvironment(options, target, faults);
  checkNames(options, target.region, faults);
  checkBoundary(options.permissionsBoundary, target, faults);
  if (options.vpc !== undefined) checkNetwork(options.vpc, faults.at("vpc"));
}

// of all that the function is told only the prefixes can be long
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
  // it may be named after the export
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
