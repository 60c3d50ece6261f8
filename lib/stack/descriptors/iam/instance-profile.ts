import { textOf } from "../../attributes";
import type { Descriptor } from "../../descriptor";
import { control, settingsOf } from "../../setting";
import { iamArn, own } from "../arns";
import { TAGS } from "../inert";
import { named, textOrSymbol } from "../named";

const ROLE = control("instanceProfileRole", "Machines act as role", "adds", "access", {
  noun: "role of its instances",
});

/** Gives an EC2 instance the permissions of a role. */
export const instanceProfile: Descriptor = {
  type: "aws_iam_instance_profile",
  derived: { arn: iamArn("instance-profile"), id: own("name") },
  settings: (block) => {
    const { path, role } = block.attributes;
    const name = textOrSymbol(block, "name");
    return settingsOf({ kind: "instance profile", name, by: "address" }, block.address, [
      named(`${textOf(path) ?? "/"}${name}`),
      [ROLE, role === undefined ? [] : [String(role)]],
    ]);
  },
  comes: "without a role it grants nothing",
  reads: ["name", "path", "role"],
  inert: { ...TAGS },
};
