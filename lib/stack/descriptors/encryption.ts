import { textOf, textOrNull } from "../attributes";
import { accountOf } from "../external";
import type { Place } from "../model";
import { control, type Control, type Found } from "../setting";

const KEY = control("ownKey", "Encrypted with the key", "replaced", "protection", {
  noun: "key that it is encrypted with",
  bounds: "whenSet",
  going: "nothing",
});

const ELSEWHERE = control("keyAccount", "Account of the key", "either", "protection", {
  noun: "account of the key, if not its own",
  bounds: "never",
  going: "nothing",
  unclear: "that account can disable the key, or delete it with everything that it encrypts",
});

/** The KMS key of something that AWS otherwise encrypts with a default key, or not at all. */
export function encryptedWith(key: unknown, { account }: Place, own: Control = KEY): readonly Found[] {
  const of = accountOf(textOf(key) ?? "");
  return [
    [own, textOrNull(key)],
    [ELSEWHERE, of === account ? null : (of ?? null)],
  ];
}
