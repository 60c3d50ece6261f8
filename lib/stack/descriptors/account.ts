import { isRegionName, partitionOf } from "../../catalog";
import type { Descriptor } from "../descriptor";
import { canonicalUserOf } from "./named";

/** The identity of the provider's credentials. */
export const callerIdentity: Descriptor = {
  type: "data.aws_caller_identity",
  derived: { account_id: ({ account }) => account, id: ({ account }) => account },
  reads: [],
};

/** The canonical user id of the provider's account, used in access control lists. */
export const canonicalUserId: Descriptor = {
  type: "data.aws_canonical_user_id",
  derived: { id: ({ account }) => canonicalUserOf(account) },
  reads: [],
};

export const partition: Descriptor = {
  type: "data.aws_partition",
  derived: {
    partition: (place) => place.partition,
    id: (place) => place.partition,
    dns_suffix: ({ region }) => (isRegionName(region) ? partitionOf(region).dnsSuffix : "<dns_suffix>"),
  },
  reads: [],
};

export const region: Descriptor = {
  type: "data.aws_region",
  derived: { name: (place) => place.region, region: (place) => place.region, id: (place) => place.region },
  reads: ["name", "region"],
};

/** The role behind a session. */
export const sessionContext: Descriptor = { type: "data.aws_iam_session_context", reads: [] };
