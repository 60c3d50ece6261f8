import { isDeepStrictEqual } from "node:util";
import { groupedBy } from "../../core";
import { textsOf, unique } from "../attributes";
import type { Stack } from "../model";
import { descriptorOf } from "../registry";
import { hasSymbol } from "../resolve/symbols";
import { control, settingsOf, type Setting } from "../setting";

/** Everything in a stack that limits grants, protects evidence, or exposes something. */
export function readSettings(stack: Stack): readonly Setting[] {
  const all = [...stack.resources].flatMap(([type, blocks]) => {
    const read = descriptorOf(type)?.settings;
    if (read === undefined) return [];
    return blocks.flatMap((block) =>
      read(block, stack).map((one) => (one.subject.by === "address" ? { ...one, place: block.place } : one)),
    );
  });
  return strongest(all);
}

const WEIGHTS = { apart: 2, written: 1, inline: 1, default: 0 } as const;

// a resource of its own overrides an argument, and both override a default. An argument with another value sets it
// again at the next apply
function strongest(settings: readonly Setting[]): readonly Setting[] {
  const keyOf = ({ subject, control, source }: Setting) =>
    `${subject.kind} ${subject.by === "address" ? source : subject.name} ${control.name}`;
  const alike = groupedBy(settings, keyOf);
  return settings.flatMap((one): readonly Setting[] => {
    const others = alike.get(keyOf(one)) ?? [];
    const best = Math.max(...others.map(weightOf));
    if (weightOf(one) === best) return [one];
    const isSame = others.some((other) => weightOf(other) === best && isDeepStrictEqual(other.value, one.value));
    return one.weight === "written" && !isSame ? [{ ...one, weight: "apart" }] : [];
  });
}

function weightOf({ weight = "apart" }: Setting): number {
  return WEIGHTS[weight];
}

const EXPOSES = control("outputSecrets", "Output shows", "adds", "protection", {
  noun: "what the output shows",
  written: true,
});

const SHOWN = control("outputShown", "Shown where Terraform runs", "less", "protection", {
  noun: "what is shown where Terraform runs",
  written: true,
});

/** Outputs with secrets: whoever reads the outputs of the state, or Terraform's log, has them. */
export function exposedOutputs({ frame }: Stack): readonly Setting[] {
  return frame.flatMap(({ kind, address, attributes, secrets = [] }) => {
    if (kind !== "output" || secrets.length === 0) return [];
    return settingsOf({ kind: "output", name: address.slice("output.".length), by: "name" }, address, [
      [EXPOSES, secrets],
      [SHOWN, attributes["sensitive"] !== true],
    ]);
  });
}

const ACCOUNTS = control("providerAccounts", "Provider works in account", "replaced", "protection", {
  noun: "limit to accounts",
  written: true,
  bounds: "never",
  going: "unknown",
  unclear: "it may work in another account than before",
});

const REGION = control("providerRegion", "Provider works in region", "replaced", "protection", {
  noun: "limit to a region",
  written: true,
  bounds: "never",
  going: "unknown",
  unclear: "it may work in another region than before",
});

/**
 * The accounts and regions that AWS providers are limited to; without a limit, the credentials and settings of the
 * caller decide.
 */
export function providerGuards({ frame }: Stack): readonly Setting[] {
  const limit = frame.some(({ kind }) => kind === "module") ? itself : inWords;
  return frame.flatMap(({ kind, address, attributes }) => {
    const [, name = "", alias] = address.split(".");
    if (kind !== "provider" || (name !== "aws" && name !== "awscc")) return [];
    const accounts = unique(textsOf(attributes["allowed_account_ids"]));
    // a removed alias takes along what it was used for
    const ofOne = (one: typeof ACCOUNTS) => (alias === undefined ? one : { ...one, going: "nothing" as const });
    return settingsOf({ kind: "provider", name: address.slice("provider.".length), by: "name" }, address, [
      [ofOne(ACCOUNTS), limit(accounts, "one account")],
      [ofOne(REGION), limit(textsOf(attributes["region"]), "one region")],
    ]);
  });
}

// resources of a module have no rows, so another account is reported here
function itself(values: readonly string[]): string | null {
  return values.join(", ") || null;
}

// a single account or region is the place of the resources, and their rows report it
function inWords(values: readonly string[], one: string): string | null {
  const [only] = values;
  if (only === undefined || only === "") return null;
  return values.length === 1 && !hasSymbol(only) ? one : values.join(", ");
}
