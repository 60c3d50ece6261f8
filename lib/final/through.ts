import { jsonIn, show } from "../core";
import { list, object } from "./plain";
import { bindingOf, RIVALS, snake, TEMPLATES, THROUGH } from "./rivals";
import type { Named } from "./survey";
import { unreadIn } from "./unread";
import type { Attributes } from "./written";

/** What a resource makes AWS create, by types of the AWS Cloud Control provider, and what of that cannot be read. */
export interface Through {
  readonly made: readonly Named[];
  /** What is not read, in words. */
  readonly unread?: string;
}

/** What a resource creates. @param instances the resource as written, or as Terraform evaluates it */
export function through(instances: readonly Named[]): Through {
  if (!instances.some(({ type }) => THROUGH.includes(type))) return { made: [] };
  const all = instances.map(throughOne);
  const unread = all.map((one) => one.unread).find((one) => one !== undefined);
  return { made: all.flatMap(({ made }) => made), ...(unread !== undefined && { unread }) };
}

function throughOne(one: Named): Through {
  const { type_name: type, desired_state: state, template_body: body, template_url: url, parameters } = one.attributes;
  if (one.type === "aws_cloudcontrolapi_resource") {
    const binding = bindingOf(String(type));
    const isOpen = String(type).includes("${") || (binding in RIVALS && !isRead(state));
    return isOpen
      ? { made: [], unread: "a desired_state that is not JSON here" }
      : madeOf(one, [[type, parsed(state)]]);
  }
  if (!TEMPLATES.includes(one.type)) return { made: [], unread: "what it makes stands elsewhere" };
  if (url !== undefined) return { made: [], unread: `the template at ${show(url)}` };
  if (typeof body === "string" && !isRead(body) && /^\s*(\$\{.*\}\s*$|<<)/m.test(body))
    return { made: [], unread: "a template_body that only an apply knows" };
  const through = madeOf(one, resourcesOf(body, object(parameters)));
  return { ...through, ...unreadIn(String(isRead(body) ? JSON.stringify(parsed(body)) : body), through.made) };
}

function madeOf(one: Named, resources: readonly (readonly [unknown, Attributes])[]): Through {
  return {
    made: resources.map(([name, properties]) => ({
      ...one,
      type: bindingOf(String(name)),
      attributes: Object.fromEntries(Object.entries(properties).map(([key, value]) => [snake(key), value])),
    })),
  };
}

function isRead(text: unknown): boolean {
  return typeof text !== "string" || Object.keys(parsed(text)).length > 0;
}

function resourcesOf(template: unknown, parameters: Attributes): readonly (readonly [unknown, Attributes])[] {
  const { Resources, Parameters } = parsed(template);
  if (Resources === undefined) return typeof template === "string" ? resourcesOfYaml(template) : [];
  const own = object(Resources);
  const values = (value: unknown): unknown => {
    const { Ref: name } = object(value);
    const { "Fn::GetAtt": attribute } = object(value);
    // a reference to a resource of the template itself, which is checked there
    if (String(name ?? (Array.isArray(attribute) ? attribute[0] : attribute)).replace(/\..*/, "") in own)
      return undefined;
    if (typeof name !== "string") return value;
    const { Default: byDefault, Type: type } = object(object(Parameters)[name]);
    return /^AWS::SSM/.test(String(type)) ? value : (parameters[name] ?? byDefault ?? value);
  };
  return Object.values(own).map((resource) => {
    const { Type, Properties } = object(resource);
    const properties = Object.entries(object(Properties)).map(([key, value]) => [
      key,
      Array.isArray(value) ? value.map(values) : values(value),
    ]);
    return [Type, Object.fromEntries(properties) as Attributes] as const;
  });
}

// for YAML: each resource from its type to the next one, with its members; a value that is not plain starts with "!"
function resourcesOfYaml(template: string): readonly (readonly [string, Attributes])[] {
  const [, ...parts] = template.split(/^\s*Type:\s*["']?(?=AWS::\w+::\w+["']?\s*$)/m);
  return parts.map((part) => {
    const members: { [name: string]: string[] } = {};
    let last = "";
    for (const line of part.split("\n")) {
      const [, name, value = ""] = /^\s*(?:(\w+):|-)\s*["']?(\$\{.*\}|![^#]*|[\w:./*-]*)/.exec(line) ?? [];
      last = name ?? last;
      const [, logicalId] = /^!(?:Ref|GetAtt)\s+(\w+)/.exec(value) ?? [];
      if (logicalId !== undefined && isMade(logicalId, template)) continue;
      if (name !== undefined) members[name] ??= [];
      if (value !== "") (members[last] ??= []).push(value);
    }
    return [/^[\w:]+/.exec(part)?.[0] ?? "", members] as const;
  });
}

function isMade(logicalId: string, template: string): boolean {
  return new RegExp(`^\\s+${logicalId}:\\s*\\n\\s+Type:\\s*["']?AWS::\\w+::\\w+["']?\\s*$`, "m").test(template);
}

function parsed(text: unknown): Attributes {
  return object(typeof text === "string" ? jsonIn(text) : list(text)[0]);
}
