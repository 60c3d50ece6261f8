import type { ControlRow } from "./manifest";
import { blocksOf, referenced, resourcesOf, textOf, type Attributes, type Block, type StackJson } from "./stack-json";

const CREDENTIAL = "genesyscloud_integration_credential";

/** Where secrets of clients go, what guards them, and what nobody can read back. */
export function secretControls(stack: StackJson): readonly ControlRow[] {
  return [
    ...resourcesOf(stack, "genesyscloud_oauth_client").map((client) => ({
      name: "Client secret",
      value: secretPlace(stack, client),
      source: client.address,
    })),
    ...secretGuards(stack).map(({ address }) => ({
      name: "Guard of the client's secret",
      value: "every plan fails while the credential is of another run than its client, since it would hold no secret",
      source: address,
    })),
    ...resourcesOf(stack, CREDENTIAL).flatMap(({ address, attributes }) =>
      arnsIn(attributes).map((arn) => ({
        name: "Role that Genesys Cloud is told",
        value:
          `${arn}; never read back, so no plan shows another one put there in Genesys Cloud; ` +
          `terraform apply -replace=${address} puts it back`,
        source: address,
      })),
    ),
  ];
}

function secretPlace(stack: StackJson, { address, attributes }: Block): string {
  if (attributes["expose_client_secret"] === true) return "in Terraform state, in clear";
  if (attributes["directory_client_secret"] !== undefined)
    return "in a file that everybody on the deploying machine can read";
  if (attributes["integration_credential_name"] !== undefined)
    return "in a Genesys Cloud credential, which loses it at the next change of the client";
  return credentialOf(stack, address) === undefined
    ? "in Genesys Cloud alone; whoever may edit OAuth clients there can renew it"
    : "in Genesys Cloud, and in a credential there that nobody can read";
}

/** The credential that is made for a client of the stack. */
export function credentialOf(stack: StackJson, client: string): Block | undefined {
  return resourcesOf(stack, CREDENTIAL).find(
    ({ attributes }) => referenced((attributes["fields"] as Attributes | undefined)?.["clientId"]) === client,
  );
}

/** Resources of Terraform's own that do nothing but compare the runs in which a client and its credential were made. */
export function secretGuards(stack: StackJson): readonly Block[] {
  return resourcesOf(stack, "terraform_data").filter(({ attributes }) => {
    const of = blocksOf(attributes["triggers_replace"]).map((value) => referenced(value)?.split(".")[0]);
    const compared = blocksOf((attributes["lifecycle"] as Attributes | undefined)?.["postcondition"]);
    const compares = compared.some(({ condition }) =>
      /^\$\{self\.output == terraform_data\.[\w-]+\.output\b/.test(textOf(condition)),
    );
    return compares && of.includes("genesyscloud_oauth_client") && of.includes(CREDENTIAL);
  });
}

function arnsIn(attributes: Attributes): readonly string[] {
  const values = Object.values((attributes["fields"] ?? {}) as Attributes);
  return values.filter((value): value is string => typeof value === "string" && value.startsWith("arn:"));
}
