import { cp, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { temporaryFolder } from "../../core";
import type { Named } from "../stack/stack";
import type { Variables } from "./variables";

/** A copy of a stack that may be initialized, applied and destroyed. */
export interface Workspace {
  /** Short path for sockets, the home directory of the children, and everything else. */
  readonly root: string;
  /** The copied stack. */
  readonly folder: string;
  /** An environment for Terraform that is built from nothing: no credentials, no settings of the parent's. */
  environment(reattach: object): NodeJS.ProcessEnv;
  /** Puts blocks over those of the stack. */
  override(blocks: object): Promise<void>;
  /** Copies a stack over the one that is there. */
  copy(stackDir: string): Promise<void>;
  /** Lets go of what `prevent_destroy` keeps. */
  allowDestroy(): Promise<void>;
  remove(): Promise<void>;
}

// state, plug-ins and values of a real deployment stay where they are
const LEFT_BEHIND = /^\.terraform(?!\.lock\.hcl$)|\.tfstate|\.tfvars/;

// an installation method that finds nothing: what is not simulated is refused at once, without asking the network
const CLI_CONFIG = (nothing: string) =>
  `provider_installation {\n  filesystem_mirror {\n    path = "${nothing}"\n  }\n}\n`;

/**
 * Copies a stack and puts a local backend in place of its own.
 * @param kept resources that `prevent_destroy` keeps
 * @param options.lockFile whether the versions that the stack has locked count
 */
export async function openWorkspace(
  stackDir: string,
  kept: readonly Named[],
  variables: Variables,
  { lockFile = false }: { readonly lockFile?: boolean } = {},
): Promise<Workspace> {
  const own = temporaryFolder("tf-");
  const root = own.path;
  const remove = () => Promise.resolve(own.remove());
  const folder = join(root, "stack");
  const config = join(root, "cli.tfrc");
  const stays = (name: string) => !LEFT_BEHIND.test(name) && (lockFile || name !== ".terraform.lock.hcl");
  const copy = (from: string) =>
    cp(from, folder, { recursive: true, filter: (path) => path === from || stays(basename(path)) });
  const write = (name: string, content: unknown) => writeFile(join(folder, name), JSON.stringify(content));
  try {
    await copy(stackDir);
    await writeFile(config, CLI_CONFIG(join(root, "no-providers")));
    await write("rehearsal_override.tf.json", { terraform: { backend: { local: { path: "rehearsal.tfstate" } } } });
    await write("rehearsal.auto.tfvars.json", variables);
  } catch (error) {
    await remove();
    throw error;
  }
  return {
    root,
    folder,
    environment: (reattach) => ({
      PATH: process.env["PATH"],
      HOME: root,
      CHECKPOINT_DISABLE: "1",
      TF_IN_AUTOMATION: "1",
      TF_CLI_CONFIG_FILE: config,
      TF_REATTACH_PROVIDERS: JSON.stringify(reattach),
      AWS_EC2_METADATA_DISABLED: "true",
    }),
    override: (blocks) => write("endpoints_override.tf.json", blocks),
    copy,
    allowDestroy: async () => {
      if (kept.length > 0) await write("release_override.tf.json", { resource: released(kept) });
    },
    remove,
  };
}

function released(kept: readonly Named[]): object {
  const resources: Record<string, Record<string, object>> = {};
  for (const [type, name] of kept) (resources[type] ??= {})[name] = { lifecycle: { prevent_destroy: false } };
  return resources;
}
