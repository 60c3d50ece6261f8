import type { Descriptor } from "../../descriptor";
import type { Block, Stack } from "../../model";
import type { Membership } from "../../placed";
import { settingsOf } from "../../setting";
import { ALONE_HERE, holderByReference, holdersIn } from "./names";
import { rivalOfMember } from "./rivals";

/** The complete list of members of a group: Terraform removes all others. */
export const groupMembership: Descriptor = {
  type: "aws_iam_group_membership",
  sets: ["group"],
  members: (block, stack) => {
    const of = holderByReference("group", block.attributes["group"], block, stack);
    return holdersIn(block, "user", stack).map((member) => membership(member, of, block, stack));
  },
  settings: (block, stack) => {
    const name = holderByReference("group", block.attributes["group"], block, stack);
    return settingsOf({ kind: "members of", name, by: "name" }, block.address, [[ALONE_HERE, true]]);
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
    return holdersIn(block, "group", stack).map((of) => membership(member, of, block, stack));
  },
  reads: ["user", "groups"],
};

function membership(member: string, of: string, { address: source }: Block, stack: Stack): Membership {
  const contestedBy = rivalOfMember(of, member, stack);
  return { member, of, source, ...(contestedBy !== undefined && { contestedBy }) };
}
