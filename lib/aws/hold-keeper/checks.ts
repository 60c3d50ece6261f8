import { checkNumber, checkOptionalText, isLiteral, show, type Faults } from "../../core";
import type { ExportTarget } from "../../policy";
import { checkAlarmActions } from "../alarm-actions";
import { checkRegionalRoleName, checkRoleName, regionalRoleName } from "../names";
import { checkBoundary } from "../permissions-boundary";
import type { HoldKeeperOptions } from "./options";
import { checkNetwork } from "./network";
import { checkRule } from "./rule";
import { ENVIRONMENT_LIMIT, environmentBytes, keeperSettings } from "./settings";

// documented: CloudWatch Logs API, PutRetentionPolicy
const LOG_DAYS = [
  1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653,
];

/** Checks the choices about a hold keeper. Codes `HOLD_KEEPER_…`, `ROLE_NAME_INVALID`, `BOUNDARY_INVALID`. */
export function checkHoldKeeper(options: HoldKeeperOptions, target: ExportTarget, faults: Faults): void {
  checkRule(options, target, faults);
  checkEnvironment(options, target, faults);
  checkNames(options, target.region, faults);
  checkLimits(options, faults);
  checkBoundary(options.permissionsBoundary, target, faults);
  checkAlarmActions(options.alarmActions, "HOLD_KEEPER_ALARM_ACTION_INVALID", "alarmActions", faults);
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
  const name = (field: keyof HoldKeeperOptions, longest: number, more = "") =>
    checkOptionalText(faults, {
      code: "HOLD_KEEPER_NAME_INVALID",
      field,
      value: options[field],
      fits: (text) => new RegExp(`^[\\w${more}-]{1,${longest}}$`).test(text),
      allowed: `1 to ${longest} letters, digits, - ${more === "" ? "and _" : ", _ and ."}`,
      fix: "Choose another name; it becomes part of every policy.",
    });
  // role, rule and queues are named after the function: 64 is the shortest of their limits
  name("functionName", 64);
  name("ruleName", 64, ".");
  // leaves room for -dead-letters
  name("queueName", 67);
  name("deadLetterQueueName", 80);
  if (options.roleName !== undefined) checkRoleName(faults, "roleName", options.roleName);
  else if (options.functionName !== undefined) {
    checkRegionalRoleName(faults, "functionName", regionalRoleName(options.functionName, region), "roleName");
  }
  const { queueName, deadLetterQueueName } = options;
  if (queueName !== undefined && queueName === deadLetterQueueName) {
    faults.add({
      code: "HOLD_KEEPER_NAME_INVALID",
      field: "deadLetterQueueName",
      got: show(deadLetterQueueName),
      allowed: "another name than the queue's",
      fix: "Leave it out, or name another queue: dead letters in the queue would be tried for ever.",
    });
  }
  checkOptionalText(faults, {
    code: "HOLD_KEEPER_RUNTIME_INVALID",
    field: "runtime",
    value: options.runtime,
    fits: (text) => /^nodejs2[024]\.x$/.test(text),
    allowed: "nodejs20.x, nodejs22.x or nodejs24.x: the provider knows no newer one",
    fix: "Leave it out for nodejs24.x.",
  });
  checkOptionalText(faults, {
    code: "HOLD_KEEPER_NAMESPACE_INVALID",
    field: "metricNamespace",
    value: options.metricNamespace,
    fits: (text) => /^(?!AWS\/)[\w./#:-]{1,255}$/.test(text),
    allowed: "1 to 255 letters, digits and . - _ / # :, not beginning with AWS/",
    fix: "Leave it out for LegalHold.",
  });
}

function checkLimits(options: HoldKeeperOptions, faults: Faults): void {
  const limit = (field: keyof HoldKeeperOptions, min: number, max: number, unit: string, fix: string) => {
    const value = options[field];
    if (value !== undefined)
      checkNumber(faults, { code: "HOLD_KEEPER_LIMIT_INVALID", field, value, min, max, unit, fix });
  };
  limit("maxConcurrency", 2, 1000, "functions", "Leave it out for 10; SQS starts no fewer than 2.");
  limit("lateAfterMinutes", 5, 1440, "minutes", "Leave it out for 15: a healthy keeper takes seconds.");
  const { logRetentionDays } = options;
  if (logRetentionDays === undefined || LOG_DAYS.includes(logRetentionDays)) return;
  if (!isLiteral(faults, "logRetentionDays", logRetentionDays)) return;
  faults.add({
    code: "HOLD_KEEPER_LOG_RETENTION_INVALID",
    field: "logRetentionDays",
    got: show(logRetentionDays),
    allowed: LOG_DAYS.join(", "),
    fix: "Take one of the lengths that CloudWatch knows.",
  });
}
