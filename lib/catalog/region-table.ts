/** One row of the region table; omitted members are derived from the name or have a default. */
export interface RegionRow {
  /** AWS region name, which is also the provider's `aws_region`. */
  readonly name: string;
  /** AWS's own name of the place. */
  readonly location: string;
  /** Other words that people write for the place, in lower case. */
  readonly alsoCalled?: readonly string[];
  /** Domain of the `api.`, `login.` and `apps.` hosts. */
  readonly domain: string;
  /** No account to trust is documented: users must ask Genesys for it. */
  readonly askForAccount?: true;
  readonly fedRamp?: true;
}

/**
 * AWS account from which the integrations of Genesys Cloud assume roles, in core and satellite regions.
 * Documented: Genesys help, the IAM role for Amazon Lex and the KMS key for recordings.
 */
export const GENESYS_PRODUCTION_ACCOUNT = "765628985471";

/**
 * The public regions of Genesys Cloud. Names and domains are documented: the region maps of Terraform provider v1.84.1
 * and of the JavaScript SDK agree. Their internal entries `dca` and `tca` are left out.
 */
export const regionTable: readonly RegionRow[] = [
  { name: "us-east-1", location: "N. Virginia", alsoCalled: ["virginia"], domain: "mypurecloud.com" },
  {
    name: "us-east-2",
    location: "Ohio",
    alsoCalled: ["fedramp"],
    domain: "use2.us-gov-pure.cloud",
    // an older help page prints an account; the current one says to ask Genesys
    askForAccount: true,
    fedRamp: true,
  },
  { name: "us-west-2", location: "Oregon", domain: "usw2.pure.cloud" },
  { name: "ca-central-1", location: "Canada (Central)", alsoCalled: ["canada", "montreal"], domain: "cac1.pure.cloud" },
  { name: "sa-east-1", location: "São Paulo", alsoCalled: ["sao paulo", "brazil"], domain: "sae1.pure.cloud" },
  {
    name: "mx-central-1",
    location: "Mexico (Central)",
    alsoCalled: ["mexico", "queretaro"],
    domain: "mxc1.pure.cloud",
  },
  { name: "eu-west-1", location: "Ireland", alsoCalled: ["dublin"], domain: "mypurecloud.ie" },
  { name: "eu-west-2", location: "London", alsoCalled: ["uk", "united kingdom"], domain: "euw2.pure.cloud" },
  { name: "eu-central-1", location: "Frankfurt", alsoCalled: ["germany"], domain: "mypurecloud.de" },
  { name: "eu-central-2", location: "Zurich", alsoCalled: ["zürich", "switzerland"], domain: "euc2.pure.cloud" },
  { name: "me-central-1", location: "UAE", alsoCalled: ["dubai"], domain: "mec1.pure.cloud" },
  { name: "ap-south-1", location: "Mumbai", alsoCalled: ["india"], domain: "aps1.pure.cloud" },
  { name: "ap-northeast-1", location: "Tokyo", alsoCalled: ["japan"], domain: "mypurecloud.jp" },
  { name: "ap-northeast-2", location: "Seoul", alsoCalled: ["korea"], domain: "apne2.pure.cloud" },
  { name: "ap-northeast-3", location: "Osaka", domain: "apne3.pure.cloud" },
  { name: "ap-southeast-1", location: "Singapore", domain: "apse1.pure.cloud" },
  { name: "ap-southeast-2", location: "Sydney", alsoCalled: ["australia"], domain: "mypurecloud.com.au" },
  {
    name: "eusc-de-east-1",
    location: "Brandenburg (EU sovereign)",
    alsoCalled: ["brandenburg", "eu sovereign"],
    domain: "edee1.eusc-pure.cloud",
    askForAccount: true,
  },
];
