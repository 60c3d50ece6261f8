import type { Descriptor } from "../../descriptor";
import { iamArn, own } from "../arns";
import { TAGS } from "../inert";
import { boundary } from "./role";

/** A user; what it holds is attached by other types. */
export const user: Descriptor = {
  type: "aws_iam_user",
  derived: { arn: iamArn("user"), id: own("name") },
  policies: (block, stack) => boundary("user", block, stack),
  reads: ["name", "path", "permissions_boundary"],
  inert: { ...TAGS, force_destroy: "what Terraform does before it destroys the user" },
};

/** A group of users; what it holds is attached by other types. */
export const group: Descriptor = {
  type: "aws_iam_group",
  derived: { arn: iamArn("group"), id: own("name") },
  reads: ["name", "path"],
};
