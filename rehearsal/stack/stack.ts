import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Name of the file that a stack is synthesized to. */
export const STACK_FILE = "cdk.tf.json";

/** Arguments as Terraform's JSON syntax writes them. */
export interface Body {
  readonly [argument: string]: unknown;
}

/** A synthesized stack, as far as the rehearsal reads it. */
export interface Stack {
  readonly terraform?: {
    readonly backend?: { readonly [type: string]: Body };
    readonly cloud?: Body;
    readonly required_providers?: { readonly [name: string]: { readonly source?: string } };
  };
  readonly provider?: { readonly [name: string]: readonly Body[] | Body };
  readonly resource?: { readonly [type: string]: { readonly [name: string]: Body } };
  readonly data?: { readonly [type: string]: { readonly [name: string]: Body } };
  readonly variable?: { readonly [name: string]: Body };
}

/**
 * Reads a synthesized stack.
 * @param folder the folder that holds `cdk.tf.json`
 */
export function readStack(folder: string): Stack {
  return JSON.parse(readFileSync(join(folder, STACK_FILE), "utf8")) as Stack;
}

/**
 * The stack folders under a path: itself, or those of a `cdktf.out`.
 * @throws Error when there is none
 */
export function stackFolders(path: string): string[] {
  if (existsSync(join(path, STACK_FILE))) return [path];
  const stacks = join(path, "stacks");
  const found = existsSync(stacks) ? readdirSync(stacks).map((name) => join(stacks, name)) : [];
  const folders = found.filter((folder) => existsSync(join(folder, STACK_FILE))).sort();
  if (folders.length === 0) throw new Error(`${path}: neither a stack folder (${STACK_FILE}) nor a cdktf.out`);
  return folders;
}

/** The provider configurations of a name, without and with alias. */
export function providerBodies(stack: Stack, name: string): readonly Body[] {
  const bodies = stack.provider?.[name] ?? [];
  return Array.isArray(bodies) ? (bodies as readonly Body[]) : [bodies as Body];
}

/** Where a provider comes from. */
export interface ProviderSource {
  /** As the stack writes it, such as `aws`; Terraform completes it itself. */
  readonly written: string;
  /** Without a host, such as `hashicorp/aws`. */
  readonly name: string;
}

/** The sources of the providers in use. */
export function providerSources(stack: Stack): ProviderSource[] {
  return Object.entries(stack.terraform?.required_providers ?? {}).map(([local, { source: written = local }]) => ({
    written,
    name: written.includes("/") ? written.split("/").slice(-2).join("/") : `hashicorp/${written}`,
  }));
}

/** Type and name of every resource that Terraform must refuse to destroy. */
export function keptResources(stack: Stack): [type: string, name: string][] {
  return Object.entries(stack.resource ?? {}).flatMap(([type, named]) =>
    Object.entries(named)
      .filter(([, body]) => (body["lifecycle"] as Body | undefined)?.["prevent_destroy"] === true)
      .map(([name]): [string, string] => [type, name]),
  );
}
