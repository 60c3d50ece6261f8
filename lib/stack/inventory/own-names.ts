import { UNKNOWN_REGION } from "../model";
import type { PlacedPolicy } from "../placed";
import { listOf, statementsOf, type PolicyDocument, type Statement } from "../policy-parts";
import { symbolsIn } from "../resolve/symbols";

const OF_RESOURCES = new Set<PlacedPolicy["kind"]>(["key", "queue", "topic", "function", "other"]);

/**
 * A policy whose resource is not wholly known (its region, its account or its id), with the resource in place of the whole
 * ARNs by which the policy names it: AWS takes no other there. `namedAs` is what it was named by.
 */
export function withOwnNames(policy: PlacedPolicy): PlacedPolicy {
  const { document, owner, kind } = policy;
  if (document === undefined || !OF_RESOURCES.has(kind) || symbolsIn(owner).length === 0) return policy;
  const pattern = patternOf(owner);
  const namedAs = new Set<string>();
  const named = (text: string) =>
    text.replace(pattern, (own: string) => {
      namedAs.add(own);
      return owner;
    });
  const Statement = statementsOf(document).map((one) => naming(one, named));
  if (namedAs.size === 0) return policy;
  if (namedAs.size > 1) {
    const { document: _, ...rest } = policy;
    const unknown = `it names ${owner} in ${namedAs.size} ways, of which one is right`;
    return { ...rest, unknown, text: JSON.stringify(document) };
  }
  return { ...policy, document: { ...document, Statement } as PolicyDocument, namedAs: [...namedAs][0]! };
}

function naming(statement: Statement, named: (text: string) => string): Statement {
  const of = (name: "Resource" | "NotResource") => {
    const value = statement[name];
    if (value === undefined) return {};
    return { [name]: typeof value === "string" ? named(value) : listOf(value).map(named) };
  };
  return { ...statement, ...of("Resource"), ...of("NotResource") };
}

// each part that is not known may be any text without a wildcard; what follows the ARN is of the resource
function patternOf(owner: string): RegExp {
  const parts = owner
    .split(/(<[^<>]+>)/)
    .map((part) => (/^<.*>$/.test(part) ? "[^:/*?<>]+" : part.replace(/\W/g, "\\$&")));
  // where the region is not known, neither is the partition
  const whole = owner.includes(UNKNOWN_REGION)
    ? parts.join("").replace(/^arn\\:[^:]*\\:/, "arn:[a-z-]+:")
    : parts.join("");
  return new RegExp(`^${whole}(?=$|[:/])`);
}
