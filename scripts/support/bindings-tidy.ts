// what the generator writes beside every member of a kind
const USUAL =
  /^(|\w+ block|Provider documentation: [\w#]+|Please be aware that the id .*|If you experience problems .*|@param (terraformResource|terraformAttribute|complexObject\w+|wrapsSet|index) .*)$/;

/**
 * Takes the host out of generated source, and what says nothing, in four steps and no more:
 * 1. the comment line that is nothing but a link goes;
 * 2. a link in a docstring becomes its text (`OauthClient#scopes`);
 * 3. the provider's source address loses its host, so that Terraform's default applies;
 * 4. a docstring that says no more than the names beside it goes.
 * @throws Error when the host is still named somewhere: the generator has changed
 */
export function tidy(source: string, host: string): string {
  const link = `https://${host.replaceAll(".", "\\.")}/[^\\s}]*`;
  const text = source
    .replace(new RegExp(`^// ${link}\\n`, "gm"), "")
    .replace(new RegExp(`\\{@link ${link} ([^}]*)\\}`, "g"), "$1")
    .replaceAll("Docs at Terraform Registry: ", "Provider documentation: ")
    .replaceAll(`terraformProviderSource: '${host}/`, "terraformProviderSource: '")
    .replace(/^ *\/\*\*[^]*?\*\/\n/gm, (comment) => {
      const lines = comment.split("\n").map((line) => line.replace(/^[\s/*]+|[\s*/]+$/g, ""));
      return lines.every((line) => USUAL.test(line)) ? "" : comment;
    });
  if (text.includes(host))
    throw new Error(`a link to ${host} is left: ${text.split("\n").find((l) => l.includes(host))}`);
  return text;
}
