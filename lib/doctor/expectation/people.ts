import { statementsOf, type PolicyDocument, type Statement } from "../../policy";
import { matchesGlob } from "../../core";
import { unique } from "../../stack";

type Power = "custodian" | "administrator" | "reader";

/** Somebody whom the policies of the stack except from a denial, by ARN or by a pattern of ARNs. */
export interface ExpectedPerson {
  readonly arn: string;
  /** What the exceptions make of them. */
  readonly as: readonly Power[];
}

// what nobody else may do tells who they are
const POWERS: readonly (readonly [Power, string])[] = [
  ["custodian", "s3:deleteobjectversion"],
  ["reader", "s3:getobjectversion"],
  ["administrator", "s3:putbucketpolicy"],
  ["administrator", "kms:schedulekeydeletion"],
];

/** The people and roles that the denials of some policies leave out. */
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

/** Whether an ARN stands for several: permission sets of IAM Identity Center end in characters that nobody knows. */
export function isPattern(arn: string): boolean {
  return /[*?]/.test(arn);
}
