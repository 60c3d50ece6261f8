import { statementsOf, type PolicyDocument, type Statement } from "../../policy";
import { matchesGlob } from "../../core";
import { unique } from "../../stack";

type Power = "custodian" | "administrator" | "reader";

/** A principal that the stack's policies exempt from a Deny, as an ARN or an ARN pattern. */
export interface ExpectedPerson {
  readonly arn: string;
  /** Roles that the exemptions give it. */
  readonly as: readonly Power[];
}

// an action that is denied to everyone else identifies each group
const POWERS: readonly (readonly [Power, string])[] = [
  ["custodian", "s3:deleteobjectversion"],
  ["reader", "s3:getobjectversion"],
  ["administrator", "s3:putbucketpolicy"],
  ["administrator", "kms:schedulekeydeletion"],
];

/** The principals that the Deny statements of some policies exempt. */
export function peopleIn(documents: readonly (PolicyDocument | undefined)[]): readonly ExpectedPerson[] {
  const all = documents.flatMap((document) => (document === undefined ? [] : statementsOf(document))).flatMap(excepted);
  return unique(all.map(({ arn }) => arn)).map((arn) => {
    const as = [...new Set(all.filter((one) => one.arn === arn).map((one) => one.as))];
    return { arn, as: as.includes("custodian") ? as.filter((one) => one !== "reader") : as };
  });
}

function excepted(statement: Statement) {
  if (statement.Effect !== "Deny") return [];
  const actions = [statement.Action ?? []].flat().map((action) => action.toLowerCase());
  const powers = POWERS.filter(([, action]) => actions.some((pattern) => matchesGlob(pattern, action)));
  const arns = Object.entries(statement.Condition ?? {})
    .filter(([operator]) => /^(ArnNot|StringNot)/.test(operator))
    .flatMap(([, keys]) => Object.entries(keys))
    .flatMap(([key, values]) => (/^aws:PrincipalArn$/i.test(key) ? [values].flat() : []))
    .filter((arn) => /^arn:[\w-]+:iam::\d{12}:(role|user)\//.test(arn));
  return arns.flatMap((arn) => powers.map(([as]) => ({ arn, as })));
}

/** Whether an ARN is a pattern: role names of IAM Identity Center end in an unpredictable suffix. */
export function isPattern(arn: string): boolean {
  return /[*?]/.test(arn);
}
