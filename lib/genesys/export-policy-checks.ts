import { checkNumber, checkText, isUnresolved, show, type Faults } from "../core";
import { checkGenesysId, checkGenesysName } from "./checks";
import { CONDITIONS, MEDIA, type ExportPolicyOptions } from "./export-policy-options";

/** Checks the choices about an export policy. */
export function checkExportPolicy(options: ExportPolicyOptions, faults: Faults): void {
  const { policyName, order, directions = [], dateRanges = [] } = options;
  if (policyName !== undefined) checkGenesysName(faults, "policyName", policyName);
  if (order !== undefined) {
    const fix = "Give the position in which policies are looked at, or leave it out.";
    const bounds = { min: 0, max: 10_000, unit: "places" };
    checkNumber(faults, { code: "POLICY_ORDER_INVALID", field: "order", value: order, ...bounds, fix });
  }
  for (const field of ["queueIds", "userIds", "teamIds", "wrapupCodeIds", "languageIds"] as const) {
    options[field]?.forEach((id, i) => checkGenesysId(faults, `${field}[${i}]`, id));
  }
  dateRanges.forEach((range, i) => checkDateRange(faults, `dateRanges[${i}]`, range));
  directions.forEach((value, i) =>
    checkText(faults, {
      code: "DIRECTION_INVALID",
      field: `directions[${i}]`,
      value,
      fits: (text) => text === "INBOUND" || text === "OUTBOUND",
      allowed: "INBOUND or OUTBOUND",
      fix: "Leave directions out for calls of both.",
    }),
  );
  checkMedia(options, faults);
}

function checkMedia(options: ExportPolicyOptions, faults: Faults): void {
  const { media = ["call"], directions = [] } = options;
  const allowed = "at least one of call, chat, email, message";
  const fix = "Leave media out for calls.";
  if (media.length === 0) faults.add({ code: "MEDIUM_INVALID", field: "media", got: "[]", allowed, fix });
  media.forEach((value, i) => {
    const fits = (text: string) => MEDIA.includes(text);
    checkText(faults, { code: "MEDIUM_INVALID", field: `media[${i}]`, value, fits, allowed, fix });
  });
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

function checkDateRange(faults: Faults, field: string, value: unknown): void {
  if (isUnresolved(value)) return;
  checkText(faults, {
    code: "DATE_RANGE_INVALID",
    field,
    value,
    fits: (text) => {
      const ends = text.split("/");
      if (ends.length !== 2 || !ends.every((end) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/.test(end)))
        return false;
      const [from, to] = ends.map((end) => Date.parse(end)) as [number, number];
      return from < to;
    },
    allowed: "<from>/<to>, such as 2026-01-01T00:00:00Z/2026-02-01T00:00:00Z, the first before the second",
    fix: "Write both ends as dates with time in UTC.",
  });
}
