import type { Descriptor } from "../../descriptor";
import { symbolOf } from "../../resolve/symbols";
import { textOf, textOrNull } from "../../attributes";
import { settingsOf } from "../../setting";
import { iamArn, own } from "../arns";
import { TAGS } from "../inert";
import { inAccount } from "../named";
import { IAM_ANEW } from "./names";
import { boundary, OWN_BOUNDARY } from "./role";

const NOBODY = {
  comes: "by itself it holds nothing; attachments, memberships and access keys are rows",
  ends: "what it held goes with it; attachments and memberships are rows",
};
const NAMES = {
  name: "another name is another one; what it holds is attached by name and read there, and so are conditions on names",
  path: "part of the name; what it holds is attached by name and read there, and so are conditions on names",
};

/** A user; what it holds is attached by other types. */
export const user: Descriptor = {
  type: "aws_iam_user",
  derived: { arn: iamArn("user"), id: own("name") },
  policies: (block, stack) => boundary("user", block, stack),
  settings: (block, stack) => {
    const { address, attributes } = block;
    const name = textOf(attributes["name"]) ?? symbolOf(`${address}.name`);
    return settingsOf({ kind: "user", name: inAccount(name, block, stack), by: "name" }, address, [
      [OWN_BOUNDARY, textOrNull(attributes["permissions_boundary"])],
    ]);
  },
  ...NOBODY,
  anew: IAM_ANEW,
  reads: ["permissions_boundary"],
  inert: { ...TAGS, ...NAMES, force_destroy: "what Terraform does before it destroys the user" },
};

/** A group of users; what it holds is attached by other types. */
export const group: Descriptor = {
  type: "aws_iam_group",
  derived: { arn: iamArn("group"), id: own("name") },
  ...NOBODY,
  reads: [],
  inert: NAMES,
};
