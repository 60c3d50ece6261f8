import { replaceVariables } from "../evaluate/variables";

/** The fields of an ARN as written, wildcards included; a policy variable counts as `*`. */
export interface Arn {
  readonly partition: string;
  readonly service: string;
  readonly region: string;
  readonly account: string;
  readonly resource: string;
}

/** Splits an ARN; undefined if it has fewer than six fields, or another beginning. */
export function parseArn(text: string): Arn | undefined {
  const whole = withoutVariables(text);
  if (!whole.startsWith("arn:")) return undefined;
  const service = whole.indexOf(":", 4) + 1;
  const region = service && whole.indexOf(":", service) + 1;
  const account = region && whole.indexOf(":", region) + 1;
  const resource = account && whole.indexOf(":", account) + 1;
  if (resource === 0) return undefined;
  return {
    partition: whole.slice(4, service - 1),
    service: whole.slice(service, region - 1),
    region: whole.slice(region, account - 1),
    account: whole.slice(account, resource - 1),
    resource: whole.slice(resource),
  };
}

/** A text of a policy with `*` in place of every variable. */
export function withoutVariables(text: string): string {
  return text.includes("${") ? replaceVariables(text, () => "*") : text;
}

/** Whether a text contains wildcards or policy variables. */
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
