import { TerraformProvider, TerraformStack, type TerraformElement } from "cdktf";
import { PROVIDER_PUBLISHERS } from "../../catalog";
import { show, type Faults } from "../../core";
import { fragmentOf, list, resolved, type Attributes } from "../../final";

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
