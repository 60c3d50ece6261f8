import { show, type Faults } from "../core";
import { CONDITIONS, type ExportPolicyOptions } from "./export-policy-options";

/** Checks what the choices about an export policy say together. */
export function checkExportPolicy(options: ExportPolicyOptions, faults: Faults): void {
  const { media = ["call"], directions = [] } = options;
  if (media.length === 0) {
    faults.add({
      code: "MEDIUM_INVALID",
      field: "media",
      got: "[]",
      allowed: "at least one of call, chat, email, message",
      fix: "Leave media out for calls.",
    });
  }
  const common = (Object.keys(CONDITIONS) as (keyof typeof CONDITIONS)[]).some((field) => options[field]?.length);
  const free = media.filter((medium) => !common && !(medium === "call" && directions.length > 0));
  if (free.length > 0) {
    faults.add({
      code: "EXPORT_POLICY_WITHOUT_CONDITION",
      field: "queueIds",
      got: `no condition for ${free.join(", ")}`,
      allowed: `one of ${Object.keys(CONDITIONS).join(", ")}; for calls also directions`,
      fix: "Name the queues, users or dates that are under hold: without one every recording is exported and paid for.",
    });
  }
  if (directions.length > 0 && !media.includes("call") && !faults.has("media")) {
    faults.add({
      code: "CONDITION_WITHOUT_MEDIUM",
      field: "directions",
      got: `${show(directions)} for ${media.join(", ")}`,
      allowed: "only when media includes call",
      fix: "Leave directions out: only calls have one.",
    });
  }
}

/**
 * There is no option that deletes; a caller without type checks who writes one is told why. Ask it before the shape of
 * the options is checked, to which such a property is only unknown. Code `POLICY_MAY_DELETE`.
 */
export function refuseDeletion(options: unknown, faults: Faults): void {
  const names = typeof options === "object" && options !== null ? Object.keys(options) : [];
  for (const field of names.filter((name) => /delete|retentionDuration/i.test(name))) {
    faults.addAndClose({
      code: "POLICY_MAY_DELETE",
      field,
      got: show((options as { readonly [name: string]: unknown })[field]),
      allowed: "no action that deletes",
      fix: "Leave it out, and set how long recordings live in a policy of its own: this one only retains and exports.",
    });
  }
}
