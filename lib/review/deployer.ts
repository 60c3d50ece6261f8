import { jsonIn, ownOf } from "../core";
import {
  awsDeployerNeeds,
  BUS_KEY,
  deployerNeeds,
  deployerReads,
  FUNCTION_IN_VPC,
  FUNCTION_KEY,
  LOG_KEY,
  OWNER_OUTPUT,
  STATE_BUCKET,
  STATE_KEY,
} from "../catalog";
import {
  blocksOf,
  blocksOfType,
  canonical,
  symbolOf,
  type Attributes,
  type Block,
  type GenesysGrant,
  type Stack,
} from "../stack";
import { fingerprintOf } from "./common/fingerprint";
import type { DeployerChange, DeployerInventory, DeployerRow } from "./types";

/** What the deployer of a stack needs and gains. */
export function deployerInventory(stack: Stack, grants: readonly GenesysGrant[]): DeployerInventory {
  const clients = new Set(blocksOfType(stack, "genesyscloud_oauth_client").map(({ address }) => address));
  const roles = blocksOfType(stack, "genesyscloud_auth_role");
  const names = new Map(roles.map((role) => [role.address, nameOf(role)]));
  const held = grants.filter(({ holder, kind }) => clients.has(holder) && kind !== "scope");
  const gains = held.map(({ kind, what, source }) => (kind === "role" ? what : (names.get(source) ?? source)));
  return {
    ...deployerRows(stack),
    gains: [...new Set(gains)].sort(),
    byHand: stepsByHand(stack),
  };
}

/** What changed in the deployer's needs and gains. */
export function deployerChange(old: DeployerInventory | undefined, now: DeployerInventory | undefined): DeployerChange {
  const needs = (one: DeployerInventory | undefined) =>
    [...(one?.aws ?? []), ...(one?.genesys ?? [])].flatMap((row) => row.needs.map((need) => `${row.type}: ${need}`));
  const without = (these: readonly string[], those: readonly string[]) => {
    const others = new Set(those);
    return these.filter((one) => !others.has(one));
  };
  const [was, is] = old?.aws === now?.aws && old?.genesys === now?.genesys ? [[], []] : [needs(old), needs(now)];
  return {
    needsMore: without(is, was),
    needsLess: without(was, is),
    gainsMore: without(now?.gains ?? [], old?.gains ?? []),
    gainsLess: without(old?.gains ?? [], now?.gains ?? []),
    byHandMore: without(now?.byHand ?? [], old?.byHand ?? []),
  };
}

/** The permissions that the deployer needs on both platforms, by type; types without known needs are left out. */
export function deployerRows(
  stack: Pick<Stack, "resources" | "data" | "frame">,
): Pick<DeployerInventory, "aws" | "genesys"> {
  const managed = [...stack.resources.keys()].sort();
  const looked = [...stack.data.keys()].sort();
  const { aws, genesys } = rowsFor(managed, looked);
  const withNeedsOfArguments = (one: DeployerRow) => {
    const more = (ownOf(FURTHER_NEEDS, one.type) ?? []).filter(({ where }) =>
      stack.resources.get(one.type)?.some(({ attributes }) => where(attributes)),
    );
    const needs = [...new Set([...one.needs, ...more.flatMap(({ needs }) => needs)])].sort();
    return more.length === 0 ? one : { ...one, needs };
  };
  return { aws: [...aws.map(withNeedsOfArguments), ...stateRow(stack)], genesys };
}

interface FurtherNeeds {
  readonly where: (attributes: Attributes) => boolean;
  readonly needs: readonly string[];
}

// further needs of a type if one of its arguments is set
const FURTHER_NEEDS: { readonly [type: string]: readonly FurtherNeeds[] | undefined } = {
  aws_lambda_function: [
    { where: ({ vpc_config }) => blocksOf(vpc_config).length > 0, needs: FUNCTION_IN_VPC },
    { where: ({ kms_key_arn }) => isGiven(kms_key_arn), needs: FUNCTION_KEY },
  ],
  aws_cloudwatch_log_group: [{ where: ({ kms_key_id }) => isGiven(kms_key_id), needs: LOG_KEY }],
  aws_cloudwatch_event_bus: [{ where: ({ kms_key_identifier }) => isGiven(kms_key_identifier), needs: BUS_KEY }],
};

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && value !== "";
}

