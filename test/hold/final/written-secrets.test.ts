import { AwsProvider, type AwsProviderConfig } from "@cdktf/provider-aws/lib/provider";
import { HttpBackend, S3Backend, TerraformLocal, TerraformStack, TerraformVariable, Testing } from "cdktf";
import { ConfigError } from "../../../lib/core";
import { LegalHoldExport, type LegalHoldExportProps } from "../../../lib/hold";
import { GenesyscloudProvider, type GenesyscloudProviderConfig } from "../../../lib/provider-genesyscloud/provider";
import { london } from "../../support/london";

interface Settings {
  readonly aws?: Partial<AwsProviderConfig>;
  readonly genesys?: Partial<GenesyscloudProviderConfig>;
}

const SECRET = "wJalrXUtnFEMI-a-literal-secret";

/** Faults of a stack of somebody's own around an export. */
function faultsOf(settings: (stack: TerraformStack) => Settings): readonly string[] {
  const stack = new TerraformStack(Testing.app(), "own");
  const { aws, genesys } = settings(stack);
  new AwsProvider(stack, "aws", { region: "eu-west-2", allowedAccountIds: ["111122223333"], ...aws });
  new GenesyscloudProvider(stack, "genesyscloud", { awsRegion: "eu-west-2", ...genesys });
  const { backend: _, genesysCredentials: __, tags: ___, ...props } = london();
  new LegalHoldExport(stack, "export", props as LegalHoldExportProps);
  try {
    Testing.synth(stack);
    return [];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    expect(error.message).not.toContain(SECRET);
    return error.faults.map(({ code, field }) => `${code} ${field}`);
  }
}

const written: readonly (readonly [string, (stack: TerraformStack) => Settings, string])[] = [
  [
    "the client's secret",
    () => ({ genesys: { oauthclientSecret: SECRET } }),
    "provider.genesyscloud.oauthclient_secret",
  ],
  ["a token of Genesys Cloud", () => ({ genesys: { accessToken: SECRET } }), "provider.genesyscloud.access_token"],
  ["a secret key", () => ({ aws: { accessKey: "AKIA", secretKey: SECRET } }), "provider.aws.secret_key"],
  ["a session's token", () => ({ aws: { token: SECRET } }), "provider.aws.token"],
  [
    "a password of a proxy",
    () => ({ genesys: { proxy: { host: "h", auth: { username: "u", password: SECRET } } } }),
    "provider.genesyscloud.proxy.auth.password",
  ],
  [
    "a web identity's token",
    () => ({ aws: { assumeRoleWithWebIdentity: [{ webIdentityToken: SECRET }] } }),
    "provider.aws.assume_role_with_web_identity.web_identity_token",
  ],
  [
    "a local",
    (stack) => ({ genesys: { accessToken: new TerraformLocal(stack, "t", SECRET).asString } }),
    "provider.genesyscloud.access_token",
  ],
  [
    "the default of a variable",
    (stack) => ({
      genesys: { accessToken: new TerraformVariable(stack, "t", { default: SECRET, sensitive: true }).stringValue },
    }),
    "provider.genesyscloud.access_token",
  ],
  [
    "an override",
    (stack) => {
      new AwsProvider(stack, "other", { alias: "other" }).addOverride("secret_key", SECRET);
      return {};
    },
    "provider.aws.secret_key",
  ],
  [
    "a backend's secret key",
    (stack) => {
      new S3Backend(stack, { bucket: "state", key: "k", region: "eu-west-2", secretKey: SECRET });
      return {};
    },
    "backend.s3.secret_key",
  ],
  [
    "a backend's password",
    (stack) => {
      new HttpBackend(stack, { address: "https://example.com", password: SECRET });
      return {};
    },
    "backend.http.password",
  ],
];

test.each(written)("%s that is written out is refused, and not shown", (_, settings, field) => {
  expect(faultsOf(settings)).toEqual([`SECRET_WRITTEN_OUT ${field}`]);
});

test.each<[string, (stack: TerraformStack) => Settings]>([
  [
    "a sensitive variable",
    (stack) => ({
      genesys: {
        oauthclientSecret: new TerraformVariable(stack, "s", { type: "string", sensitive: true }).stringValue,
      },
    }),
  ],
  ["a file with a token", () => ({ aws: { assumeRoleWithWebIdentity: [{ webIdentityTokenFile: "/token" }] } })],
  ["nothing", () => ({})],
])("%s passes", (_, settings) => {
  expect(faultsOf(settings)).toEqual([]);
});
