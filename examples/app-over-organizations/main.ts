// One application whose users sign in (authorization code), over several organizations: one client in the organization
// that owns the application, and one stack with bucket, trust and roles for each organization, all from one table.
// Deploy "legal-hold-application" first. Its outputs consent_… say what each organization's administrator approves by
// hand; its output client_id goes into CLIENT below. Every stack has a state and credentials of its own.
import { LegalHoldApplicationStack, LegalHoldExportStack, synthesize } from "cdktf-genesys-legal-hold/stacks";

const CLIENT = "e5a7c031-49d8-4b62-8f1e-7a30d2b9c684";
const backend = { cloud: { organization: "example-org" } };

const organizations = [
  { name: "dublin", genesysRegion: "eu-west-1", organizationId: "6d0f3b8a-27c9-4e51-b6a4-91d8e0c7f532" },
  { name: "oregon", genesysRegion: "us-west-2", organizationId: "f81b64d2-c05e-4397-8d2a-3e9a7b14c065" },
].map((organization) => ({ ...organization, roleName: `legal-hold-${organization.name}` }));

synthesize((app) => {
  new LegalHoldApplicationStack(app, "legal-hold-application", {
    genesysRegion: "eu-west-1",
    organizationId: organizations[0]!.organizationId,
    client: {
      clientName: "legal-hold-application",
      redirectUris: ["https://discovery.example.com/callback"],
      scopes: ["recordings", "analytics:readonly"],
    },
    organizations,
    genesysCredentials: "variables",
    backend,
  });

  for (const { name, genesysRegion, organizationId } of organizations) {
    new LegalHoldExportStack(app, `legal-hold-${name}`, {
      name: `legal-hold-${name}`,
      genesysRegion,
      organizationId,
      awsAccountId: "111122223333",
      bucketName: `example-legal-hold-evidence-${name}`,
      retention: { mode: "GOVERNANCE", years: 7 },
      custodians: [`arn:aws:iam::111122223333:role/legal/evidence-custodian-${name}`],
      administrators: ["arn:aws:iam::111122223333:role/platform/terraform-deployer"],
      // the people who sign in get the role from their administrator: a client that acts for people has none
      genesys: { client: { existingClientId: CLIENT } },
      genesysCredentials: "variables",
      backend,
    });
  }
});
