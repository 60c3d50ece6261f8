/**
 * Takes the host out of generated source, in three steps and no more:
 * 1. the comment line that is nothing but a link goes;
 * 2. a link in a docstring becomes its text (`OauthClient#scopes`);
 * 3. the provider's source address loses its host, so that Terraform's default applies.
 * @throws Error when the host is still named somewhere: the generator has changed
 */
export function tidy(source: string, host: string): string {
  const link = `https://${host.replaceAll(".", "\\.")}/[^\\s}]*`;
  const text = source
    .replace(new RegExp(`^// ${link}\\n`, "gm"), "")
    .replace(new RegExp(`\\{@link ${link} ([^}]*)\\}`, "g"), "$1")
    .replaceAll("Docs at Terraform Registry: ", "Provider documentation: ")
    .replaceAll(`terraformProviderSource: '${host}/`, "terraformProviderSource: '");
  if (text.includes(host))
    throw new Error(`a link to ${host} is left: ${text.split("\n").find((l) => l.includes(host))}`);
  return text;
}
