import type { Failure } from "../answer";
import { clean } from "../text";

/** Description of a network failure, and what to check. */
interface Trouble {
  readonly codes: RegExp;
  readonly problem: (host: string) => string;
  readonly check: string;
}

const PROXY_TOO = "if the network requires a proxy, HTTPS_PROXY and NO_PROXY";

const TROUBLES: readonly Trouble[] = [
  {
    codes: /^(ENOTFOUND|EAI_\w+)$/,
    problem: (host) => `the name ${host} does not resolve`,
    check: `the DNS servers of this machine, its VPN, and ${PROXY_TOO}`,
  },
  {
    codes: /^ECONNREFUSED$/,
    problem: (host) => `${host} refuses the connection`,
    check: `firewall and port, and ${PROXY_TOO}`,
  },
  {
    codes: /^EPROXY/,
    problem: (host) => `the proxy does not connect to ${host}`,
    check: "HTTPS_PROXY (with user and password if required), NO_PROXY, and which hosts the proxy allows",
  },
  {
    codes:
      /CERT|^(ERR_TLS|ERR_SSL|EPROTO|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|HOSTNAME_MISMATCH|INVALID_CA|INVALID_PURPOSE)/,
    problem: (host) => `the TLS connection to ${host} is not trusted`,
    check: "whether a proxy inspects TLS (set NODE_EXTRA_CA_CERTS to its certificate authority), and the clock",
  },
  {
    codes: /^(ETIMEDOUT|TimeoutError|AbortError|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|ENETDOWN)$/,
    problem: (host) => `no answer from ${host}`,
    check: `VPN, firewall and routes, and ${PROXY_TOO}`,
  },
  {
    codes: /^(ECONNRESET|ECONNABORTED|EPIPE|ERR_STREAM_PREMATURE_CLOSE|HPE_\w+)$/,
    problem: (host) => `the connection to ${host} was closed`,
    check: `whether a firewall or a proxy closes it, and ${PROXY_TOO}`,
  },
];

/**
 * The failure for a network error; undefined for other errors. Errors are recognized by their properties, because an
 * error of the runtime may come from another realm.
 */
export function networkFailure(call: string, host: string, error: unknown): Failure | undefined {
  const code = codesOf(error).find((one) => TROUBLES.some(({ codes }) => codes.test(one)));
  const trouble = TROUBLES.find(({ codes }) => code !== undefined && codes.test(code));
  if (trouble === undefined || code === undefined) return undefined;
  const problem = `${trouble.problem(clean(host, 80))} (${clean(code, 40)})`;
  return { call, kind: "network", problem, check: trouble.check };
}

function codesOf(error: unknown): string[] {
  const { code, name, cause, errors } = (error ?? {}) as { readonly [member: string]: unknown };
  const inner = [cause, ...(Array.isArray(errors) ? errors.slice(0, 4) : [])].filter((one) => one instanceof Object);
  return [code, name, ...inner.flatMap(codesOf)].filter((one) => typeof one === "string");
}
