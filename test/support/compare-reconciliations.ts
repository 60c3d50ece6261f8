import { withOwnDatabase } from "../../lib/export";
import { apartCases } from "./random-reconcile";
import { extrasByHand, stateByHand } from "./reconcile-cases";
import { reconcileAll } from "./reconcile-all";

/** Compares the SQL with what somebody says who looks at each case by hand. Returns how often each state was met. */
export async function compareRandomCases(sample: {
  readonly numRuns: number;
  readonly seed: number;
}): Promise<ReadonlyMap<string, number>> {
  const cases = apartCases(sample);
  const met = new Map<string, number>();
  await withOwnDatabase(async (database) => {
    await reconcileAll(database, cases);
    const results = await database.rows("SELECT conversation_id, recording_id, state FROM result");
    const states = new Map(results.map((row) => [`${row["conversation_id"]} ${row["recording_id"]}`, row["state"]]));
    const extras = await database.rows("SELECT object_key, conversation_id FROM extra");
    for (const one of cases) {
      for (const recording of one.recordings) {
        const byHand = stateByHand(one, recording);
        const id = `${recording.conversationId} ${recording.recordingId}`;
        expect({ ...one, of: id, state: states.get(id) }).toEqual({ ...one, of: id, state: byHand });
        states.delete(id);
        met.set(byHand, (met.get(byHand) ?? 0) + 1);
      }
      const own = extras.filter((row) => one.conversations.includes(String(row["conversation_id"])));
      const keys = own.map((row) => row["object_key"]).sort();
      expect({ ...one, keys }).toEqual({ ...one, keys: extrasByHand(one) });
      if (keys.length > 0) met.set("extra", (met.get("extra") ?? 0) + 1);
    }
    expect(states.size).toBe(0);
  });
  return met;
}
