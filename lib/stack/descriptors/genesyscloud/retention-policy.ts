import { blocksOf, first, flagOf, isOn, leastOf, numberOrNull } from "../../attributes";
import { canonical } from "../../canonical";
import type { Descriptor } from "../../descriptor";
import { control, settingsOf } from "../../setting";
import { DESCRIPTION } from "../inert";
import { labelled } from "../named";
import { nameOf, titled } from "./names";

const ENABLED = control("policyEnabled", "Enabled", "either", "setting");
const DELETES = control("deletesRecordings", "Deletes recordings", "adds", "protection", {
  noun: "deletion of recordings",
});
const AFTER = control("deletesAfter", "Deletes recordings after", "moreOrNever", "protection", {
  noun: "age at which recordings are deleted",
  unit: "days",
});
const SCOPE = control("policyScope", "What it does to which recordings", "either", "access", {
  coming: "acts",
  going: "unknown",
});

/** A policy over recordings: it may delete them. */
export const mediaRetentionPolicy: Descriptor = {
  type: "genesyscloud_recording_media_retention_policy",
  settings: (block) => {
    const { attributes } = block;
    const media = blocksOf(attributes["media_policies"]).flatMap((policies) => Object.entries(policies));
    const doing = media.flatMap(([medium, policy]) =>
      blocksOf(policy).map((one) => [medium, first(one["actions"])] as const),
    );
    const deleting = doing.flatMap(([medium, actions]) => {
      const deletes = isOn(actions["delete_recording"]) || isOn(actions["always_delete"]);
      return deletes || actions["retention_duration"] !== undefined ? [medium.replace(/_policy$/, "")] : [];
    });
    return settingsOf(titled("retention policy", block), block.address, [
      labelled(nameOf(block)),
      [ENABLED, flagOf(attributes["enabled"], true)],
      [DELETES, [...new Set(deleting)].sort()],
      [
        AFTER,
        leastOf(
          doing.map(([, { retention_duration }]) =>
            numberOrNull(first(first(retention_duration)["delete_retention"])["days"]),
          ),
        ),
      ],
      [SCOPE, canonical(attributes["media_policies"] ?? null)],
    ]);
  },
  reads: ["name", "enabled", "media_policies"],
  // the provider always sends one
  defaults: { order: 0 },
  inert: { ...DESCRIPTION },
};
