import { textOrNull } from "../../attributes";
import { digest } from "../../canonical";
import type { Descriptor } from "../../descriptor";
import { control, settingsOf } from "../../setting";
import { labelled } from "../named";
import { DIVISION, nameOf, titled } from "./names";

const SIGNS_IN = control("userEmail", "Signs in as", "either", "access", { coming: "acts", going: "narrower" });
// an inactive user keeps the roles and cannot use them
const STATE = control("userState", "State", ["deleted", "inactive", "active"], "access", { going: "nothing" });
const PASSWORD = control("userPassword", "Password in Terraform state", "either", "access", { bounds: "whenSet" });

/** A user. Permissions are in the roles of the user and of the user's groups. */
export const user: Descriptor = {
  type: "genesyscloud_user",
  settings: (block) => {
    const { email, state, division_id, password } = block.attributes;
    return settingsOf(titled("user", block), block.address, [
      labelled(nameOf(block)),
      [SIGNS_IN, textOrNull(email)],
      [STATE, textOrNull(state) ?? "active"],
      [DIVISION, textOrNull(division_id)],
      // compared by digest, never shown
      [PASSWORD, textOrNull(password) === null ? null : digest(password)],
    ]);
  },
  anew: "roles, groups and queues outside the stack refer to the old one",
  reads: ["name", "email", "state", "division_id", "password"],
  inert: {
    department: "display text",
    title: "display text",
    certifications: "display text",
    profile_skills: "display text",
  },
};
