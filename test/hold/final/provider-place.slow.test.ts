import { rehearse } from "../../../lib/rehearsal";
import { describeWithTerraform } from "../../rehearsal/support/terraform";
import { variable, written, type Settings } from "../../support/own-provider";

describeWithTerraform("a plan with credentials and a region that only Terraform knows", () => {
  const open: Settings = (stack) => ({ region: variable(stack) });
  const variables = { place: "eu-west-2" };

  test("passes where they are those of the export", async () => {
    expect(await rehearse({ stackDir: written(open), variables })).toMatchObject({ ok: true });
  }, 120_000);

  test.each([
    ["account", { aws_caller_identity: { account_id: "444455556666" } }],
    ["region", { aws_region: { region: "eu-west-1" } }],
  ])(
    "fails in another %s",
    async (_, answers) => {
      const { ok, summary } = await rehearse({ stackDir: written(open), variables, answers });
      expect({ ok, summary }).toEqual({ ok: false, summary: "Resource postcondition failed" });
    },
    120_000,
  );
});
