import { CONTROLS, type ControlName } from "../control";
import type { ChangeVerdict, ControlChange, InventoryControl } from "../types";
import { compareValues } from "./compare-values";
import { fingerprintOf } from "./fingerprint";

/**
 * Every control that came, went or changed.
 * @param trusts owners of trust policies that let somebody in who was not; elsewhere another wording changes nothing
 */
export function controlChanges(
  stack: string,
  before: readonly InventoryControl[],
  after: readonly InventoryControl[],
  trusts: ReadonlySet<string>,
): readonly ControlChange[] {
  const [old, now] = [bySubject(before), bySubject(after)];
  const pairs = pairedSubjects(old, now);
  return pairs.flatMap(([was, is]) => {
    const [left, right] = [old.get(was ?? ""), now.get(is ?? "")];
    if (left === undefined) return exposed(stack, right!);
    if (right === undefined) return lost(stack, left);
    return [...new Set([...left.keys(), ...right.keys()])].flatMap((control) => {
      if (isTrust(control) && !trusts.has(is!.replace(/^trust of /, ""))) return [];
      return compared(stack, left.get(control), right.get(control));
    });
  });
}

type Controls = ReadonlyMap<string, InventoryControl>;

function isTrust(control: string): boolean {
  return control === "trustedAccounts" || control === "externalIds";
}

function bySubject(controls: readonly InventoryControl[]): ReadonlyMap<string, Controls> {
  const subjects = new Map<string, Map<string, InventoryControl>>();
  for (const one of controls) {
    const found = subjects.get(one.subject) ?? new Map<string, InventoryControl>();
    found.set(one.control, one);
    subjects.set(one.subject, found);
  }
  return subjects;
}

// a name or an address that stays is the same thing; what the platform knows by its name is not
function pairedSubjects(
  old: ReadonlyMap<string, Controls>,
  now: ReadonlyMap<string, Controls>,
): readonly (readonly [string?, string?])[] {
  const gone = [...old.keys()].filter((subject) => !now.has(subject));
  const come = [...now.keys()].filter((subject) => !old.has(subject));
  const sourceOf = (controls: Controls) => [...controls.values()][0]?.source;
  const renamed = new Map(
    come.flatMap((subject) => {
      if (/^(bucket|role|trust of|key) /.test(subject)) return [];
      const former = gone.find((other) => sourceOf(old.get(other)!) === sourceOf(now.get(subject)!));
      return former === undefined ? [] : [[subject, former] as const];
    }),
  );
  const taken = new Set(renamed.values());
  return [
    ...[...now.keys()].map((subject) => [old.has(subject) ? subject : renamed.get(subject), subject] as const),
    ...gone.filter((subject) => !taken.has(subject)).map((subject) => [subject, undefined] as const),
  ];
}

// something that acts by itself: that it is there at all is a change
const ACTS = new Set(["policyScope", "credentialTarget", "eventTarget", "eventSource"]);
// whose going may take a protection away
const MISSED = new Set(["policyScope", "eventTarget", "eventSource"]);
// lists of what is exposed
const EXPOSES = new Set([
  "secretExposure",
  "credentialFields",
  "deletesRecordings",
  "inventoryTarget",
  "integrationTarget",
  "subscribers",
  "deliveries",
  "actionRequest",
  "triggerTarget",
]);

// of something new only what it exposes is a change for the worse
function exposed(stack: string, controls: Controls): readonly ControlChange[] {
  return [...controls.values()].flatMap((one) => {
    const { control, value } = one;
    const open = control === "publicAccessBlock" && Array.isArray(value) && value.length < 4;
    const isPublic = control === "acl" && compareValues("acl", "aws-exec-read", value) === "broader";
    const callable = control === "functionUrl" && value === "NONE";
    if (ACTS.has(control)) return [row(stack, "unknown", undefined, one)];
    const bad = open || isPublic || callable || (EXPOSES.has(control) && Array.isArray(value) && value.length > 0);
    return bad ? [row(stack, "broader", undefined, one)] : [];
  });
}

function lost(stack: string, controls: Controls): readonly ControlChange[] {
  const managed = controls.get("managed");
  if (managed !== undefined) return [row(stack, "broader", managed, undefined)];
  return [...controls.values()].flatMap((one) => {
    if (isTrust(one.control)) return [];
    if (!ACTS.has(one.control)) return compared(stack, one, undefined);
    return [row(stack, MISSED.has(one.control) ? "unknown" : "narrower", one, undefined)];
  });
}

const UNSET = { list: [], flag: false } as const;

function compared(stack: string, before?: InventoryControl, after?: InventoryControl): readonly ControlChange[] {
  const one = (after ?? before)!;
  const { by } = CONTROLS[one.control as ControlName].order;
  // what does not say how it is set is not set; a plan does not say whether it may be destroyed
  if (one.control === "preventDestroy" && (before === undefined || after === undefined)) return [];
  const unset = by === "keeps" || by === "adds" ? UNSET.list : typeof one.value === "boolean" ? UNSET.flag : null;
  if ((before === undefined || after === undefined) && (by === "either" || by === "less")) return [];
  const verdict = compareValues(one.control, before?.value ?? unset, after?.value ?? unset);
  if (verdict === undefined) return [];
  const open = before?.unknown ?? after?.unknown;
  const unclear = open !== undefined && verdict === "narrower" && after?.unknown !== undefined;
  return [row(stack, unclear ? "unknown" : verdict, before, after)];
}

function row(
  stack: string,
  verdict: ChangeVerdict,
  before?: InventoryControl,
  after?: InventoryControl,
): ControlChange {
  const one = (after ?? before)!;
  const { subject, control, label } = one;
  const [shownBefore, shownAfter] = [before?.shown ?? "not there", after?.shown ?? "not there"];
  const { risk } = CONTROLS[control as ControlName];
  return {
    kind: "control",
    fingerprint: fingerprintOf([
      stack,
      "control",
      verdict,
      subject,
      control,
      before?.value ?? null,
      after?.value ?? null,
    ]),
    verdict,
    risk: verdict === "narrower" ? "setting" : risk,
    summary: summaryOf(one, before, after),
    stack,
    source: one.source,
    subject,
    control,
    label,
    ...(before && { before: before.value }),
    ...(after && { after: after.value }),
    shownBefore,
    shownAfter,
    ...(verdict === "unknown" && { unknown: one.unknown ?? unclear(before, after) }),
  };
}

function summaryOf({ subject, label }: InventoryControl, before?: InventoryControl, after?: InventoryControl): string {
  if (before === undefined) return `${subject} is new. ${label}: ${after?.shown}.`;
  if (after === undefined) return `${subject}: it is gone. ${label}: ${before.shown}.`;
  return `${subject}: ${label} was ${before.shown}, is ${after.shown}.`;
}

function unclear(before?: InventoryControl, after?: InventoryControl): string {
  if (before === undefined) return "it is new";
  return after === undefined ? "it is gone" : "another value may be better or worse";
}
