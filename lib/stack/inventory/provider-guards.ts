import { textsOf, unique } from "../attributes";
import type { Stack } from "../model";
import { hasSymbol } from "../resolve/symbols";
import { control, settingsOf, type Setting } from "../setting";

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

/** Where a provider of AWS may work: without that, whoever runs Terraform decides it by their credentials and settings. */
export function providerGuards({ frame }: Stack): readonly Setting[] {
  const limit = frame.some(({ kind }) => kind === "module") ? itself : inWords;
  return frame.flatMap(({ kind, address, attributes }) => {
    const [, name = "", alias] = address.split(".");
    if (kind !== "provider" || (name !== "aws" && name !== "awscc")) return [];
    const accounts = unique(textsOf(attributes["allowed_account_ids"]));
    // what a provider of another name was for goes with it
    const ofOne = (one: typeof ACCOUNTS) => (alias === undefined ? one : { ...one, going: "nothing" as const });
    return settingsOf({ kind: "provider", name: address.slice("provider.".length), by: "name" }, address, [
      [ofOne(ACCOUNTS), limit(accounts, "one account")],
      [ofOne(REGION), limit(textsOf(attributes["region"]), "one region")],
    ]);
  });
}

// what a module makes is in no row, so that another account is one
function itself(values: readonly string[]): string | null {
  return values.join(", ") || null;
}

// of one and another one a row tells what is in it
function inWords(values: readonly string[], one: string): string | null {
  const [only] = values;
  if (only === undefined || only === "") return null;
  return values.length === 1 && !hasSymbol(only) ? one : values.join(", ");
}
