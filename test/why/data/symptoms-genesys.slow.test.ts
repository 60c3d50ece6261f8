import { genesysSymptoms } from "../../../lib/why/data/symptoms-genesys";
import { describeWithTerraform } from "../../rehearsal/support/terraform";
import { misnamed } from "../../support/why";

const ids = genesysSymptoms.filter(({ platform }) => platform === "Terraform").map(({ id }) => id);

describeWithTerraform("each refusal of Terraform is reproduced, and why names it alone", () => {
  test.each(ids)(
    "%s",
    async (id) => {
      expect(await misnamed(id)).toEqual([]);
    },
    180_000,
  );
});
