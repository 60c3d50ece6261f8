import type { ReviewVerdict, Risk } from "../types";

/** Verdicts, the most severe first. */
const VERDICTS: readonly ReviewVerdict[] = ["irreversible", "broader", "unknown", "narrower", "same"];

/** Risks, the most severe first. */
export const RISKS: readonly Risk[] = ["external", "protection", "access", "setting"];

/** The most severe verdict; `same` if there is none. */
export function worstVerdict(verdicts: readonly ReviewVerdict[]): ReviewVerdict {
  return VERDICTS.find((one) => verdicts.includes(one)) ?? "same";
}

/** Rows with the most severe risk first. */
export function byRisk<Row extends { readonly change: { readonly risk: Risk } }>(rows: readonly Row[]): Row[] {
  return [...rows].sort((a, b) => RISKS.indexOf(a.change.risk) - RISKS.indexOf(b.change.risk));
}

/** Stacks with the most severe verdict first. */
export function byVerdict<Part extends { readonly verdict: ReviewVerdict }>(parts: readonly Part[]): Part[] {
  return [...parts].sort((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict));
}
