import { matchesGlob, nameInArn } from "../../core";
import { mapped, type Answer } from "../answer";
import { isPattern, type ExpectedPerson } from "../expectation";
import { eachAt, textAt } from "../shape";
import type { AwsApi } from "./api";
import type { PersonFacts } from "./facts";
import { readOptional, readPages } from "./read";

/** Reads whether the users and roles that the stack names exist in an account. */
export async function readPeople(
  api: AwsApi,
  people: readonly ExpectedPerson[],
  accountId: string,
): Promise<readonly PersonFacts[]> {
  const own = people.map(({ arn }) => arn).filter((arn) => arn.split(":")[4] === accountId);
  const listed = own.some(isPattern) ? await readRoles(api) : undefined;
  return Promise.all(own.map(async (arn) => ({ arn, exists: await readOne(api, arn, listed) })));
}

async function readOne(
  api: AwsApi,
  arn: string,
  listed: Answer<readonly string[]> | undefined,
): Promise<Answer<boolean>> {
  if (listed !== undefined && isPattern(arn)) {
    return mapped(listed, (all) => all.some((one) => matchesGlob(arn, one)));
  }
  const name = nameInArn(arn);
  return arn.includes(":user/")
    ? exists(api, "GetUser", "User", { UserName: name }, arn)
    : exists(api, "GetRole", "Role", { RoleName: name }, arn);
}

// compared by ARN: a role with the same name and another path is a different principal
async function exists(
  api: AwsApi,
  operation: string,
  member: string,
  input: object,
  arn: string,
): Promise<Answer<boolean>> {
  const reading = { service: "iam", operation, input, absent: ["NoSuchEntityException"] } as const;
  return mapped(await readOptional(api, reading, (body) => textAt(body, member, "Arn")), (found) => found === arn);
}

function readRoles(api: AwsApi): Promise<Answer<readonly string[]>> {
  const reading = { service: "iam", operation: "ListRoles", input: { MaxItems: 1000 } } as const;
  return readPages(api, reading, [["Marker", "Marker"]], (body) =>
    eachAt(body, ["Roles"], (role) => textAt(role, "Arn")),
  );
}
