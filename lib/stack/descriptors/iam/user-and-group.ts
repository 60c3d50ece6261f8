import type { Descriptor } from "../../descriptor";
import { textOrNull } from "../../attributes";
import { settingsOf } from "../../setting";
import { iamArn, own } from "../arns";
import { TAGS } from "../inert";
import { inAccount, textOrSymbol } from "../named";
import { IAM_ANEW } from "./names";
import { boundary, OWN_BOUNDARY } from "./role";

const NOBODY = {
  comes: "it has no permissions by itself; attachments, memberships and access keys have their own rows",
  ends: "its permissions end with it; attachments and memberships have their own rows",
};
const NAMES = {
  name: "another name is another identity; attachments and conditions use the name and are read",
  path: "part of the ARN; attachments and conditions use the name and are read",
};

/** A user; other types attach its policies. */
export const user: Descriptor = {
  type: "aws_iam_user",
  derived: { arn: iamArn("user"), id: own("name") },
  policies: (block, stack) => boundary("user", block, stack),
  settings: (block, stack) => {
    const name = inAccount(textOrSymbol(block, "name"), block, stack);
    return settingsOf({ kind: "user", name, by: "name" }, block.address, [
      [OWN_BOUNDARY, textOrNull(block.attributes["permissions_boundary"])],
    ]);
  },
  ...NOBODY,
  anew: IAM_ANEW,
  reads: ["permissions_boundary"],
  inert: { ...TAGS, ...NAMES, force_destroy: "how Terraform destroys the user" },
};

/** A group; other types attach its policies. */
export const group: Descriptor = {
  type: "aws_iam_group",
  derived: { arn: iamArn("group"), id: own("name") },
  ...NOBODY,
  reads: [],
  inert: NAMES,
};
