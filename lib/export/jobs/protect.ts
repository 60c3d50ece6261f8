import { failureOf, type Failure, type GenesysClient } from "../../doctor";
import { at } from "../../doctor/shape";
import { ExportError } from "../error";
import { failureText, readProtection } from "../read";
import type { Journal } from "./journal";

const AT_ONCE = 100;
const PATH = "/api/v2/recordings/deletionprotection";

/**
 * Protects conversations from deletion, or lifts that, and asks afterwards whether it is so. Doing it again does no harm.
 * @throws ExportError when Genesys Cloud refuses; what was done so far is in the journal
 */
export async function setProtection(
  genesys: GenesysClient,
  journal: Journal,
  ids: readonly string[],
  on: boolean,
): Promise<void> {
  const needs = `recording:deletionProtection:${on ? "apply" : "revoke"}`;
  for (let i = 0; i < ids.length; i += AT_ONCE) {
    const conversationIds = ids.slice(i, i + AT_ONCE);
    const stop = (why: string): never => {
      throw new ExportError(
        `${on ? "protected" : "released"} ${i} of ${ids.length} conversations, then: ${why}. Mend that, and run it again.`,
      );
    };
    await journal.append({ type: on ? "protecting" : "releasing", conversationIds });
    const query = { protect: String(on) };
    const body = { conversationIds };
    const answer = await genesys.change({ method: "PUT", path: PATH, query, body, needs, repeatable: true });
    const failure = failureOf(answer);
    // documented by one SDK as an answer with failed updates, by another as none
    if (failure !== undefined && !isDone(failure)) stop(failureText(failure));
    const failed = "value" in answer ? at(answer.value, "failedUpdates") : undefined;
    if (Array.isArray(failed) && failed.length > 0) stop(`Genesys Cloud refused ${failed.length} of them`);
    const now = await readProtection(genesys, conversationIds);
    const other = conversationIds.filter((id) => now.has(id) !== on);
    if (other.length > 0)
      stop(`Genesys Cloud says that ${other.length} of them are ${on ? "not " : "still "}protected`);
    await journal.append({ type: on ? "protected" : "released", conversationIds });
  }
}

/** Whether a call was carried out, though its answer was empty. */
export function isDone({ status = 0 }: Failure): boolean {
  return status >= 200 && status < 300;
}
