type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** The part of `terraform show -json` of a plan that the check reads. */
interface Plan {
  readonly resource_changes?: readonly {
    readonly address: string;
    readonly type: string;
    readonly name: string;
    readonly mode: string;
    readonly change: { readonly after_unknown?: Json };
  }[];
  readonly configuration?: {
    readonly root_module?: {
      readonly resources?: readonly { readonly address: string; readonly expressions?: Json }[];
    };
  };
}

/**
 * The policies that a configuration sets and whose text the plan does not show ("known after apply").
 * Policies that only the provider fills in are not meant: nobody wrote them.
 * @param planJson parsed output of `terraform show -json` for a plan
 * @returns one address per policy, such as `aws_iam_role.exporter.assume_role_policy`; empty when all are known
 */
export function unknownPolicies(planJson: unknown): string[] {
  const { resource_changes = [], configuration } = planJson as Plan;
  const written = new Map((configuration?.root_module?.resources ?? []).map((r) => [r.address, r.expressions]));
  return resource_changes.flatMap(({ address, mode, type, name, change }) => {
    const expressions = written.get(`${mode === "data" ? "data." : ""}${type}.${name}`);
    return policiesIn(change.after_unknown ?? null, expressions ?? null).map((path) => `${address}.${path}`);
  });
}

/** Walks what is unknown and what is written side by side; a block in the plan stands beside its block in the text. */
function policiesIn(unknown: Json, written: Json): string[] {
  if (Array.isArray(unknown))
    return unknown.flatMap((one, i) =>
      policiesIn(one, Array.isArray(written) ? (written[i] ?? written[0] ?? null) : written),
    );
  if (!isObject(unknown) || !isObject(written)) return [];
  return Object.entries(unknown).flatMap(([key, value]) => {
    const text = written[key];
    if (text === undefined) return [];
    if (/(^|_)policy$/.test(key) && value === true) return [key];
    return policiesIn(value, text).map((path) => `${key}.${path}`);
  });
}

function isObject(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
