import type { Step } from "../expression";
import type { Place } from "../model";

/** Steps as Terraform writes them. */
export function pathOf(steps: readonly Step[]): string {
  return steps
    .map((step) =>
      typeof step === "number" ? `[${step}]` : /^[\w-]+$/.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`,
    )
    .join("");
}

// the first of several modules is called like the only one: Terraform takes one for the other
export function ofModule([name, ...rest]: readonly Step[]): string {
  return `module${pathOf([name!, ...(rest[0] === 0 ? rest.slice(1) : rest)])}`;
}

// `a["k"].b[0]` as `a.k.b.0`
export function plainAddress(address: string): string {
  return address.replace(/\["?([^\]"]*)"?\]/g, ".$1");
}

// the ARN of a resource whose type says nothing about its form, so that it still has the six fields of one
export function someArn(type: string, symbol: string, { partition, region, account }: Place): string {
  const service = type.replace(/^data\./, "").split("_")[1] ?? "unknown";
  return `arn:${partition}:${service}:${region}:${account}:${symbol}`;
}
