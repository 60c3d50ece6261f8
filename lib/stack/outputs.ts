import { isObject, type JsonObject } from "./json";

/**
 * Outputs that are literal strings.
 * @param template whether the strings are templates, as in synthesized JSON
 */
export function textOutputs(section: JsonObject, template: boolean): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(section).flatMap(([name, output]): [string, string][] => {
      const { value, sensitive } = isObject(output) ? output : {};
      if (typeof value !== "string" || sensitive === true) return [];
      if (!template) return [[name, value]];
      return /(^|[^$%])[$%]\{/.test(value) ? [] : [[name, value.replace(/([$%])\1\{/g, "$1{")]];
    }),
  );
}
