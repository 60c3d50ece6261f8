import { blocksOf, first, textOf } from "../attributes";
import { canonicalOrDigest, digest, textOrDigest } from "../canonical";
import type { Descriptor } from "../descriptor";
import { exactly, isObject } from "../json";
import type { Block } from "../model";
import { control, settingsOf, type Subject } from "../setting";

const COMPARES = control("runsCompared", "Every plan fails unless one run made", "keeps", "protection", {
  noun: "list of resources that one run must create",
  written: true,
});
const CONDITIONS = control("conditions", "Every plan fails unless", "either", "protection", {
  noun: "condition without which every plan fails",
  written: true,
});
const TRIGGERS = control("replacedWhen", "Replaced when this changes", "either", "setting", {
  noun: "what replaces it by changing",
  written: true,
});

/**
 * Terraform's own resource that stores a value. It has no effect by itself, except a precondition that makes every plan
 * fail if two values differ, as in the guard of a client's secret.
 */
export const data: Descriptor = {
  type: "terraform_data",
  settings: (block) => {
    const { triggers_replace } = block.attributes;
    const subject: Subject = { kind: "note in the state", name: block.address, by: "address" };
    const madeTogether = blocksOf(triggers_replace).map((value) => addressOf(value));
    return settingsOf(subject, block.address, [
      comparesNotes(block)
        ? [COMPARES, madeTogether.sort()]
        : [TRIGGERS, textOrDigest(exactly(hidden(triggers_replace)))],
      [CONDITIONS, canonicalOrDigest(conditionsOf(block))],
    ]);
  },
  reads: ["triggers_replace", "lifecycle.postcondition"],
  inert: {
    input: "a value in the state; references to it are read",
    output: "its input",
  },
};

// a text that is no reference may be a secret, such as the password in a script: it is compared by digest
function hidden(value: unknown): unknown {
  if (typeof value === "string") return /^(?:arn:\S+|<[^<>]*>)$/.test(value) ? value : digest(value);
  if (Array.isArray(value)) return value.map(hidden);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, hidden(one)]));
}

function conditionsOf({ meta }: Block): readonly string[] {
  return blocksOf(first(meta?.["lifecycle"])["postcondition"]).map(({ condition }) => textOf(condition) ?? "");
}

function comparesNotes(block: Block): boolean {
  return conditionsOf(block).some((one) => /self\.output == terraform_data\.[\w-]+\.output/.test(one));
}

// the resource of `<genesyscloud_oauth_client.client.id>`
function addressOf(value: unknown): string {
  return String(value).replace(/^<(.*)\.id>$/, "$1");
}
