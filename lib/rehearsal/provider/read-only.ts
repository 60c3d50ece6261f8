import type { Block } from "../schemas/schema";
import type { Value } from "./value";
import { walkBlock } from "./walk";

/**
 * What only the provider sets and the configuration sets too. Terraform leaves this check to providers.
 * @returns names of the attributes
 */
export function readOnlySet(block: Block, config: Value): string[] {
  const names: string[] = [];
  walkBlock(block, config, ({ required, optional, computed }, value, name) => {
    if (computed === true && optional !== true && required !== true && value !== null) names.push(name);
    return value;
  });
  return names;
}
