import type { TerraformProvider } from "cdktf";
import type { Construct } from "constructs";
import { show, type Faults } from "../../core";
import type { IntegrationAction } from "../../provider-genesyscloud/integration-action";
import { integrationActionBinding } from "../optional-bindings";
import type { OrganizationGuard } from "../organization-guard";
import { literalForTerraform, writeTemplate, type Template } from "./velocity";

/** A property of a contract. Inputs cannot be nested (documented). */
export interface ContractProperty {
  readonly type: "string" | "boolean" | "integer";
  readonly description: string;
}

/** The properties of a contract, all required. */
export interface Contract {
  readonly [name: string]: ContractProperty;
}

/** One data action: a contract, a request, and the mapping of the answer. */
export interface DataAction {
  readonly name: string;
  readonly input: Contract;
  readonly output: Contract;
  readonly method: "GET" | "PATCH" | "POST" | "PUT";
  /** Address of the request, a Velocity template. */
  readonly url: string;
  /** Headers in addition to the content type, Velocity templates. @default none */
  readonly headers?: { readonly [name: string]: string };
  /** Body of the request; none for GET. */
  readonly body?: Template;
  /** Input without which the body is empty, so that the API refuses the call. @default none */
  readonly needs?: string;
  /** Variables of the answer by JSONPath. */
  readonly answer: { readonly [variable: string]: string };
  /** JSON for variables that an answer may lack. */
  readonly defaults: { readonly [variable: string]: string };
  readonly result: Template;
}

/** Where data actions are created. */
export interface DataActionPlace {
  readonly integrationId: string;
  /** Heading under which Architect lists the action. */
  readonly category: string;
  /** 1 to 60. */
  readonly timeoutSeconds: number;
  readonly guard?: OrganizationGuard;
  readonly provider?: TerraformProvider;
}

/** Creates a data action. Its contracts cannot change once published, so a change replaces it (documented). */
export function createDataAction(
  scope: Construct,
  id: string,
  action: DataAction,
  place: DataActionPlace,
): IntegrationAction {
  const { integrationId, category, timeoutSeconds, guard, provider } = place;
  const { IntegrationAction } = integrationActionBinding();
  return new IntegrationAction(scope, id, {
    name: action.name,
    category,
    integrationId,
    secure: false,
    configTimeoutSeconds: timeoutSeconds,
    contractInput: contractJson(action.input, false),
    contractOutput: contractJson(action.output, true),
    configRequest: {
      requestUrlTemplate: literalForTerraform(action.url),
      requestType: action.method,
      requestTemplate: action.body === undefined ? undefined : requestTemplate(action.body, action.needs),
      headers: { "Content-Type": "application/json", ...escaped(action.headers ?? {}) },
    },
    configResponse: {
      translationMap: { ...action.answer },
      translationMapDefaults: { ...action.defaults },
      successTemplate: writeTemplate(action.result),
    },
    lifecycle: guard && { precondition: [guard.precondition] },
    provider,
  });
}

function requestTemplate(body: Template, needs: string | undefined): string {
  const text = writeTemplate(body);
  return needs === undefined ? text : `#if("$!{input.${needs}}" != "")${text}#{else}{}#end`;
}

function escaped(headers: { readonly [name: string]: string }): { [name: string]: string } {
  return Object.fromEntries(Object.entries(headers).map(([name, text]) => [name, literalForTerraform(text)]));
}

// an input that the contract does not list is refused, not ignored
function contractJson(contract: Contract, additionalProperties: boolean): string {
  return JSON.stringify({
    type: "object",
    additionalProperties,
    required: Object.keys(contract),
    properties: contract,
  });
}

/**
 * Checks the heading of data actions, which defaults to the name of the integration. The provider treats an action whose
 * category contains "function data action" as one that runs code of its own, and its creation fails.
 * Code `ACTION_CATEGORY_RESERVED`.
 */
export function checkCategory(options: { readonly name?: string; readonly category?: string }, faults: Faults): void {
  const field = options.category === undefined ? "name" : "category";
  const value = options[field];
  if (typeof value !== "string" || !/function[ _-]*data[ _-]*action/i.test(value)) return;
  faults.add({
    code: "ACTION_CATEGORY_RESERVED",
    field,
    got: show(value),
    allowed: "a heading without the words function data action",
    fix: "Choose other words: the provider would treat the action as a function, and the apply would fail.",
  });
}
