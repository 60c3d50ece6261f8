import { failureOf, type Failure, type GenesysClient } from "../../doctor";
import { at } from "../../doctor/shape";
import { ExportError } from "../error";
import { failureText, readProtection } from "../read";
import type { Journal } from "./journal";

const AT_ONCE = 100;
const PATH = "/api/v2/recordings/deletionprotection";

/**
 * Protects conversations from deletion, or removes the protection, and verifies the result. The operation is
 * idempotent.
 * @throws ExportError if Genesys Cloud refuses; the journal contains what was done
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
        `${on ? "protected" : "released"} ${i} of ${ids.length} conversations, then: ${why}. Fix this and run it again.`,
      );
    };
    await journal.append({ type: on ? "protecting" : "releasing", conversationIds });
    const query = { protect: String(on) };
    const body = { conversationIds };
    const answer = await genesys.change({ method: "PUT", path: PATH, query, body, needs, repeatable: true });
    const failure = failureOf(answer);
    // one SDK documents a response with failed updates, another one an empty response
    if (failure !== undefined && !isDone(failure)) stop(failureText(failure));
    const failed = "value" in answer ? at(answer.value, "failedUpdates") : undefined;
    if (Array.isArray(failed) && failed.length > 0) stop(`Genesys Cloud refused ${failed.length} of them`);
    const now = await readProtection(genesys, conversationIds);
    const other = conversationIds.filter((id) => now.has(id) !== on);
    if (other.length > 0)
      stop(`Genesys Cloud reports that ${other.length} of them are ${on ? "not " : "still "}protected`);
    await journal.append({ type: on ? "protected" : "released", conversationIds });
  }
}

/** Whether a call succeeded although its response was empty. */
export function isDone({ status = 0 }: Failure): boolean {
  return status >= 200 && status < 300;
}
