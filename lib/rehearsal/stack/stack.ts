import { dirname, join } from "node:path";
import { openStack, parseJson, stackFiles, type Attributes, type FramePart, type Stack } from "../../stack";

/**
 * Reads a synthesized stack.
 * @param folder the folder that holds `cdk.tf.json`
 * @throws Error with one message when there is none, or it is not to be understood
 */
export function readStack(folder: string): Stack {
  return openStack(join(folder, "cdk.tf.json")).stack;
}

/**
 * The stack folders under a path: itself, or those of a `cdktf.out`.
 * @throws Error when there is none
 */
export function stackFolders(path: string): string[] {
  return stackFiles(path).map(({ file }) => dirname(file));
}

/** What the configuration has beside resources, of one kind: `provider`, `backend`. */
export function partsOf(stack: Stack, kind: string): readonly FramePart[] {
  return stack.frame.filter((part) => part.kind === kind);
}

/**
 * The configuration as it is written. The reader puts values in place of expressions; a rehearsal also has to know which
 * condition Terraform will check, and of which type a variable is.
 */
export function writtenIn({ name, text = "{}" }: Stack): Attributes {
  return parseJson(name, text);
}

/** Where a provider comes from. */
export interface ProviderSource {
  /** As the stack writes it, such as `aws`; Terraform completes it itself. */
  readonly written: string;
  /** Without a host, such as `hashicorp/aws`. */
  readonly name: string;
}

export function providerSources(stack: Stack): ProviderSource[] {
  const required = partsOf(stack, "terraform").flatMap(({ attributes }) =>
    Object.entries(
      (attributes["required_providers"] ?? {}) as { readonly [name: string]: { readonly source?: string } },
    ),
  );
  return required.map(([local, { source: written = local }]) => ({
    written,
    name: written.includes("/") ? written.split("/").slice(-2).join("/") : `hashicorp/${written}`,
  }));
}

/** A resource as the configuration names it. */
export type Named = readonly [type: string, name: string];

/** Type and name of every resource that Terraform must refuse to destroy. */
export function keptResources(stack: Stack): readonly Named[] {
  const kept = [...stack.resources.values()].flat().filter((block) => block.kept === true);
  // several instances are one in the configuration
  const addresses = new Set(kept.map(({ address }) => address.replace(/\[.*$/, "")));
  return [...addresses].map((address) => address.split(".") as [string, string]);
}
