import { findAction } from "../../lib/catalog";
import { awsDeployerNeeds } from "../../lib/catalog/aws-deployer-needs";

test.each(Object.entries(awsDeployerNeeds))("%s needs actions that AWS knows", (_type, actions) => {
  expect(actions.filter((action) => findAction(action) === undefined)).toEqual([]);
  expect([...actions]).toEqual([...new Set(actions)].sort());
});
