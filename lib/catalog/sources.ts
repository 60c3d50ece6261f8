import { data } from "./authorization/data";
import { PERMISSIONS_AS_OF } from "./permission-names";

/** A source of facts in the catalogue. @public */
export interface FactSource {
  /** The facts from it. */
  readonly facts: string;
  /** Files of `lib/catalog` that hold them, without extension. */
  readonly files: readonly string[];
  /**
   * `documented`: read in the publisher's own documentation, source or data. `second hand`: data that somebody derived
   * from it. `reported`: only by users. `inferred`: a conclusion of this project.
   */
  readonly standing: "documented" | "second hand" | "reported" | "inferred";
  /** The publisher's page, package or repository. */
  readonly source: string;
  /** Release that was read, or month in which it was read. */
  readonly asOf: string;
  /** How to check it again. */
  readonly askAgain: string;
}

/** Every source of the catalogue; docs/sources.md is generated from it. @public */
export const factSources: readonly FactSource[] = [
  {
    facts: "Permissions of Genesys Cloud that calls of its API require",
    files: ["permission-names", "permissions", "permission-sets", "permission-hints"],
    standing: "documented",
    source:
      "https://github.com/MyPureCloud/platform-client-sdk-python (docs of release 257.1.0) and the CLI SDK 166.0.0",
    asOf: PERMISSIONS_AS_OF,
    askAgain: "GET /api/v2/authorization/permissions of an organization is the authority",
  },
  {
    facts: "Permission names that users report, and names that are known not to exist",
    files: ["reported-permissions"],
    standing: "reported",
    source: "posts in public forums; none of them is relied on without an acknowledgement",
    asOf: "2026-11",
    askAgain: "GET /api/v2/authorization/permissions of an organization: a name that it lacks is answered with 400",
  },
  {
    facts: "OAuth scopes",
    files: ["oauth-scopes", "scope-check"],
    standing: "second hand",
    source:
      "Terraform provider v1.84.1 and SDK for those marked documented; the others from security definitions of the API " +
      "description, at second hand",
    asOf: "2026-07",
    askAgain: "GET /api/v2/oauth/scopes, which needs no permission",
  },
  {
    facts: "Regions of Genesys Cloud with their hosts",
    files: ["region-table", "regions"],
    standing: "documented",
    source:
      "https://github.com/MyPureCloud/terraform-provider-genesyscloud (region map of v1.84.1), as the JavaScript SDK has it",
    asOf: "2026-07",
    askAgain: "the region map of the newest provider, and the login page of a region",
  },
  {
    facts: "The AWS account of Genesys Cloud that assumes roles",
    files: ["region-table"],
    standing: "documented",
    source: "https://help.mypurecloud.com/articles/configure-iam-role-with-permissions-for-amazon-lex-v2-app/",
    asOf: "2026-11",
    askAgain: "the same page; for FedRAMP and the EU sovereign region ask Genesys",
  },
  {
    facts: "The AWS partition of a region of Genesys Cloud",
    files: ["regions", "region-pair"],
    standing: "inferred",
    source: "AWS's partition of the region of the same name; no page of Genesys says it",
    asOf: "2026-11",
    askAgain: "ask Genesys",
  },
  {
    facts: "Publishers of the two Terraform providers",
    files: ["provider-publishers"],
    standing: "documented",
    source:
      "https://github.com/hashicorp/terraform-provider-aws and " +
      "https://github.com/MyPureCloud/terraform-provider-genesyscloud (v1.84.1)",
    asOf: "2026-07",
    askAgain: "the README of each repository",
  },
  {
    facts: "Partitions and regions of AWS",
    files: ["aws-regions"],
    standing: "documented",
    source: "https://github.com/boto/botocore (botocore/data/partitions.json)",
    asOf: "2026-11",
    askAgain: "the same file; a region that is newer than the list is accepted",
  },
  {
    facts: "Countries and unions that regions of AWS lie in",
    files: ["jurisdictions"],
    standing: "inferred",
    source:
      "the cities in AWS's names of its regions (https://docs.aws.amazon.com/solutions/latest/automated-security-response-on-aws/plan-your-deployment.html; ap-east-2, ap-southeast-5 and -6 are not on it); that the European Union is one jurisdiction is a reading of ours",
    asOf: "2026-11",
    askAgain: "the same page; a region that is not on the list needs an acknowledgement",
  },
  {
    facts: "Actions, resource types and condition keys of AWS",
    files: ["authorization/actions", "authorization/arns", "authorization/condition-keys", "authorization/data"],
    standing: "second hand",
    source: `${data().source} ${data().version}, derived from AWS's Service Authorization Reference`,
    asOf: data().updated,
    askAgain: "npm run authorization-data -- --check after an update of the package",
  },
  {
    facts: "Request headers of an S3 upload, their condition keys and the permissions that they need",
    files: ["header-table", "headers"],
    standing: "documented",
    source:
      "https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html; what is unverified is marked in the table",
    asOf: "2026-11",
    askAgain: "the same page, and the authorization data",
  },
  {
    facts: "Service principals of AWS",
    files: ["service-principals"],
    standing: "documented",
    source: "https://docs.aws.amazon.com (each service's own pages; AWS publishes no whole list)",
    asOf: "2026-11",
    askAgain: "the page of the service; a name that is not listed is a finding and no error of AWS",
  },
  {
    facts: "What whoever runs Terraform must hold in Genesys Cloud",
    files: ["deployer-needs"],
    standing: "documented",
    source:
      "https://github.com/MyPureCloud/terraform-provider-genesyscloud (pages of the resources, v1.84.1); data sources: inferred",
    asOf: "2026-07",
    askAgain: "the pages of the newest provider",
  },
  {
    facts: "What whoever runs Terraform must hold in AWS",
    files: ["aws-deployer-needs"],
    standing: "inferred",
    source: "the API calls that each resource stands for; the provider publishes no list",
    asOf: "2026-11",
    askAgain: "CloudTrail's events of a deploy, or an AccessDenied of one",
  },
];
