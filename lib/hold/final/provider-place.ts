import { TerraformProvider, TerraformStack, type TerraformElement } from "cdktf";
import { serviceDomains, PROVIDER_PUBLISHERS } from "../../catalog";
import { show, type Faults } from "../../core";
import { fragmentOf, list, resolved, type Attributes } from "../../final";
import type { ExportTarget } from "../../policy";

/** What the provider's settings leave open, so that Terraform must check it. */
export interface OpenPlace {
  readonly region: boolean;
  readonly account: boolean;
}

/**
 * Compares region and account of the AWS provider with those of an export if they are literal, and refuses service endpoints
 * outside AWS. Code `AWS_PROVIDER_MISMATCH`. Without a provider nothing is open: cdktf refuses such a stack.
 * @param given the provider that was passed to the export; the default is the stack's own
 * @param name field of the props that gave it
 */
export function checkProviderPlace(
  scope: TerraformElement,
  given: TerraformProvider | undefined,
  target: ExportTarget,
  faults: Faults,
  name = "aws.provider",
): OpenPlace {
  const provider = given ?? ownProvider(scope);
  const settings = provider && settingsOf(provider);
  if (settings === undefined) return { region: false, account: false };
  const field = given === undefined ? "AwsProvider" : name;
  const refuse = (setting: string, got: unknown, allowed: string) =>
    faults.add({
      code: "AWS_PROVIDER_MISMATCH",
      field: `${field}.${setting}`,
      got: show(got),
      allowed,
      fix:
        allowed === ENDPOINT
          ? "Leave it out; for a trial against a stand-in, AWS_ENDPOINT_URL in the shell names its address."
          : `Give the export a provider of the bucket's account and region, as ${name}${name === "aws.provider" ? " or as the stack's own" : ""}.`,
    });

  const { region, allowed_account_ids: allowed, forbidden_account_ids: forbidden } = settings;
  if (isKnown(region) && region !== target.region) refuse("region", region, `${target.region}, where the bucket is`);
  const accounts = list(allowed);
  const assumed = list(settings["assume_role"]).map((one) => (one as Attributes | undefined)?.["role_arn"]);
  // in a chain of assumed roles the last one is in effect
  const account = /^arn:[^:$]*:iam::(\d{12}):role\//.exec(String(assumed.at(-1)))?.[1];
  const { accountId } = target;
  const bucketAccount = `${accountId}, which the bucket belongs to`;
  if (accounts.length > 0 && accounts.every(isKnown) && !accounts.includes(accountId)) {
    refuse("allowedAccountIds", accounts, bucketAccount);
  }
  if (list(forbidden).includes(accountId)) refuse("forbiddenAccountIds", forbidden, `others than ${bucketAccount}`);
  if (account !== undefined && account !== accountId)
    refuse("assumeRole", assumed.at(-1), `a role of ${bucketAccount}`);
  const endpoints = list(settings["endpoints"]).flatMap((one): readonly (readonly [string, unknown])[] =>
    typeof one === "object" && one !== null ? Object.entries(one) : [["", one]],
  );
  for (const [service, url] of endpoints) {
    if (url === null || url === undefined || isOfAws(url)) continue;
    refuse(`endpoints.${service}`, typeof url === "string" ? hostOf(url) : url, ENDPOINT);
  }
  const only = accounts.length === 1 && accounts[0] === accountId;
  return { region: !isKnown(region), account: !only && account !== accountId };
}

/** Data sources that make a plan fail in another region or account, if the settings leave it open. */
export function placeConditions(
  id: string,
  provider: TerraformProvider | undefined,
  { region, accountId }: ExportTarget,
  open: OpenPlace,
): { readonly data?: object } {
  const asked = (condition: string, error_message: string) => ({
    [id]: { ...(provider && { provider: provider.fqn }), lifecycle: { postcondition: [{ condition, error_message }] } },
  });
  if (!open.region && !open.account) return {};
  return {
    data: {
      ...(open.account && {
        aws_caller_identity: asked(
          `\${self.account_id == "${accountId}"}`,
          `The credentials are of another AWS account than ${accountId}, which every policy of this export names.`,
        ),
      }),
      ...(open.region && {
        aws_region: asked(
          `\${self.region == "${region}"}`,
          `The AWS provider is in another region than ${region}, which the policies of this export name.`,
        ),
      }),
    },
  };
}

