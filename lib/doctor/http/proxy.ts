import { globalAgent } from "node:https";
import { Agent, type AgentConnectOpts } from "agent-base";
import { HttpsProxyAgent } from "https-proxy-agent";
import { getProxyForUrl } from "proxy-from-env";

/** The proxy refused the connection. Its response must not be taken for the platform's. */
class ProxyError extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

/**
 * Connects directly or through the proxy in `HTTPS_PROXY` and `NO_PROXY`, for both platforms. The connection is
 * encrypted end to end: the proxy sees only the host name.
 */
class EnvironmentProxies extends Agent {
  private readonly byProxy = new Map<string, HttpsProxyAgent<string>>();

  override connect(_: unknown, { host, port }: AgentConnectOpts) {
    const proxy = proxyFor(`https://${host}:${port}`);
    return proxy === undefined ? globalAgent : this.agentOf(proxy);
  }

  private agentOf(proxy: string): HttpsProxyAgent<string> {
    if (!/^https?:\/\//.test(proxy)) throw new ProxyError("EPROXY_SCHEME");
    let agent = this.byProxy.get(proxy);
    if (agent === undefined) {
      agent = new HttpsProxyAgent(proxy);
      agent.on("proxyConnect", ({ statusCode }: { statusCode: number }, request: { destroy(error: Error): void }) => {
        if (statusCode !== 200) request.destroy(new ProxyError(`EPROXY_${statusCode}`));
      });
      this.byProxy.set(proxy, agent);
    }
    return agent;
  }
}

function proxyFor(url: string): string | undefined {
  const proxy = getProxyForUrl(url);
  if (proxy === "") return undefined;
  // as in other tools, a proxy without a scheme uses plain http
  const given = ["https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"].map((name) => process.env[name] ?? "");
  return given.some((one) => one === proxy) ? proxy : proxy.replace(/^https:/, "http:");
}

/** The agent for https connections to both platforms. */
export const platformAgent: Agent = new EnvironmentProxies();
