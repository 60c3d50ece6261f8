import { ownOf } from "../../core";
import { blocksOf, first, hasSymbol, isObject, isOn, type Attributes, type Setting, type Subject } from "../../stack";
import type { InventoryControl } from "../types";
import { valueWords, withoutSecrets } from "./value-words";

export function controlRow({ subject, control, value, source }: Setting): InventoryControl {
  const open = withoutSecrets(value);
  const shown =
    control.name === "policyScope" && typeof value === "string"
      ? retentionWords(value)
      : valueWords(open, control.unit ?? "");
  return {
    subject: subjectWords(subject),
    control: control.name,
    label: control.label,
    value: open,
    shown,
    source,
    ...(hasSymbol(String(open)) && { unknown: "known only after the apply" }),
  };
}

/** The subject of a setting in words. */
export function subjectWords({ kind, name, titled }: Subject): string {
  return titled ? `${kind} "${name}"` : `${kind} ${name}`.trim();
}

/**
 * What a retention policy does to which recordings, in words, without leaving anything out.
 * @param scope its media policies as JSON, as in the setting
 */
function retentionWords(scope: string): string {
  const media = blocksOf(JSON.parse(scope)).filter(isObject);
  const parts = media.flatMap((policies) =>
    Object.entries(policies).flatMap(([medium, policy]) =>
      blocksOf(policy)
        .filter(isObject)
        .map((one) => mediumWords(medium, one)),
    ),
  );
  return parts.length === 0 ? "nothing" : parts.join("; ");
}

function mediumWords(medium: string, { actions, conditions, ...more }: Attributes): string {
  const done = actionWords(first(actions));
  const when = Object.entries(first(conditions)).map(
    ([name, value]) => `${ownOf(LIMITS, name) ?? name} is ${listed(value)}`,
  );
  const rest = Object.entries(more).map(([name, value]) => `${name} ${text(value)}`);
  const head = `${medium.replace(/_policy$/, "")}s: ${[...done, ...rest].join(", ") || "nothing"}`;
  return when.length === 0 ? head : `${head}, when ${when.join(" and ")}`;
}

const LIMITS: { readonly [name: string]: string } = {
  for_queue_ids: "queue",
  for_user_ids: "user",
  team_ids: "team",
  wrapup_code_ids: "wrap-up code",
  language_ids: "language",
  date_ranges: "time",
  directions: "direction",
};

function actionWords({ integration_export, ...others }: Attributes): readonly string[] {
  const exported = blocksOf(integration_export).filter(isObject);
  return [
    ...exported.map(({ should_export_screen_recordings: screens, integration_id: through, ...more }) => {
      const by = through === undefined ? "" : ` through ${text(through)}`;
      const rest = Object.keys(more).length === 0 ? "" : ` with ${text(more)}`;
      return `export recordings${screens === false ? "" : " and screen recordings"}${by}${rest}`;
    }),
    ...Object.entries(others).flatMap(([name, value]) => {
      if (value === false) return [];
      return isOn(value) ? [name.replaceAll("_", " ")] : [`${name.replaceAll("_", " ")} ${text(value)}`];
    }),
  ];
}

function listed(value: unknown): string {
  return blocksOf(value).map(text).join(" or ");
}

function text(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
