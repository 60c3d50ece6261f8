/** What Terraform hands over of a text in the synthesized JSON: without its own escapes. */
export function fromTerraform(text: string): string {
  return text.replace(/([$%])\1(?=\{)/g, "$1");
}

/**
 * Evaluates the few forms of Velocity that our templates use, as Genesys Cloud documents them: `${name}`, `$!{name}` (empty
 * when there is none), `$esc.jsonString`, `$esc.url`, and `#if … #{else} … #end`.
 * @param values by path, such as `input.conversationId`; texts stand as they are, everything else as JSON
 */
export function evaluate(template: string, values: { readonly [path: string]: unknown }): string {
  const text = (path: string) => {
    const value = values[path];
    return typeof value === "string" ? value : value === undefined ? "" : JSON.stringify(value);
  };
  const condition = (test: string): boolean => {
    const [, path, operator, expected] = /^"\$!\{([\w.]+)\}" (==|!=) "(.*)"$/.exec(test)!;
    return (text(path!) === expected) === (operator === "==");
  };
  // innermost first: a part that is chosen is evaluated once, and what it yields never again
  const choice = /#if\(((?:[^()]|\([^()]*\))*)\)((?:(?!#if)[\s\S])*?)#\{else\}((?:(?!#if)[\s\S])*?)#end/;
  let chosen = template;
  for (let match = choice.exec(chosen); match !== null; match = choice.exec(chosen)) {
    const [whole, test = "", yes = "", no = ""] = match;
    chosen = chosen.replace(whole, () => (condition(test) ? yes : no));
  }
  return chosen.replace(
    /\$esc\.(jsonString|url)\("?\$\{([\w.]+)\}"?\)|\$!?\{([\w.]+)\}/g,
    (_, macro?: string, escaped = "", plain = "") => {
      if (macro === "jsonString") return JSON.stringify(text(escaped)).slice(1, -1);
      return macro === "url" ? encodeURIComponent(text(escaped)) : text(plain);
    },
  );
}

/** Texts that break out of what does not escape them. */
export const HOSTILE = [
  'x"],"protect":false,"y":["',
  '","action":"DELETE","z":"',
  "back\\slash\\",
  "line\nbreak\t\u2028",
  "${input.other} $!{x} #end #if(true)",
  "../../../users?x=1#y",
  "%{ if true } ${ 1 }",
  "äöü 漢字 \u{1F512}",
] as const;
