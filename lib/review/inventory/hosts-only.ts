import { digest } from "../../stack";

/** A text in which addresses on the internet are host and digest: what follows the host may be a secret, as of a webhook. */
export function hostsOnly(text: string): string {
  return text.replace(
    /\b([a-z][a-z0-9+.-]*:\/\/)(?:[^\s/?#,@]*@)?([^\s/?#,]+)([/?#][^\s,]*)?/gi,
    (url, scheme, host, rest) => {
      const bare = rest === undefined || rest === "/";
      return bare && !url.includes("@") ? url : `${String(scheme)}${String(host)}/… (${digest(url)})`;
    },
  );
}
