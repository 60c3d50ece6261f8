/** Who publishes the providers of the two platforms in the public registries, by the provider's own name. */
export const PROVIDER_PUBLISHERS: { readonly [provider: string]: string } = {
  aws: "hashicorp",
  genesyscloud: "mypurecloud",
};
