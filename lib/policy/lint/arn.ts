import { replaceVariables } from "../evaluate/variables";

/** The fields of an ARN as written, wildcards included; a policy variable counts as `*`. */
export interface Arn {
  readonly partition: string;
  readonly service: string;
  readonly region: string;
  readonly account: string;
  readonly resource: string;
}

/** Takes an ARN apart; undefined when it has fewer than six fields, or begins otherwise. */
export function parseArn(text: string): Arn | undefined {
  const [prefix, partition, service, region, account, ...rest] = withoutVariables(text).split(":");
  if (prefix !== "arn" || rest.length === 0) return undefined;
  return { partition: partition!, service: service!, region: region!, account: account!, resource: rest.join(":") };
}

/** A text of a policy with `*` in place of every variable. */
export function withoutVariables(text: string): string {
  return text.includes("${") ? replaceVariables(text, () => "*") : text;
}

/** Whether a text of a policy stands for more than itself. */
export function isPattern(text: string): boolean {
  return /[*?]/.test(text);
}

// accounts of AWS itself that stand in ARNs by name, as in arn:aws:iam::aws:policy/ReadOnlyAccess
const BY_NAME = /^(aws|amazon)(-[a-z]+)*$|^(cloudfront|self|third-party)$/;

/** Whether the account of an ARN can be one: twelve digits, or a name that AWS uses for its own. */
export function isAccountField(text: string): boolean {
  if (isPattern(text)) return /^[\d*?]*$/.test(text) && text.replace(/\*/g, "").length <= 12;
  return /^\d{12}$/.test(text) || BY_NAME.test(text);
}
