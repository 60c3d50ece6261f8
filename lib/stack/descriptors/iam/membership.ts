import { textsOf } from "../../attributes";
import type { Descriptor } from "../../descriptor";
import { holderByReference } from "./names";

/** All members of a group. */
export const groupMembership: Descriptor = {
  type: "aws_iam_group_membership",
  sets: ["group"],
  members: (block, stack) => {
    const of = holderByReference("group", block.attributes["group"], block, stack);
    return textsOf(block.attributes["users"]).map((user) => {
      return { member: holderByReference("user", user, block, stack), of, source: block.address };
    });
  },
  reads: ["group", "users"],
  inert: { name: "a name only in the state" },
};

/** The groups of a user. */
export const userGroupMembership: Descriptor = {
  type: "aws_iam_user_group_membership",
  sets: ["user", "groups"],
  members: (block, stack) => {
    const member = holderByReference("user", block.attributes["user"], block, stack);
    return textsOf(block.attributes["groups"]).map((group) => {
      return { member, of: holderByReference("group", group, block, stack), source: block.address };
    });
  },
  reads: ["user", "groups"],
};
