import fc from "fast-check";
import { App, Testing } from "cdktf";
import { ConfigError } from "../../lib/core";
import { permissionsPage, readStack } from "../../lib/review";
import { LegalHoldExportStack, type LegalHoldExportStackProps } from "../../stacks";
import { replaceAt } from "../support/leaves";
import { london } from "../support/london";
import { maximal } from "../support/maximal";
import { fixed } from "../support/sample";

const ENVIRONMENT = [
  "GENESYSCLOUD_OAUTHCLIENT_ID",
  "GENESYSCLOUD_OAUTHCLIENT_SECRET",
  "GENESYSCLOUD_ACCESS_TOKEN",
  "AWS_ACCESS_KEY_ID",
  "AWS_SECRET_ACCESS_KEY",
  "AWS_SESSION_TOKEN",
  "TF_VAR_genesyscloud_oauthclient_secret",
];

// properties that exist and take a word, and some that do not exist: a secret may be pasted into either
const WRONG_PLACES = [
  "genesysCredentials",
  "genesys.client.secret",
  "genesys.client.clientSecret",
  "genesys.client.acknowledgeSecretExposure",
  "oauthclientSecret",
  "genesys.accessToken",
  "aws.secretKey",
  "backend.s3.secretKey",
  "backend.cloud.token",
];

const canary = fc.stringMatching(/^[A-Za-z0-9+/=_-]{16,40}$/).map((text) => `canary${text}`);
const before = { ...process.env };
afterEach(() => {
  process.env = { ...before };
});

test("no credential of the environment comes out", () => {
  fc.assert(
    fc.property(fc.array(canary, { minLength: ENVIRONMENT.length, maxLength: ENVIRONMENT.length }), (canaries) => {
      ENVIRONMENT.forEach((name, i) => (process.env[name] = canaries[i]));
      const bad = { ...london(), bucketName: "Bad", custodians: [], organizationId: "X" };
      for (const props of [...Object.values(maximal()), bad]) {
        const text = everythingOf(props);
        for (const secret of canaries) expect(text).not.toContain(secret);
      }
    }),
    fixed(5),
  );
});

test.each(WRONG_PLACES)("a secret pasted into %s is refused and not repeated", (place) => {
  const given = maximal()["everythingNew"]!;
  const asText = (secret: string) => secret;
  const asExpression = (secret: string) => `${secret}\${x}`;
  const inObject = (secret: string) => ({ clientSecret: secret });
  fc.assert(
    fc.property(
      canary,
      fc.constantFrom<(secret: string) => unknown>(asText, asExpression, inObject),
      (secret, form) => {
        const props = replaceAt(
          { ...given, backend: { s3: { bucket: "b", region: "r" }, cloud: undefined } },
          ...at(place, form(secret)),
        );
        const text = everythingOf(props);
        expect(text).toMatch(/1 fault in|UNKNOWN_PROPERTY/);
        expect(text).not.toContain(secret);
      },
    ),
    fixed(20),
  );
});

function at(place: string, value: unknown): [string, unknown] {
  return place.startsWith("backend.cloud") ? ["backend.cloud", { organization: "o", token: value }] : [place, value];
}

/** The stack as Terraform reads it, its page of permissions and its warnings; or the error. */
function everythingOf(props: LegalHoldExportStackProps): string {
  try {
    const stack = new LegalHoldExportStack(new App({ stackTraces: false }), "stack", props);
    const json = Testing.synth(stack);
    const warnings = stack.node.findAll().flatMap(({ node }) => node.metadata.map(({ data }) => String(data)));
    return [json, permissionsPage(readStack("stack", json).stack), ...warnings].join("\n");
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return `${error.stack}\n${JSON.stringify(error.faults)}`;
  }
}
