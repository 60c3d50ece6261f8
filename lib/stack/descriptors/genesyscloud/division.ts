import { flagOf } from "../../attributes";
import type { Descriptor } from "../../descriptor";
import { control, settingsOf } from "../../setting";
import { DESCRIPTION } from "../inert";
import { labelled } from "../named";
import { nameOf, titled } from "./names";

const HOME = control("homeDivision", "Is the home division", "either", "access", { bounds: "never" });

/** A division: grants are limited to it, and to the objects in it. */
export const division: Descriptor = {
  type: "genesyscloud_auth_division",
  settings: (block) =>
    settingsOf(titled("division", block), block.address, [
      labelled(nameOf(block)),
      [HOME, flagOf(block.attributes["home"], false)],
    ]),
  comes: "it contains nothing yet; grants in it have their own rows",
  anew: "grants in it outside the stack are lost, and its objects move to another division",
  reads: ["name", "home"],
  inert: { ...DESCRIPTION },
};
