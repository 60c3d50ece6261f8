import { evaluate, policiesFor } from "../../lib/policy";
import type { LegalHoldExportProps } from "../../lib/hold";
import { documentsOf, type Documents } from "./access-documents";
import { deedName } from "./access-deeds";
import { deedsOf } from "./access-matrix";
import { checksOf, policiesAround } from "./access-requests";
import { oracle } from "./oracle";

/** What came of a whole matrix. */
export interface Judgement {
  readonly decisions: number;
  readonly allowed: number;
  /** Where the policies and the oracle disagree, in words. */
  readonly differences: readonly string[];
}

/** Decides every deed of the matrix by the policies, and asks the oracle beside it. */
export function judge(props: LegalHoldExportProps, documents: Documents = documentsOf(props)): Judgement {
  const differences: string[] = [];
  let [decisions, allowed] = [0, 0];
  for (const deed of deedsOf(props)) {
    const access = policiesAround(props, documents, deed);
    const expected = new Map(Object.entries(oracle(props, deed)));
    for (const check of checksOf(props, deed)) {
      const { verdict, why } = evaluate(check.request, policiesFor(check, access));
      const wanted = expected.get(check.name);
      expected.delete(check.name);
      decisions++;
      if (verdict === "allowed") allowed++;
      if ((verdict === "allowed") === wanted) continue;
      differences.push(`${deedName(deed)} | ${check.name}: ${verdict} (${why}), expected ${wanted ?? "no such check"}`);
    }
    for (const name of expected.keys()) differences.push(`${deedName(deed)} | ${name}: nobody asked`);
  }
  return { decisions, allowed, differences };
}
