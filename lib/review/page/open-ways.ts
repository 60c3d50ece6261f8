import { authorizationData } from "../../catalog/authorization";
import type { Inventory, InventoryGrant } from "../types";
import { whoWords } from "../who";
import { words } from "./table";

/** What denials leave open, since no policy of a bucket or a key can close it. Only of denials and clients that there are. */
export function openWays({ grants }: Inventory): readonly string[] {
  const denials = grants.filter(({ kind, effect }) => kind === "bucket" && effect === "Deny");
  const keeps = denials.filter(({ actions, who }) => actions.includes("s3:DeleteObjectVersion") && who.but.length > 0);
  const configures = denials.filter(({ actions, who }) => actions.includes("s3:PutBucketPolicy") && who.but.length > 0);
  const asksForHeader = denials.some(({ condition }) => /\bs3:x-amz-server-side-encryption\b/i.test(condition));
  const starts = grants.some(({ actions }) => actions.includes("recording:job:add"));
  return [
    ...(keeps.length === 0 ? [] : [trustWords(keeps)]),
    ...(configures.length === 0 ? [] : [policyWords(configures)]),
    ...(keeps.length === 0 ? [] : [MANAGEMENT]),
    ...(configures.some(({ why }) => why !== "") ? [dated()] : []),
    ...(asksForHeader ? [SSE_C] : []),
    ...(starts ? [DELETE_JOBS] : []),
  ];
}

const trustWords = (denials: readonly InventoryGrant[]) =>
  `A principal that may edit the trust policy of ${exempt(denials)} can assume it, and then delete objects that are not locked.`;

const policyWords = (denials: readonly InventoryGrant[]) =>
  `A principal that may change the bucket's policy, ${exempt(denials)}, can remove these Deny statements and then delete: two calls.`;

function exempt(denials: readonly InventoryGrant[]): string {
  const names = denials.flatMap(({ who }) => who.but.map((party) => whoWords({ parties: [party], but: [] })));
  return words([...new Set(names)].join(" or "));
}

const MANAGEMENT =
  "The organization's management account can start a session of the account's root user (`sts:AssumeRoot`), which may " +
  "remove a bucket policy. Retention in COMPLIANCE mode withstands all of this, in GOVERNANCE mode it does not.";
const dated = () =>
  `The denied configuration actions are those that AWS had on ${authorizationData().updated}: an action that AWS adds later is ` +
  "not denied until the library is updated and the stack deployed.";
const SSE_C =
  "A Deny on the encryption header does not apply to an upload with a customer-provided key (SSE-C), which " +
  "uses another header: the bucket's encryption settings block it.";
const DELETE_JOBS =
  "An identity that may start recording jobs may also start jobs that delete: Genesys Cloud requires the same permissions for both. What " +
  "limits it: a conversation that is protected from deletion is not deleted, and the division of the role.";
