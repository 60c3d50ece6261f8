import type { GrantRow } from "./manifest";
import { blocksOf, resourcesOf, textOf, type Attributes, type Block, type StackJson } from "./stack-json";

/** What retention policies do by themselves: a row for each medium, whoever or whatever it would be done to. */
export function exportPolicies(stack: StackJson): readonly GrantRow[] {
  return resourcesOf(stack, "genesyscloud_recording_media_retention_policy").flatMap((policy) =>
    blocksOf(policy.attributes["media_policies"]).flatMap((media) =>
      Object.entries(media).map(([medium, block]) => mediumRow(policy, medium, blocksOf(block)[0] ?? {})),
    ),
  );
}

function mediumRow(policy: Block, medium: string, block: Attributes): GrantRow {
  const off = policy.attributes["enabled"] === false ? " (switched off)" : "";
  return {
    plane: "Genesys Cloud",
    principal: `Genesys Cloud itself, by the retention policy "${textOf(policy.attributes["name"])}"${off}`,
    effect: "Allow",
    actions: actionWords(blocksOf(block["actions"])[0] ?? {}),
    resources: [`${medium.replace(/_policy$/, "")}s`],
    condition: conditionsOf(blocksOf(block["conditions"])[0] ?? {}),
    why: "exports as interactions end, without anybody's call; interactions that began before the policy are left out",
    source: policy.address,
  };
}

function actionWords(actions: Attributes): readonly string[] {
  const exported = blocksOf(actions["integration_export"])[0];
  const screens = exported?.["should_export_screen_recordings"] === false ? "" : " and screen recordings";
  return [
    ...(exported === undefined ? [] : [`export recordings${screens}`]),
    ...["retain_recording", "delete_recording", "always_delete"]
      .filter((name) => actions[name] === true)
      .map((name) => name.replace("_", " ")),
  ];
}

const WORDS: { readonly [name: string]: string } = {
  for_queue_ids: "queue",
  for_user_ids: "user",
  team_ids: "team",
  wrapup_code_ids: "wrap-up code",
  language_ids: "language",
  date_ranges: "time",
  directions: "direction",
};

function conditionsOf(conditions: Attributes): string {
  return Object.entries(conditions)
    .map(([name, value]) => `${WORDS[name] ?? name} is ${blocksOf(value).map(asText).join(" or ")}`)
    .join("; ");
}

function asText(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
