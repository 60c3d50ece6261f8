import { awsDeployerNeeds, deployerNeeds } from "../catalog";
import type { StackJson } from "./stack-json";

/** What whoever runs Terraform has to hold for one type of resource or data source. */
export interface DeployerRow {
  /** Terraform type. */
  readonly type: string;
  /** Genesys Cloud permissions, or AWS actions. */
  readonly needs: readonly string[];
  /** Genesys Cloud OAuth scopes, for a token that has scopes. */
  readonly scopes: readonly string[];
}

/** What whoever runs Terraform has to hold on either platform, by type; types without a known need are left out. */
export function deployerRows(stack: StackJson): {
  readonly aws: readonly DeployerRow[];
  readonly genesys: readonly DeployerRow[];
} {
  const types = [...new Set([...Object.keys(stack.resource ?? {}), ...Object.keys(stack.data ?? {})])].sort();
  const managed = new Set(Object.keys(stack.resource ?? {}));
  return {
    aws: types.flatMap((type) => row(type, awsDeployerNeeds[type])),
    genesys: types
      .filter((type) => managed.has(type))
      .flatMap((type) => row(type, deployerNeeds[type]?.permissions, deployerNeeds[type]?.scopes)),
  };
}

function row(
  type: string,
  needs: readonly string[] | undefined,
  scopes: readonly string[] = [],
): readonly DeployerRow[] {
  return needs === undefined ? [] : [{ type, needs, scopes }];
}
