import {
  asBeforeSentence,
  evidenceOf,
  keySentence,
  lockSentence,
  managedPolicies,
  meaningSentence,
  meaningsOf,
} from "../meaning";
import type { Change } from "../types";
import { RENAMED } from "./fold-renames";
import type { Reading } from "./reading";

/** The rows with what they mean, which depends on what is evidence on either side. */
export function withMeaning(
  changes: readonly Change[],
  old: Reading | undefined,
  now: Reading | undefined,
): readonly Change[] {
  const isEvidence = evidenceOf([...(old?.settings ?? []), ...(now?.settings ?? [])]);
  const managed = managedPolicies([old, now].flatMap((side) => [...(side?.access.identities.values() ?? [])].flat()));
  const locks = (now?.settings ?? []).filter(({ control }) => control.name === "objectLock");
  const isLocked = locks.some(({ value }) => value === true) && !locks.some(({ value }) => typeof value === "string");
  // with the key aws/s3, S3 decrypts for everybody in the account who may read
  const hasOwnKey = (now?.settings ?? []).some(
    ({ control, value, subject }) =>
      control.name === "encryptionKey" &&
      !(value === null || String(value).endsWith("alias/aws/s3")) &&
      isEvidence(`arn:aws:s3:::${subject.name}`),
  );
  const withMeanings = changes.map((change) => {
    const meanings = meaningsOf(change, isEvidence);
    const meaning = meaningSentence(change, meanings, managed);
    const more = [
      asBeforeSentence(change),
      lockSentence(change, meanings, isLocked),
      keySentence(change, meanings, hasOwnKey),
    ];
    const summary = [change.summary, ...more].filter(Boolean).join(" ");
    return { ...change, summary, ...(meanings.length > 0 && { meanings }), ...(meaning !== "" && { meaning }) };
  });
  return withMeanings.map((change) =>
    change.kind === "control" && change.control === RENAMED ? withMeaningsOfFollowing(change, withMeanings) : change,
  );
}

// who answers for another name answers for what follows from it
function withMeaningsOfFollowing(head: Change, changes: readonly Change[]): Change {
  const following = changes.filter(({ follows, verdict }) => follows === head.fingerprint && verdict !== "narrower");
  const meanings = [...new Set(following.flatMap(({ meanings = [] }) => meanings))];
  return meanings.length === 0 ? head : { ...head, meanings };
}
