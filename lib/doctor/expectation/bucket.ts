import { SETTINGS_OUTPUT } from "../../catalog";
import { jsonIn } from "../../core";
import { readSettings, type ControlValue, type Stack } from "../../stack";
import { at, numberAt, textAt } from "../shape";
import { literal } from "./literal";

/** Settings of a bucket that the stack creates, or that its owner must make. */
export interface ExpectedBucket {
  readonly retention: { readonly mode: string; readonly days: number } | undefined;
  /** `aws:kms` or `AES256`. */
  readonly algorithm: string | undefined;
  /** Whether the owner of an existing bucket must send its events to EventBridge. */
  readonly events?: boolean;
}

/** Settings of a bucket, whichever resource sets them. */
export function controlsOf(stack: Stack, bucket: string): ReadonlyMap<string, ControlValue> {
  const about = readSettings(stack).filter(({ subject }) => subject.kind === "bucket" && subject.name === bucket);
  return new Map(about.map(({ control, value }) => [control.name, value]));
}

/** Settings of a bucket that the stack creates. */
export function settingsOf(stack: Stack, bucket: string): ExpectedBucket {
  const controls = controlsOf(stack, bucket);
  const [mode, days] = [controls.get("retentionMode"), controls.get("retentionDays")];
  return {
    retention: typeof mode === "string" && typeof days === "number" ? { mode, days } : undefined,
    algorithm: literal(controls.get("encryption")),
  };
}

/** Settings that the owner of an existing bucket is asked to make. */
export function settingsForOwner(stack: Stack): ExpectedBucket | undefined {
  const told = jsonIn(literal(stack.outputs.get(SETTINGS_OUTPUT)) ?? "");
  const mode = textAt(told, "objectLock", "mode");
  if (mode === undefined) return undefined;
  const days = numberAt(told, "objectLock", "days") ?? 365 * (numberAt(told, "objectLock", "years") ?? 0);
  const algorithm = textAt(told, "encryption", "algorithm");
  return { retention: { mode, days }, algorithm, events: at(told, "eventBridge") === true };
}
