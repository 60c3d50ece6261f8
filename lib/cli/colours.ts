/**
 * Whether output is coloured: on a terminal, unless `NO_COLOR` is set or the terminal is dumb; `FORCE_COLOR` decides where it
 * is set (`0` is no, anything else yes), as in pipelines that show colours.
 */
export function wantsColour(stream: { readonly isTTY?: boolean }, env: NodeJS.ProcessEnv): boolean {
  const forced = env["FORCE_COLOR"];
  if (forced !== undefined && forced !== "") return forced !== "0" && forced !== "false";
  return stream.isTTY === true && !env["NO_COLOR"] && env["TERM"] !== "dumb";
}
