import type { Symptom } from "../types";

type Row = Omit<Symptom, "platform"> & Partial<Pick<Symptom, "platform">>;

/** The errors of a platform. @param rows one that comes from another platform names it */
export function symptomsOf(platform: Symptom["platform"], rows: readonly Row[]): readonly Symptom[] {
  return rows.map(({ id, ...row }) => ({ id, platform, ...row }));
}
