import { isLiteral, show, showHidden, type Faults } from "../core";
import { accountOf } from "../policy";
import { checkPrincipalArns } from "./names";

/** The people and roles that policies name; every list has IAM ARNs or ArnLike patterns. */
export interface People {
  /** Who may lift holds, shorten retention and delete. */
  readonly custodians?: readonly string[];
  /** Who may change the bucket's configuration and end the key. */
  readonly administrators?: readonly string[];
  /** Who may read besides the custodians; `account` leaves it to the account's own policies. */
  readonly readers?: readonly string[] | "account";
  /** Who may decrypt the files of the trail. */
  readonly trailReaders?: readonly string[];
}

/**
 * Checks custodians, administrators and readers. Codes `CUSTODIANS_MISSING`, `CUSTODIAN_INVALID`,
 * `ADMINISTRATOR_INVALID`, `READER_INVALID`.
 */
export function checkPeople(people: People, partition: string, faults: Faults): void {
  const { custodians, administrators, readers } = people;
  if (custodians === undefined || custodians.length === 0) {
    faults.add({
      code: "CUSTODIANS_MISSING",
      field: "custodians",
      got: show(custodians),
      allowed: "at least one IAM ARN",
      fix: "Name who may lift a hold: it is a legal decision without a default.",
    });
  } else checkCustodians(custodians, partition, faults);
  if (administrators !== undefined) {
    checkPrincipalArns(faults, "administrators", administrators, { partition, code: "ADMINISTRATOR_INVALID" });
  }
  checkReaders(readers, partition, faults);
}

/** Checks the ARNs of custodians. Code `CUSTODIAN_INVALID`. */
export function checkCustodians(custodians: readonly string[], partition: string, faults: Faults): void {
  checkPrincipalArns(faults, "custodians", custodians, { partition, code: "CUSTODIAN_INVALID" });
}

/** Checks who may read. Codes `READER_INVALID`, `WRONG_TYPE`. */
export function checkReaders(readers: People["readers"], partition: string, faults: Faults): void {
  if (readers === undefined || readers === "account") return;
  if (Array.isArray(readers))
    return checkPrincipalArns(faults, "readers", readers, { partition, code: "READER_INVALID" });
  if (!isLiteral(faults, "readers", readers)) return;
  faults.addAndClose({
    code: "WRONG_TYPE",
    field: "readers",
    got: showHidden(readers),
    allowed: 'a list of IAM ARNs, or "account"',
    fix: 'Write a list, [] for custodians alone; "account" leaves it to the account\'s own policies.',
  });
}

/** The accounts that people are compared with. */
export interface PeoplesAccounts {
  /** The bucket's. */
  readonly accountId: string;
  /** The account of Genesys Cloud; undefined if it is not known. */
  readonly genesysAccountId: string | undefined;
}

/**
 * Refuses people of other accounts unless that is acknowledged: most are left over in a copied example. Administrators of
 * other accounts are always refused: without one in the account nobody could put a policy again. So are principals of the
 * Genesys Cloud account, which adds evidence and neither reads nor removes it. Code `PRINCIPAL_OF_OTHER_ACCOUNT`.
 */
export function checkOtherAccounts(
  people: People,
  { accountId, genesysAccountId }: PeoplesAccounts,
  acknowledged: boolean,
  faults: Faults,
): void {
  if (!/^\d{12}$/.test(accountId)) return;
  for (const field of ["custodians", "administrators", "readers", "trailReaders"] as const) {
    const arns = people[field];
    const administers = field === "administrators";
    if (!Array.isArray(arns)) continue;
    (arns as readonly unknown[]).forEach((arn, i) => {
      const account = typeof arn === "string" ? accountOf(arn) : "";
      if (faults.has(`${field}[${i}]`) || !/^\d{12}$/.test(account) || account === accountId) return;
      const isGenesys = account === genesysAccountId;
      const never = administers || isGenesys;
      if (acknowledged && !never) return;
      faults.add({
        code: "PRINCIPAL_OF_OTHER_ACCOUNT",
        field: `${field}[${i}]`,
        got: show(arn),
        allowed:
          `an ARN of account ${accountId}, the bucket's` +
          (never ? "" : "; of another only beside acknowledgeOtherAccounts: true"),
        fix:
          "Correct the account if the ARN was left over from an example. " +
          (isGenesys
            ? "Genesys Cloud assumes the exporter's role, which adds evidence: it neither reads nor removes any."
            : administers
              ? "Otherwise name a role of the bucket's account: S3 and KMS take no policy from another one."
              : "Otherwise acknowledge it: who may use that identity is decided in the other account."),
      });
    });
  }
}

/** Warnings about the named people; each names its field. */
export function peopleWarnings({ custodians, administrators, readers }: People): readonly string[] {
  const lists = { custodians, administrators, readers: readers === "account" ? [] : readers };
  const loose = Object.entries(lists).flatMap(([field, arns = []]) =>
    arns.flatMap((arn, i) => {
      const set = /\/AWSReservedSSO_([^/]+)_\*$/.exec(arn)?.[1];
      if (set === undefined) return [];
      const exact = `AWSReservedSSO_${set}_${"?".repeat(16)}`;
      return `${field}[${i}]: AWSReservedSSO_${set}_* also takes in a permission set called ${set}_Other. Write ${exact}, with sixteen question marks.`;
    }),
  );
  if (administrators !== undefined && administrators.length > 0) return loose;
  return [
    ...loose,
    "No administrators are named: whoever may put the bucket's policy in this account can lift every denial of it. " +
      "Name them, the identity that runs Terraform among them.",
  ];
}
