import { Testing } from "cdktf";
import { LegalHoldExportStack } from "../../stacks";
import { london } from "../support/london";

afterEach(() => delete process.env["SYNTH_HCL_OUTPUT"]);

test("HCL output is refused as HCL_OUTPUT_REFUSED: nothing here would judge it", () => {
  const make = () => new LegalHoldExportStack(Testing.app(), "london", london());
  expect(make).not.toThrow();
  process.env["SYNTH_HCL_OUTPUT"] = "true";
  expect(make).toThrow(/HCL_OUTPUT_REFUSED/);
});
