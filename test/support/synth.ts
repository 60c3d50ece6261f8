import { App, TerraformStack, Testing } from "cdktf";
import type { Construct } from "constructs";

/** Synthesized JSON of a stack, for reading in tests. */
export interface Synthesized {
  readonly resource: { readonly [type: string]: { readonly [id: string]: { readonly [name: string]: unknown } } };
  readonly data: { readonly [type: string]: { readonly [id: string]: { readonly [name: string]: unknown } } };
  readonly output: { readonly [id: string]: { readonly value: unknown } };
  readonly terraform: { readonly backend: { readonly [type: string]: { readonly [name: string]: unknown } } };
  readonly variable: { readonly [id: string]: { readonly sensitive?: boolean } };
  readonly provider: { readonly [name: string]: readonly { readonly [name: string]: unknown }[] };
}

/** Builds constructs in a bare stack and returns what Terraform would read; validations run. */
export function synth(build: (scope: Construct) => void): Synthesized {
  const stack = new TerraformStack(Testing.app(), "test");
  build(stack);
  return synthStack(stack);
}

/** What Terraform would read of a stack; validations of the whole app run first. */
export function synthStack(stack: TerraformStack): Synthesized {
  const messages = App.of(stack)
    .node.findAll()
    .flatMap((construct) => construct.node.validate());
  const own = messages.filter((message) => !message.includes("provider construct"));
  if (own.length > 0) throw new Error(own.join("\n"));
  return JSON.parse(Testing.synth(stack)) as Synthesized;
}

/** The only resource of a type. */
export function only(stack: Synthesized, type: string): { readonly [name: string]: unknown } {
  const found = Object.values(stack.resource[type] ?? {});
  if (found.length !== 1) throw new Error(`${found.length} resources of type ${type}`);
  return found[0]!;
}
