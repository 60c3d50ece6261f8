import { GenesysRegion } from "../../catalog";
import { show } from "../../core";

export type Credentials =
  { readonly accessToken: string } | { readonly clientId: string; readonly clientSecret: string };

/** Endpoints and credentials of Genesys Cloud. */
export interface Connection {
  /** Name of the region, as in `GENESYSCLOUD_REGION`. */
  readonly region: string;
  /** Base URL of the API, without a trailing slash. */
  readonly api: string;
  /** Base URL of the token endpoint. */
  readonly login: string;
  readonly credentials: Credentials;
}

/** An error that stops doctor before it reads anything: exit code 1. */
export class DoctorError extends Error {
  override readonly name = "DoctorError";
}

/** One platform cannot be read; the other one is still checked. */
export class CannotAsk extends DoctorError {
  constructor(
    readonly kind: "credentials" | "package",
    message: string,
  ) {
    super(message);
  }
}

interface Environment {
  readonly [name: string]: string | undefined;
}

/**
 * Connection from the variables that the Terraform provider reads too: `GENESYSCLOUD_REGION`,
 * `GENESYSCLOUD_ACCESS_TOKEN`, or `GENESYSCLOUD_OAUTHCLIENT_ID` with `GENESYSCLOUD_OAUTHCLIENT_SECRET`, and for a
 * gateway `GENESYSCLOUD_GATEWAY_HOST`, `_PORT` and `_PROTOCOL`. A token goes before a client.
 * @param stackRegion region of the stack, for an environment that names none
 * @throws DoctorError
 */
export function connectionFrom(env: Environment, stackRegion: string | undefined): Connection {
  const name = env["GENESYSCLOUD_REGION"] || stackRegion;
  const region = name === undefined ? undefined : GenesysRegion.find(name);
  if (region === undefined) {
    throw new DoctorError(`GENESYSCLOUD_REGION: ${show(name)} is no region of Genesys Cloud, such as eu-west-2.`);
  }
  const gateway = gatewayFrom(env);
  return {
    region: region.name,
    api: gateway ?? `https://${region.apiHost}`,
    login: gateway ?? `https://${region.loginHost}`,
    credentials: credentialsFrom(env),
  };
}

function credentialsFrom(env: Environment): Credentials {
  const accessToken = env["GENESYSCLOUD_ACCESS_TOKEN"];
  if (accessToken) return { accessToken: header("GENESYSCLOUD_ACCESS_TOKEN", accessToken) };
  const clientId = env["GENESYSCLOUD_OAUTHCLIENT_ID"];
  const clientSecret = env["GENESYSCLOUD_OAUTHCLIENT_SECRET"];
  if (clientId && clientSecret) {
    return {
      clientId: header("GENESYSCLOUD_OAUTHCLIENT_ID", clientId),
      clientSecret: header("GENESYSCLOUD_OAUTHCLIENT_SECRET", clientSecret),
    };
  }
  throw new CannotAsk(
    "credentials",
    "No identity for Genesys Cloud: set GENESYSCLOUD_ACCESS_TOKEN, or GENESYSCLOUD_OAUTHCLIENT_ID and " +
      "GENESYSCLOUD_OAUTHCLIENT_SECRET, to the operator's who runs exports; or look at AWS alone with --only aws.",
  );
}

// what would end a header line must not get into one; the value stays out of the message
function header(name: string, value: string): string {
  if (/^[\x21-\x7e]{1,8192}$/.test(value)) return value;
  throw new DoctorError(`${name}: has a space, a line break or another character that no token has.`);
}

function gatewayFrom(env: Environment): string | undefined {
  const host = env["GENESYSCLOUD_GATEWAY_HOST"];
  if (!host) return undefined;
  const protocol = env["GENESYSCLOUD_GATEWAY_PROTOCOL"] || "https";
  const port = env["GENESYSCLOUD_GATEWAY_PORT"];
  const shaped = /^[A-Za-z0-9.-]{1,253}$/.test(host) && (!port || /^\d{1,5}$/.test(port));
  if (!shaped || !/^https?$/.test(protocol)) {
    throw new DoctorError("GENESYSCLOUD_GATEWAY_HOST, _PORT and _PROTOCOL: not a host, a port and http or https.");
  }
  if (protocol === "http" && !/^(localhost|127(\.\d{1,3}){3})$/.test(host)) {
    throw new DoctorError("GENESYSCLOUD_GATEWAY_PROTOCOL: http would send the credential in clear; use https.");
  }
  return `${protocol}://${host}${port ? `:${port}` : ""}`;
}
