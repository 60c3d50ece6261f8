import { listOf, type Statement } from "../../statement";
import { coversAction } from "../actions";
import { caseWithout, BUCKET, deny, OBJECTS } from "../cases";
import { denials, peopleIn, SOMEBODY } from "../lock-out";
import { conditionsHold } from "../outcome";
import { namesEveryone } from "../principals";
import { policyRule, type PlacedRemark } from "../rule";
import type { PolicyKind } from "../types";

// actions that can repair a policy; one of them is enough
const REPAIRS: { readonly [kind in PolicyKind]?: readonly string[] } = {
  bucket: ["s3:PutBucketPolicy", "s3:DeleteBucketPolicy"],
  queue: ["sqs:SetQueueAttributes"],
  topic: ["sns:SetTopicAttributes"],
};

// a repair uses TLS
const SECURE = { "aws:securetransport": ["true"] };

const spared = { ArnNotEquals: { "aws:PrincipalArn": "arn:aws:iam::111122223333:role/administrator" } };

export const everybodyLockedOut = policyRule(
  {
    id: "EVERYBODY_LOCKED_OUT",
    severity: "warning",
    what: "A policy that denies everyone changing it, or denies everyone everything.",
    why: "No one in the account can repair it, not even administrators or Terraform; only the root user can remove it.",
    fix: "Exempt its administrators with ArnNotEquals aws:PrincipalArn, or remove the action that changes the policy.",
    kinds: ["bucket", "queue", "topic", "trust", "access-point", "endpoint", "rcp", "resource"],
    passing: caseWithout("bucket", { ...deny("Frozen", "s3:*", spared), Resource: [BUCKET, OBJECTS] }),
    failing: caseWithout("bucket", { ...deny("Frozen", "s3:*"), Resource: [BUCKET, OBJECTS] }),
  },
  ({ statements }, { kind }): PlacedRemark[] => {
    const all = statements.map((reading) => reading.statement);
    const repairs = REPAIRS[kind];
    if (repairs === undefined)
      return all.flatMap((one, statement) => (deniesAll(one) ? [{ ...OF_EVERYTHING, statement }] : []));
    // a statement on a bucket's objects does not affect its policy
    const about = all.filter(
      (statement) =>
        statement.Effect === "Deny" &&
        repairs.some((action) => coversAction(statement, action)) &&
        (kind !== "bucket" || !onlyObjects(statement.Resource)),
    );
    if (about.length === 0) return [];
    const denied = (person: string, action: string) => denials(about, person, { action, facts: SECURE });
    if (denied(SOMEBODY, repairs[0]!).length === 0) return [];
    const people = peopleIn(all.filter(({ Effect }) => Effect === "Deny"));
    if (!repairs.every((action) => people.every((person) => denied(person, action).length > 0))) return [];
    const statement = denied(people[0]!, repairs[0]!)[0];
    if (statement === undefined) return [];
    const message = `Everybody is denied ${repairs.join(" and ")}.`;
    return [{ message, got: repairs[0], statement: all.indexOf(statement) }];
  },
);

const OF_EVERYTHING = { message: "Everybody is denied everything.", got: "Deny" };

// for resources that are changed through policies other than their own
function deniesAll(statement: Statement): boolean {
  const { Effect, Action, NotAction, Resource, NotResource } = statement;
  if (Effect !== "Deny" || !namesEveryone(statement) || NotAction !== undefined || NotResource !== undefined)
    return false;
  const everything = (list: typeof Action, pattern: RegExp): boolean => listOf(list).some((one) => pattern.test(one));
  if (!everything(Action, /^(\w+:)?\*+$/) || (Resource !== undefined && !everything(Resource, /^\*+$/))) return false;
  return conditionsHold(statement, new Map(Object.entries(SECURE))) === "yes";
}

function onlyObjects(resource: string | readonly string[] | undefined): boolean {
  const arns = resource === undefined ? [] : [resource].flat();
  return arns.length > 0 && arns.every((arn) => /:::[^*?]*\//.test(arn));
}
