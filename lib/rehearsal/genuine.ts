import { join } from "node:path";
import type { Attributes, Stack } from "../stack";
import { MARK } from "./provider/made-up";
import { partsOf, providerSources } from "./stack/stack";

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

// credentials, settings of the platforms, and what would have Terraform run otherwise than it is asked to
const KEPT_OUT = /^(AWS_|GENESYSCLOUD_|TF_VAR_|TF_CLI_ARGS|TF_REATTACH_PROVIDERS$|TF_DATA_DIR$|TF_WORKSPACE$)/;

/**
 * The environment of genuine providers: where to find them and how to reach a registry is the user's own (mirror, cache,
 * proxy); credentials are made up, so that none can reach an endpoint.
 * @param nowhere a folder without files of credentials
 */
export function genuineEnvironment(env: NodeJS.ProcessEnv, { aws }: Endpoints, nowhere: string): NodeJS.ProcessEnv {
  return {
    ...Object.fromEntries(Object.entries(env).filter(([name]) => !KEPT_OUT.test(name))),
    CHECKPOINT_DISABLE: "1",
    TF_IN_AUTOMATION: "1",
    AWS_EC2_METADATA_DISABLED: "true",
    AWS_ACCESS_KEY_ID: MARK,
    AWS_SECRET_ACCESS_KEY: MARK,
    AWS_SHARED_CREDENTIALS_FILE: join(nowhere, "no-credentials"),
    AWS_CONFIG_FILE: join(nowhere, "no-config"),
    ...(aws !== undefined && { AWS_ENDPOINT_URL: aws }),
    GENESYSCLOUD_OAUTHCLIENT_ID: MARK,
    GENESYSCLOUD_OAUTHCLIENT_SECRET: MARK,
  };
}
