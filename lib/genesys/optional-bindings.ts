// Bindings of optional parts, loaded on demand so that an export without these parts does not load them.
/* eslint-disable @typescript-eslint/no-require-imports */

export function integrationActionBinding(): typeof import("../provider-genesyscloud/integration-action") {
  return require("../provider-genesyscloud/integration-action");
}

export function customAuthActionBinding(): typeof import("../provider-genesyscloud/integration-custom-auth-action") {
  return require("../provider-genesyscloud/integration-custom-auth-action");
}

export function flowBinding(): typeof import("../provider-genesyscloud/flow") {
  return require("../provider-genesyscloud/flow");
}

export function ivrBinding(): typeof import("../provider-genesyscloud/architect-ivr") {
  return require("../provider-genesyscloud/architect-ivr");
}

export function triggerBinding(): typeof import("../provider-genesyscloud/processautomation-trigger") {
  return require("../provider-genesyscloud/processautomation-trigger");
}
