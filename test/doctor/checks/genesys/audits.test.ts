import { expected, namesEach } from "../../../support/doctor-cases";
import { examineGenesys, ids } from "../../../support/doctor-pair";
import type { OrganizationState } from "../../../support/genesys-server";

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
const DEPLOYER = { client: { id: "deployer-1" } };
const PERSON = { user: { id: "user-7", name: "Jane Doe" }, remoteIp: ["203.0.113.7"] };

function audit(action: string, entity: string, who: object, days = 1) {
  return (o: OrganizationState): void =>
    void o.audits.push({
      serviceName: "Integrations",
      eventDate: daysAgo(days),
      action,
      entityType: "Integration",
      entity: { id: entity, name: "Jane Doe" },
      propertyChanges: [
        { property: "credentialFields.ARN", oldValues: ["not-to-be-seen"], newValues: ["not-to-be-seen"] },
      ],
      ...who,
    });
}
const all =
  (...changes: ((o: OrganizationState) => void)[]) =>
  (o: OrganizationState): void =>
    changes.forEach((change) => change(o));

namesEach([
  [
    "a person wrote into the credential",
    { break: all(audit("Create", "credential-role", DEPLOYER, 2), audit("Update", "credential-role", PERSON)) },
    "INTEGRATION_CHANGED",
    /Update of the credential credential-role \(credentialFields\.ARN\) on .* by user user-7\./,
  ],
  [
    "somebody changed an integration that was made before the log begins",
    { break: audit("Update", "integration-1", PERSON) },
    "INTEGRATION_CHANGED",
    /Update of the integration integration-1/,
  ],
  [
    "a change behind a hundred others",
    {
      break: all(
        ...Array.from({ length: 130 }, () => audit("Update", "other", PERSON)),
        audit("Delete", "integration-1", DEPLOYER),
      ),
    },
    "INTEGRATION_CHANGED",
    /Delete of the integration integration-1 .* by client deployer-1\./,
  ],
]);

test.each<[string, (o: OrganizationState) => void]>([
  [
    "what its maker changed",
    all(audit("Create", "integration-1", DEPLOYER), audit("Update", "integration-1", DEPLOYER)),
  ],
  ["what happened to others", audit("Update", "other", PERSON)],
  ["what is longer ago than the log answers", audit("Update", "integration-1", PERSON, 20)],
  [
    "anything, where the token may not ask",
    (o) => {
      audit("Update", "integration-1", PERSON)(o);
      for (const role of o.roles) role.policies = role.policies.filter(({ domain }) => domain !== "audits");
    },
  ],
])("nothing is said of %s", async (_, change) => {
  expect(ids(await examineGenesys({ expected, break: change }))).toEqual([]);
});

test("a log whose services have no integrations is told as unreadable, not as unchanged", async () => {
  const report = await examineGenesys({
    expected,
    break: (_, server) =>
      void server.faults.push({ path: /servicemapping/, body: JSON.stringify({ services: [{ name: "Architect" }] }) }),
  });
  expect(ids(report)).toEqual(["GENESYS_UNREADABLE"]);
});
