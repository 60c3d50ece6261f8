import {
  awsDeployerNeeds,
  BUS_KEY,
  deployerNeeds,
  deployerReads,
  FUNCTION_IN_VPC,
  FUNCTION_KEY,
  LOG_KEY,
  STATE_BUCKET,
  STATE_KEY,
} from "../catalog";
import { blocksOf, type Attributes, type Stack } from "../stack";

/** What whoever runs Terraform has to hold for one type of resource or data source. @public */
export interface DeployerRow {
  /** Terraform type; a data source of Genesys Cloud begins with `data.`, the state with `backend.`. */
  readonly type: string;
  /** Genesys Cloud permissions, or AWS actions. */
  readonly needs: readonly string[];
  /** Genesys Cloud OAuth scopes, for a token that has scopes. */
  readonly scopes: readonly string[];
}

/** What whoever runs Terraform has to hold on either platform, by type; types without a known need are left out. */
export function deployerRows(stack: Pick<Stack, "resources" | "data" | "frame">): DeployerRows {
  const managed = [...stack.resources.keys()].sort();
  const looked = [...stack.data.keys()].sort();
  const { aws, genesys } = rowsFor(managed, looked);
  const asked = (one: DeployerRow) => {
    const more = (own(BESIDES, one.type) ?? []).filter(({ where }) =>
      stack.resources.get(one.type)?.some(({ attributes }) => where(attributes)),
    );
    const needs = [...new Set([...one.needs, ...more.flatMap(({ needs }) => needs)])].sort();
    return more.length === 0 ? one : { ...one, needs };
  };
  return { aws: [...aws.map(asked), ...stateRow(stack)], genesys };
}

interface Besides {
  readonly where: (attributes: Attributes) => boolean;
  readonly needs: readonly string[];
}

// what a type asks for besides where an argument of it is given
const BESIDES: { readonly [type: string]: readonly Besides[] | undefined } = {
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

/** What the state asks for, where it is kept in S3. */
function stateRow({ frame }: Pick<Stack, "frame">): readonly DeployerRow[] {
  const backend = frame.find(({ kind }) => kind === "backend")?.attributes;
  if (backend?.["type"] !== "s3") return [];
  return row("backend.s3", [...(backend["kms_key_id"] ? STATE_KEY : []), ...STATE_BUCKET]);
}

/** What is needed on either platform. */
export interface DeployerRows {
  readonly aws: readonly DeployerRow[];
  readonly genesys: readonly DeployerRow[];
}

function rowsFor(managed: readonly string[], looked: readonly string[]): DeployerRows {
  return {
    aws: [...new Set([...managed, ...looked])].sort().flatMap((type) => row(type, own(awsDeployerNeeds, type))),
    genesys: [
      ...managed.flatMap((type) => rowOf(type, own(deployerNeeds, type))),
      ...looked.flatMap((type) => rowOf(`data.${type}`, own(deployerReads, type))),
    ],
  };
}

// a type may be called like something that every object has
function own<T>(table: { readonly [type: string]: T | undefined }, type: string): T | undefined {
  return Object.hasOwn(table, type) ? table[type] : undefined;
}

function rowOf(
  type: string,
  needs: { readonly permissions: readonly string[]; readonly scopes: readonly string[] } | undefined,
): readonly DeployerRow[] {
  return row(type, needs?.permissions, needs?.scopes);
}

function row(
  type: string,
  needs: readonly string[] | undefined,
  scopes: readonly string[] = [],
): readonly DeployerRow[] {
  return needs === undefined ? [] : [{ type, needs, scopes }];
}
