import { genesysSymptoms } from "../../../lib/why/data/symptoms-genesys";
import { describeWithTerraform } from "../../rehearsal/support/terraform";
import { testEachNamedAlone } from "../../support/why";

const ids = genesysSymptoms.filter(({ platform }) => platform === "Terraform").map(({ id }) => id);

describeWithTerraform("each refusal of Terraform is reproduced, and why names it alone", () => {
  testEachNamedAlone(ids, 180_000);
});
