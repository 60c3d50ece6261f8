import type { Attributes, Stack } from "../../stack";
import { partsOf, providerSources } from "../stack/stack";

/**
 * Where the genuine providers are to ask, in place of the platforms: origins, such as `http://127.0.0.1:5000`.
 * @public
 */
export interface Endpoints {
  /** For every service of AWS. */
  readonly aws?: string;
  /** For Genesys Cloud, `/login` and `/api` below it. */
  readonly genesyscloud?: string;
}

// providers that ask no platform
const ASK_NOBODY = ["archive", "local", "null", "random", "time", "tls"];

/**
 * The providers of a stack that have no endpoint, so that a plan would ask the platform itself.
 * @returns their names, such as `aws`
 */
export function withoutEndpoint(stack: Stack, endpoints: Endpoints): string[] {
  const configured = partsOf(stack, "provider").map(({ address }) => localName(address));
  const required = providerSources(stack).map(({ name }) => name.split("/")[1]!);
  const asking = [...new Set([...configured, ...required])].filter((name) => !ASK_NOBODY.includes(name));
  return asking.filter((name) => endpoints[name as keyof Endpoints] === undefined);
}

/**
 * What is put over the providers of a stack, so that they ask the endpoints: the blocks of an override file.
 * @throws Error for an endpoint that is no origin
 */
export function providerOverrides(stack: Stack, endpoints: Endpoints): object {
  const overrides: Record<string, object[]> = {};
  for (const { address, attributes } of partsOf(stack, "provider")) {
    const name = localName(address);
    const endpoint = endpoints[name as keyof Endpoints];
    if (endpoint === undefined) continue;
    const { alias } = attributes;
    const settings = name === "aws" ? aws(attributes) : { gateway: gateway(originOf(endpoint)) };
    (overrides[name] ??= []).push({ ...(alias !== undefined && { alias }), ...settings });
  }
  return overrides;
}

/** An origin, checked. */
export function originOf(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.pathname !== "/" || url.search || url.username)
    throw new Error(`endpoint ${JSON.stringify(text)}: give an origin, such as http://127.0.0.1:5000`);
  return url;
}

/** A stand-in has no names of buckets in its host; a profile would ask for the credentials that are not there. */
function aws(attributes: Attributes): object {
  return { s3_use_path_style: true, ...("profile" in attributes && { profile: null }) };
}

function gateway({ protocol, hostname, port }: URL): object[] {
  const paths = ["login", "api"].map((name) => ({ path_name: name, path_value: name }));
  const scheme = protocol.replace(":", "");
  return [{ protocol: scheme, host: hostname, port: port || (scheme === "http" ? "80" : "443"), path_params: paths }];
}

function localName(address: string): string {
  return address.replace(/^provider[.:]/, "").split(/[.[]/)[0]!;
}
