import { textsOf, unique } from "../../attributes";
import type { Descriptor } from "../../descriptor";
import { control, settingsOf } from "../../setting";
import { TAGS } from "../inert";
import { inAccount, textOrSymbol } from "../named";

const AUDIENCES = control("audiences", "Tokens are taken for", "adds", "external", { coming: "nothing" });
const THUMBPRINTS = control("thumbprints", "Certificates of the provider", "either", "external");
const THERE = control("identityProvider", "Vouches for whoever signs in there", "either", "external", {
  coming: "acts",
  going: "narrower",
  unclear: "roles outside the stack may trust it",
});

/** An identity provider: trust policies that name it allow its users. */
export const openidConnectProvider: Descriptor = {
  type: "aws_iam_openid_connect_provider",
  derived: {
    arn: ({ partition, account, text }) => `arn:${partition}:iam::${account}:oidc-provider/${hostOf(text("url"))}`,
    id: ({ partition, account, text }) => `arn:${partition}:iam::${account}:oidc-provider/${hostOf(text("url"))}`,
  },
  settings: (block, stack) => {
    const { attributes, address } = block;
    const url = hostOf(textOrSymbol(block, "url"));
    return settingsOf({ kind: "identity provider", name: inAccount(url, block, stack), by: "name" }, address, [
      [THERE, url],
      [AUDIENCES, unique(textsOf(attributes["client_id_list"]))],
      [THUMBPRINTS, unique(textsOf(attributes["thumbprint_list"])).join(", ")],
    ]);
  },
  reads: ["url", "client_id_list", "thumbprint_list"],
  inert: { ...TAGS },
};

function hostOf(url: string): string {
  return url.replace(/^https:\/\//, "");
}
