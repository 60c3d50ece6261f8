/** Condition block: operator to condition key to the values it is compared with. @public */
export interface Conditions {
  readonly [operator: string]: { readonly [key: string]: string | readonly string[] };
}

/** Principals of a resource or trust policy; a key is `AWS`, `Service` or `Federated`. @public */
export interface Principals {
  readonly [type: string]: string | readonly string[];
}

/** One IAM policy statement, as in the JSON policy language. @public */
export interface Statement {
  readonly Sid?: string;
  readonly Effect: "Allow" | "Deny";
  readonly Principal?: "*" | Principals;
  readonly NotPrincipal?: "*" | Principals;
  readonly Action?: string | readonly string[];
  readonly NotAction?: string | readonly string[];
  readonly Resource?: string | readonly string[];
  readonly NotResource?: string | readonly string[];
  readonly Condition?: Conditions;
}

/** An IAM policy document. @public */
export interface PolicyDocument {
  readonly Version?: string;
  readonly Id?: string;
  readonly Statement: Statement | readonly Statement[];
}

/** A scalar or a list, as a list: policy JSON allows both everywhere. */
export function listOf<T>(value: T | readonly T[] | undefined): readonly T[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? (value as readonly T[]) : [value as T];
}