const ENDPOINT =
  "an https address below amazonaws.com, or another domain of AWS: what is put elsewhere protects nothing";

function isOfAws(url: unknown): boolean {
  const host =
    typeof url === "string" ? /^https:\/\/([a-z\d.-]+?)(:443)?(\/|$)/i.exec(url)?.[1]?.toLowerCase() : undefined;
  return host !== undefined && [...serviceDomains(), "api.aws"].some((domain) => host.endsWith(`.${domain}`));
}

// a URL may contain a password, and its query anything
function hostOf(url: string): string {
  return /^(https?:\/\/)?([^/@]*@)?([^/?#]*)/i.exec(url)?.[3] ?? "";
}

function ownProvider(scope: TerraformElement): TerraformProvider | undefined {
  const stack = TerraformStack.of(scope);
  return stack.node
    .findAll()
    .filter((one): one is TerraformProvider => TerraformProvider.isTerraformProvider(one))
    .find((one) => one.terraformResourceType === "aws" && one.alias === undefined && TerraformStack.of(one) === stack);
}

function settingsOf(provider: TerraformProvider): Attributes | undefined {
  const { provider: written } = resolved(fragmentOf(provider), provider) as { readonly provider?: Attributes };
  return list(written?.["aws"])[0] as Attributes | undefined;
}

function isKnown(value: unknown): value is string {
  return typeof value === "string" && !/[$%]\{/.test(value);
}

/**
 * Refuses another program in place of a provider of the stack, since it would get the credentials and report its own
 * results, and a Genesys Cloud provider in another region than the export. The provider may come from a private registry.
 * Code `PLANES_DISAGREE`.
 * @param given the Genesys Cloud provider that was passed to the export; the default is the stack's own
 */
export function checkProviderSources(
  scope: TerraformElement,
  given: TerraformProvider | undefined,
  genesysRegion: string,
  faults: Faults,
): void {
  const stack = TerraformStack.of(scope);
  for (const one of stack.node.findAll()) {
    if (!TerraformProvider.isTerraformProvider(one) || TerraformStack.of(one) !== stack) continue;
    const { terraformResourceType: type } = one;
    const publisher = PROVIDER_PUBLISHERS[type];
    if (publisher === undefined) continue;
    const { terraform, provider } = resolved(fragmentOf(one), one) as { readonly [section: string]: Attributes };
    const required = (terraform?.["required_providers"] ?? {}) as { readonly [name: string]: Attributes | undefined };
    const source = required[type]?.["source"];
    const name = `${publisher}/${type}`;
    if (source !== undefined && !isSource(String(source).toLowerCase(), name)) {
      refuse(`terraform.required_providers.${type}.source`, source, `${name}, from whichever registry`, faults);
    }
    const region = (list(provider?.[type])[0] as Attributes | undefined)?.["aws_region"];
    const isOurs = given === undefined ? one.alias === undefined : one === given;
    if (type !== "genesyscloud" || !isOurs || typeof region !== "string" || /[$%]\{/.test(region)) continue;
    if (region !== genesysRegion) {
      refuse(`${one.fqn}.aws_region`, region, `${genesysRegion}, where the organization is`, faults);
    }
  }
}

// HOST/PUBLISHER/NAME or PUBLISHER/NAME; a name alone means HashiCorp's
function isSource(given: string, name: string): boolean {
  return new RegExp(`^([\\w.:-]+/)?${name}$`).test(given.includes("/") ? given : `hashicorp/${given}`);
}

function refuse(field: string, got: unknown, allowed: string, faults: Faults): void {
  faults.add({
    code: "PLANES_DISAGREE",
    field,
    got: show(got),
    allowed,
    fix: "Undo the override, or give the export a provider that is as its props say.",
  });
}
