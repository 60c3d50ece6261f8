import { list, object } from "./plain";
import { THROUGH } from "./rivals";
import type { Named } from "./survey";
import type { Attributes } from "./written";

/** What a resource has AWS make, by the types of the AWS Cloud Control provider. Templates at an address of their own are not read. */
export function madeThrough(one: Named): readonly Named[] {
  if (!THROUGH.includes(one.type)) return [];
  const { type_name: type, desired_state: state, template_body: template, parameters } = one.attributes;
  const made =
    one.type === "aws_cloudcontrolapi_resource"
      ? [[type, parsed(state)] as const]
      : resourcesOf(template, object(parameters));
  return made.map(([name, properties]) => ({
    ...one,
    type: bindingOf(String(name)),
    attributes: snakeCase(properties),
  }));
}

// AWS::S3::BucketPolicy is awscc_s3_bucket_policy
function bindingOf(name: string): string {
  const [, service = "", resource = ""] = name.split("::");
  return `awscc_${service.toLowerCase()}_${snake(resource)}`;
}

function resourcesOf(template: unknown, parameters: Attributes): readonly (readonly [unknown, Attributes])[] {
  const { Resources, Parameters } = parsed(template);
  if (Resources === undefined) return typeof template === "string" ? resourcesOfYaml(template) : [];
  const values = (value: unknown): unknown => {
    const { Ref: name } = object(value);
    if (typeof name !== "string") return value;
    return parameters[name] ?? object(object(Parameters)[name])["Default"] ?? value;
  };
  return Object.values(object(Resources)).map((resource) => {
    const { Type, Properties } = object(resource);
    const properties = Object.entries(object(Properties)).map(([key, value]) => [
      key,
      Array.isArray(value) ? value.map(values) : values(value),
    ]);
    return [Type, Object.fromEntries(properties) as Attributes] as const;
  });
}

// of YAML: each resource from its type to the next one, with the members that have a plain value or a list of such
function resourcesOfYaml(template: string): readonly (readonly [string, Attributes])[] {
  const [, ...parts] = template.split(/^\s*Type:\s*["']?(?=AWS::)/m);
  return parts.map((part) => {
    const members: { [name: string]: string[] } = {};
    let last = "";
    for (const line of part.split("\n")) {
      const [, name, value = ""] = /^\s*(?:(\w+):|-)\s*["']?([\w:./*-]*)/.exec(line) ?? [];
      last = name ?? last;
      if (value !== "") (members[last] ??= []).push(value);
    }
    return [/^[\w:]+/.exec(part)?.[0] ?? "", members] as const;
  });
}

function snakeCase(properties: Attributes): Attributes {
  return Object.fromEntries(Object.entries(properties).map(([name, value]) => [snake(name), value]));
}

function snake(name: string): string {
  return name.replace(/([a-z\d])([A-Z])/g, "$1_$2").toLowerCase();
}

function parsed(text: unknown): Attributes {
  if (typeof text !== "string") return object(list(text)[0]);
  try {
    return object(JSON.parse(text));
  } catch {
    return {};
  }
}
