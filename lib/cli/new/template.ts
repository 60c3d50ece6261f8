import type { GenesysRegion } from "../../catalog";

export interface NewStack {
  readonly region: GenesysRegion;
  readonly id: string;
  readonly organizationId: string;
  readonly awsAccountId: string;
  readonly bucketName: string;
  readonly retention: { readonly mode: string; readonly days: number; readonly acknowledgeCompliance?: true };
  readonly custodians: readonly string[];
  readonly administrators: readonly string[];
  readonly genesysAccountId?: string;
  readonly bucketRegion?: string;
  /** Bucket for the state; without one, a file next to `cdktf.json`. */
  readonly stateBucket?: string;
}

/** Props of the stack in `main.ts`. */
export function propsOf(one: NewStack): { readonly [name: string]: unknown } {
  const region = one.bucketRegion ?? one.region.awsRegion;
  return {
    genesysRegion: one.region.name,
    organizationId: one.organizationId,
    awsAccountId: one.awsAccountId,
    bucketName: one.bucketName,
    ...(one.genesysAccountId === undefined ? {} : { genesysAccountId: one.genesysAccountId }),
    ...(one.bucketRegion === undefined ? {} : { bucketRegion: one.bucketRegion, allowCrossRegion: true }),
    retention: one.retention,
    custodians: one.custodians,
    ...(one.administrators.length === 0 ? {} : { administrators: one.administrators }),
    backend: one.stateBucket === undefined ? { local: true } : { s3: { bucket: one.stateBucket, region } },
    tags: { purpose: "legal-hold" },
  };
}

/** `main.ts` of the folder. */
export function mainFile(one: NewStack): string {
  const { custodians, administrators, backend, tags, retention, ...place } = propsOf(one);
  const { location, apiHost } = one.region;
  const none =
    "    // no administrators: every principal with s3:PutBucketPolicy can remove its Deny statements. Name at least the role that runs Terraform";
  return `// ${location}: one organization (${apiHost}), its recordings under legal hold, one write-once bucket.
import { LegalHoldExportStack, synthesize } from "cdktf-genesys-legal-hold/stacks";

synthesize((app) => {
  new LegalHoldExportStack(app, ${quoted(one.id)}, {
${Object.entries(place)
  .map(([name, value]) => `    ${name}: ${JSON.stringify(value)},`)
  .join("\n")}

    // a legal decision: ask the person responsible for the hold
    retention: ${objectOf(retention)},
    custodians: ${listOf(custodians)},

${
  administrators === undefined
    ? none
    : `    // must include the role that runs Terraform. IAM Identity Center appends 16 hexadecimal digits to its role names
    administrators: ${listOf(administrators)},`
}

    backend: ${objectOf(backend)},
    tags: ${objectOf(tags)},
  });
});
`;
}

function quoted(text: string): string {
  return JSON.stringify(text);
}

function listOf(value: unknown): string {
  const items = value as readonly string[];
  if (items.length === 1) return `[${quoted(items[0]!)}]`;
  return `[\n${items.map((item) => `      ${quoted(item)},\n`).join("")}    ]`;
}

function objectOf(value: unknown): string {
  const fields = Object.entries(value as { readonly [name: string]: unknown }).map(
    ([name, inner]) => `${name}: ${typeof inner === "object" ? objectOf(inner) : JSON.stringify(inner)}`,
  );
  return `{ ${fields.join(", ")} }`;
}

/** `cdktf.json` of the folder, as in the examples. */
export const CDKTF_JSON = `${JSON.stringify(
  {
    language: "typescript",
    app: "node --import tsx main.ts",
    terraformProviders: [],
    terraformModules: [],
    sendCrashReports: "false",
  },
  null,
  2,
)}\n`;

export const GITIGNORE = `node_modules/
cdktf.out/
# state and plans hold what a deployment knows
*.tfstate*
*.tfplan
.terraform/
# credentials do not belong here
.env
`;

interface OwnPackage {
  readonly name: string;
  readonly version: string;
  readonly peerDependencies: { readonly [name: string]: string };
}

/** `package.json` of the folder. @param own package.json of this package */
export function packageFile(id: string, own: OwnPackage): string {
  const peers = ["@cdktf/provider-aws", "cdktf", "constructs"].map((name) => [name, own.peerDependencies[name]!]);
  return `${JSON.stringify(
    {
      name: id,
      version: "0.0.0",
      private: true,
      scripts: {
        synth: "cdktf synth",
        permissions: "legal-hold permissions cdktf.out --output permissions.md",
        diff: "cdktf diff",
        deploy: "cdktf deploy",
      },
      dependencies: Object.fromEntries([...peers, [own.name, `^${own.version}`]].sort()),
      devDependencies: { "cdktf-cli": own.peerDependencies["cdktf"], tsx: "^4.0.0" },
    },
    null,
    2,
  )}\n`;
}

/** `README.md` of the folder, with the next steps. */
export function nextSteps({ region, id, stateBucket }: NewStack): string {
  const state =
    stateBucket === undefined
      ? "The state is a file next to `cdktf.json`, for testing. Set `backend.s3` for production."
      : `The state bucket \`${stateBucket}\` must exist.`;
  return `# ${id}

A legal-hold export of Genesys Cloud ${region.location} (${region.apiHost}). [permissions.md](permissions.md) says who may do what.

1. \`npm install\`. ${state}
2. \`npx cdktf synth\`, and read its warnings: \`legal-hold doctor\` confirms the names of the integration.
3. \`npm run permissions\`, and have the diff of \`permissions.md\` reviewed.
4. Credentials into the environment: those of the AWS SDK, and \`GENESYSCLOUD_OAUTHCLIENT_ID\` with \`GENESYSCLOUD_OAUTHCLIENT_SECRET\`
   or \`GENESYSCLOUD_ACCESS_TOKEN\`.
5. \`npx cdktf diff\`, then \`npx cdktf deploy\`.
6. Give the custodian role to people, and export one recording.

In case of a 403: \`npx legal-hold why 'ERROR MESSAGE' --stack cdktf.out\`, then \`npx legal-hold doctor cdktf.out\`.
`;
}
