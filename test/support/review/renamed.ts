import { reviewStack } from "../../../lib/review/diff";
import type { Change, StackReview } from "../../../lib/review/types";
import { readStack } from "../../../lib/stack";
import { london } from "../london";
import { londonJson } from "./edits";

export const BASE = JSON.stringify(londonJson(london()));
export const NAMES = {
  bucket: ["example-legal-hold-evidence-eu-west-2", "example-archive-of-evidence"],
  role: ["legal-hold-export-eu-west-2", "exporter-of-recordings"],
} as const;
export const renamed = (text: string, ...things: (keyof typeof NAMES)[]) =>
  things.reduce((now, thing) => now.replaceAll(NAMES[thing][0], NAMES[thing][1]), text);
export const compare = (before: string, after: string): StackReview =>
  reviewStack(readStack("s", before).stack, readStack("s", after).stack);
export const own = ({ changes }: StackReview) => changes.filter(({ follows }) => follows === undefined);
export const isHead = (change: Change) => change.kind === "control" && change.control === "renamed";
