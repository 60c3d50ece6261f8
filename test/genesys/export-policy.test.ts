import { ExportPolicy, type ExportPolicyProps } from "../../lib/genesys";
import { nonconforming } from "../support/conforms";
import { faultsOf } from "../support/faults";
import { only, synth } from "../support/synth";

const integrationId = "0c9a8f2e-1b7d-4c36-9e55-2f4a7d8b6c10";
const queue = "5d1e7b34-8a20-4f96-b3c1-9e0d6a7f4285";
const base: ExportPolicyProps = { integrationId, queueIds: [queue] };

interface Medium {
  readonly actions: { readonly [name: string]: unknown };
  readonly conditions: { readonly [name: string]: unknown };
}

function make(props: ExportPolicyProps): { readonly [name: string]: unknown } {
  const stack = synth((scope) => void new ExportPolicy(scope, "policy", props));
  expect(nonconforming(stack)).toEqual([]);
  return only(stack, "genesyscloud_recording_media_retention_policy");
}

function media(props: ExportPolicyProps): { readonly [name: string]: Medium } {
  return make(props)["media_policies"] as { readonly [name: string]: Medium };
}

test("by default it exports calls with their screens, retains them, and deletes nothing", () => {
  expect(media(base)).toEqual({
    call_policy: {
      actions: {
        always_delete: false,
        delete_recording: false,
        integration_export: { integration_id: integrationId, should_export_screen_recordings: true },
        retain_recording: true,
      },
      conditions: { for_queue_ids: [queue] },
    },
  });
  expect(make(base)).toMatchObject({ enabled: true, name: "legal-hold-export" });
  expect(make(base)).not.toHaveProperty("order");
  expect(make(base)).toMatchObject({ lifecycle: { ignore_changes: ["order"] } });
  expect(make({ ...base, order: 3 })).not.toHaveProperty("lifecycle.ignore_changes");
});

test("each medium gets the conditions that it has", () => {
  const all = media({
    ...base,
    media: ["call", "chat", "email", "message"],
    directions: ["INBOUND"],
    teamIds: [queue],
  });
  expect(Object.keys(all).sort()).toEqual(["call_policy", "chat_policy", "email_policy", "message_policy"]);
  expect(all["call_policy"]!.conditions).toMatchObject({ directions: ["INBOUND"], team_ids: [queue] });
  expect(all["chat_policy"]!.conditions).toEqual({ for_queue_ids: [queue], team_ids: [queue] });
  for (const { actions } of Object.values(all)) expect(actions).toHaveProperty("integration_export");
});

test.each<[Partial<ExportPolicyProps>, object]>([
  [{ userIds: [queue] }, { for_user_ids: [queue] }],
  [{ wrapupCodeIds: [queue] }, { wrapup_code_ids: [queue] }],
  [{ languageIds: [queue] }, { language_ids: [queue] }],
  [{ directions: ["OUTBOUND"] }, { directions: ["OUTBOUND"] }],
  [
    { dateRanges: ["2026-01-01T00:00:00Z/2026-02-01T00:00:00.000Z"] },
    { date_ranges: ["2026-01-01T00:00:00Z/2026-02-01T00:00:00.000Z"] },
  ],
])("%j alone is a condition", (condition, expected) => {
  expect(media({ integrationId, ...condition })["call_policy"]!.conditions).toEqual(expected);
});

test("order 0, a switched-off policy and exports without screens are carried over", () => {
  const props = { ...base, order: 0, enabled: false, exportScreenRecordings: false };
  expect(make(props)).toMatchObject({ order: 0, enabled: false });
  expect(media(props)["call_policy"]!.actions).toMatchObject({
    integration_export: { should_export_screen_recordings: false },
  });
});

const unconditional = ["EXPORT_POLICY_WITHOUT_CONDITION queueIds"];
const cases: [Partial<ExportPolicyProps> & { [name: string]: unknown }, string[]][] = [
  [{ queueIds: undefined }, unconditional],
  [{ queueIds: [] }, unconditional],
  [{ queueIds: undefined, directions: ["INBOUND"], media: ["call", "chat"] }, unconditional],
  [{ integrationId: "" }, ["GENESYS_ID_INVALID integrationId"]],
  [{ queueIds: ["Sales"] }, ["GENESYS_ID_INVALID queueIds[0]"]],
  [{ policyName: "" }, ["GENESYS_NAME_INVALID policyName"]],
  [{ order: -1 }, ["POLICY_ORDER_INVALID order"]],
  [{ media: ["call", "fax" as never] }, ["MEDIUM_INVALID media[1]"]],
  [{ media: [] }, ["MEDIUM_INVALID media"]],
  [{ directions: ["inbound" as never] }, ["DIRECTION_INVALID directions[0]"]],
  [{ media: ["email"], directions: ["INBOUND"] }, ["CONDITION_WITHOUT_MEDIUM directions"]],
  [{ dateRanges: ["2026-01-01/2026-02-01"] }, ["DATE_RANGE_INVALID dateRanges[0]"]],
  [{ dateRanges: ["2026-02-01T00:00:00Z/2026-01-01T00:00:00Z"] }, ["DATE_RANGE_INVALID dateRanges[0]"]],
  [{ deleteRecording: true }, ["POLICY_MAY_DELETE deleteRecording"]],
  [{ alwaysDelete: false }, ["POLICY_MAY_DELETE alwaysDelete"]],
  [{ retentionDuration: {} }, ["POLICY_MAY_DELETE retentionDuration"]],
];

test.each(cases)("%j is refused", (props, expected) => {
  expect(faultsOf((scope) => void new ExportPolicy(scope, "policy", { ...base, ...props }))).toEqual(expected);
});
