// Ours over as many sites as the others; with one site it is examples/eu-west-2.
import { LegalHoldExportStack, synthesize } from "cdktf-genesys-legal-hold/stacks";
import { sites, type Site } from "../rivals/sites";

// the other side of a review: somebody else may lift holds
const more = ({ accountId }: Site): string[] =>
  process.env["BENCH_CHANGED"] === undefined ? [] : [`arn:aws:iam::${accountId}:role/legal/second-custodian`];

synthesize((app) => {
  for (const site of sites()) {
    new LegalHoldExportStack(app, site.stackId, {
      genesysRegion: site.region,
      organizationId: site.organizationId,
      awsAccountId: site.accountId,
      bucketName: site.bucketName,
      retention: { mode: "GOVERNANCE", days: 2555 },
      custodians: [site.custodian, ...more(site)],
      administrators: site.administrators,
      backend: { s3: { bucket: site.stateBucket, region: site.region } },
      tags: { purpose: "legal-hold" },
    });
  }
});