/** The needs of a state in S3. */
function stateRow({ frame }: Pick<Stack, "frame">): readonly DeployerRow[] {
  const backend = frame.find(({ kind }) => kind === "backend")?.attributes;
  if (backend?.["type"] !== "s3") return [];
  return row("backend.s3", [...(backend["kms_key_id"] ? STATE_KEY : []), ...STATE_BUCKET]);
}

function rowsFor(managed: readonly string[], looked: readonly string[]): Pick<DeployerInventory, "aws" | "genesys"> {
  return {
    aws: [...new Set([...managed, ...looked])].sort().flatMap((type) => row(type, ownOf(awsDeployerNeeds, type))),
    genesys: [
      ...managed.map((type) => [type, ownOf(deployerNeeds, type)] as const),
      ...looked.map((type) => [`data.${type}`, ownOf(deployerReads, type)] as const),
    ].flatMap(([type, needs]) => row(type, needs?.permissions, needs?.scopes)),
  };
}

function row(
  type: string,
  needs: readonly string[] | undefined,
  scopes: readonly string[] = [],
): readonly DeployerRow[] {
  return needs === undefined ? [] : [{ type, needs, scopes }];
}

/** Prefix of outputs with what an organization has to consent to. */
const CONSENT_OUTPUT = "consent_";

/** Manual steps that a stack needs: no resource of a provider does them, and no plan shows them. */
function stepsByHand(stack: Stack): readonly string[] {
  return [...consents(stack), ...runners(stack), ...mails(stack), ...owners(stack)];
}

function consents(stack: Stack): readonly string[] {
  const consentTexts = outputsWith(stack, CONSENT_OUTPUT).map(([, text]) => text);
  if (consentTexts.length > 0) return consentTexts;
  return blocksOfType(stack, "genesyscloud_oauth_client").flatMap((client) => {
    const scopes = blocksOf(client.attributes["scopes"]).map(String).sort();
    if (scopes.length === 0) return [];
    return [
      `In each organization that uses it, a user with oauth:client:authorize approves OAuth client "${nameOf(client)}" for the scopes ` +
        `${scopes.join(", ")}.`,
    ];
  });
}

// the permission is documented; that data actions need it is inferred from its name
function runners(stack: Stack): readonly string[] {
  const actions = blocksOfType(stack, "genesyscloud_integration_action");
  if (actions.length === 0) return [];
  return ["An administrator grants bridge:actions:execute to whoever runs the data actions, and to nobody else."];
}

function mails(stack: Stack): readonly string[] {
  return blocksOfType(stack, "aws_sns_topic_subscription").flatMap(({ attributes }) => {
    const { protocol, endpoint, topic_arn } = attributes;
    if (protocol !== "email" && protocol !== "email-json") return [];
    return [`${String(endpoint)} confirms the subscription to ${String(topic_arn)}: until then it gets no message.`];
  });
}

// the output is long, so its digest shows whether it changed
function owners(stack: Stack): readonly string[] {
  return outputsWith(stack, OWNER_OUTPUT).map(([name, text]) => {
    const part = name.slice(OWNER_OUTPUT.length);
    return `The owner of the existing resource (${part}) merges the output ${name}, version ${fingerprintOf([parsed(text)])}.`;
  });
}

function parsed(text: string): string {
  const json = jsonIn(text);
  return json === undefined ? text : canonical(json);
}

function outputsWith({ outputs }: Stack, prefix: string): readonly (readonly [string, string])[] {
  return [...outputs].filter(([name]) => name.startsWith(prefix)).sort(([a], [b]) => (a < b ? -1 : 1));
}

function nameOf({ address, attributes: { name } }: Block): string {
  return typeof name === "string" ? name : symbolOf(`${address}.name`);
}
