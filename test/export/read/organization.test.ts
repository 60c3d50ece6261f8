import type { GenesysClient } from "../../../lib/doctor";
import { lackingPermissions } from "../../../lib/export";

test.each([
  ["as it is documented", { domain: "recording", entityName: "job", actions: ["add"] }, []],
  ["in another letter case, as the doctor takes it", { domain: "Recording", entityName: "Job", actions: ["ADD"] }, []],
  ["by a wildcard", { domain: "recording", entityName: "*", actions: ["*"] }, []],
  ["of another action", { domain: "recording", entityName: "job", actions: ["view"] }, ["recording:job:add"]],
])("a permission that is held %s", async (_, policy, lacking) => {
  const grants = [{ division: { id: "*" }, role: { policies: [policy] } }];
  const client = { get: () => Promise.resolve({ value: { grants } }) } as unknown as GenesysClient;
  expect(await lackingPermissions(client, ["recording:job:add"])).toEqual(lacking);
});
