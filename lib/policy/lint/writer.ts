import { addTo } from "../../core";
import type { Path, PolicyReading } from "../read";
import type { Statement } from "../statement";
import { coversAction, coversAny } from "./actions";
import { grantsToExporter, mayDo } from "./exporter";
import { listed, policyRule, type Facts, type PlacedRemark } from "./rule";
import type { LintContext, Rule } from "./types";

// where a statement says which actions it is about
const memberOf = ({ Action }: Statement): Path => [Action === undefined ? "NotAction" : "Action"];

type More = Parameters<typeof mayDo>[3];

/**
 * A rule about what a writer of evidence should not be able to do. The writer is the exporter; without one in the
 * context it is whoever holds an identity policy that allows s3:PutObject.
 * @param actions asked for when a policy is looked at, since they may come from data
 * @param more known facts of such a request
 */
export function writerRule(
  rule: Omit<Facts, "kinds">,
  actions: () => readonly string[],
  message: (actions: string) => string,
  more?: More,
): Rule {
  return policyRule({ ...rule, kinds: ["identity", "bucket"] }, (policy, context) =>
    writerMay(policy, context, actions(), message, more),
  );
}

function writerMay(
  { statements: readings }: PolicyReading,
  context: LintContext,
  actions: readonly string[],
  message: (actions: string) => string,
  more: More,
): readonly PlacedRemark[] {
  const known = context.exporter !== undefined;
  const statements = readings.map(({ statement }) => statement);
  if (!known && (context.kind !== "identity" || mayDo(statements, context, "s3:PutObject") === undefined)) return [];
  const found = new Map<number, string[]>();
  const wanted = new Set(actions.map((action) => action.toLowerCase()));
  const allows = statements.filter((statement) => statement.Effect === "Allow" && coversAny(statement, wanted));
  if (allows.length === 0) return [];
  for (const action of actions) {
    if (!allows.some((statement) => coversAction(statement, action))) continue;
    const allowing = mayDo(statements, context, action, more);
    if (allowing === undefined) continue;
    addTo(found, statements.indexOf(allowing), action);
  }
  return [...found].map(([index, names]) => {
    const list = listed(names, 4);
    const remark = { statement: index, at: memberOf(statements[index]!), message: message(list), got: list };
    // whether whoever writes to some bucket writes evidence is for its owner to know
    if (!known) return { ...remark, severity: "suggestion" };
    return grantsToExporter(statements[index]!, context) ? remark : { ...remark, severity: "warning" };
  });
}
