import type { Faults } from "../../core";

/** Refuses `cdktf synth --hcl` before anything is created. Code `HCL_OUTPUT_REFUSED`. */
export function refuseHclOfEnvironment(faults: Faults): void {
  // set by the command
  const { SYNTH_HCL_OUTPUT: asked = "" } = process.env;
  if (["true", "1"].includes(asked)) refuseHcl("cdktf synth --hcl", faults);
}

/** Refuses HCL: review, explain and doctor read the JSON, and the checked output must be the written one. Code `HCL_OUTPUT_REFUSED`. */
export function refuseHcl(got: string, faults: Faults): void {
  faults.addAndClose({
    code: "HCL_OUTPUT_REFUSED",
    field: "props",
    got,
    allowed: "JSON, as cdktf synth writes it",
    fix: "Leave --hcl (or hclOutput of the App) out: Terraform reads the JSON just as well.",
  });
}
