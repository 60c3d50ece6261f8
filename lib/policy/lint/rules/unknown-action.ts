import { actionsOf, expandAction, isKnownService, isServicePrefix, servicePrefixes } from "../../../catalog";
import { caseFor, write } from "../cases";
import { hasForeignLetter } from "../letters";
import { nearest, type Remark, remarksOn, shapeRule } from "../rule";

const TITLES = {
  action: "Invalid action",
  service: "Invalid service in action",
  wildcard: "Wildcard in service name",
  variable: "Variable unsupported in element",
};

export const unknownAction = shapeRule(
  {
    id: "UNKNOWN_ACTION",
    titles: Object.values(TITLES),
    what: "An action that does not exist, of a service that does not exist, or with a policy variable.",
    why: "A resource policy is refused. An identity policy is accepted, but the intended action is neither allowed nor denied.",
    fix: "Use the name of an action in the AWS documentation.",
    passing: caseFor("identity", write()),
    failing: caseFor("identity", write({ Action: ["s3:PutObject", "s3:PutObjectLegalHolds"] })),
  },
  ({ items }, kind) =>
    remarksOn(items, ({ value, lower, at, facts }): Remark[] => {
      // in no list of actions, but in the default topic policy of SNS
      if (kind === "topic" && lower === "sns:receive") return [];
      const remark = facts === undefined || hasForeignLetter(value) ? remarkOn(value) : undefined;
      return remark === undefined ? [] : [{ ...remark, at, got: value }];
    }),
);

function remarkOn(action: string): Remark | undefined {
  if (action === "*" || action === "*:*") return undefined;
  if (action.includes("${")) {
    const message = "An action cannot contain a policy variable.";
    return { title: TITLES.variable, message, fix: "Write the action literally." };
  }
  const service = /^([a-z0-9*?-]+):[a-z0-9*?]+$/i.exec(action)?.[1]?.toLowerCase();
  if (service === undefined)
    return { title: TITLES.action, message: `${action} does not have the form service:Action.` };
  if (/[*?]/.test(service)) {
    const message = `The pattern ${action} also takes in services that are called alike.`;
    return { title: TITLES.wildcard, message, fix: "Write the service literally.", severity: "suggestion" };
  }
  if (!isServicePrefix(service)) {
    const message = `AWS has no service with the prefix ${service}.`;
    return { title: TITLES.service, message, ...nearest(service, [...servicePrefixes()]) };
  }
  // nothing more is known about services that are not in the data
  if (!isKnownService(service) || expandAction(action).length > 0) return undefined;
  return { title: TITLES.action, message: `${action} is not an AWS action.`, ...nearest(action, actionsOf(service)) };
}
