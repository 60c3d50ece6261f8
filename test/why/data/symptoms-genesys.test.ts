import { why } from "../../../lib/why";
import { genesysSymptoms } from "../../../lib/why/data/symptoms-genesys";
import { testEachNamedAlone } from "../../support/why";

const ids = genesysSymptoms.filter(({ platform }) => platform !== "Terraform").map(({ id }) => id);

describe("each refusal on the way to Genesys Cloud is reproduced, and why names it alone", () => {
  testEachNamedAlone(ids, 60_000);
});

test("nothing is known of a recording without an address in bare JSON yet: values that are no texts are not read", () => {
  expect(why(JSON.stringify({ id: "r", status: "completed", url: null })).symptoms).toEqual([]);
  expect(why('recording: {"url":null}').symptoms.map(({ id }) => id)).toEqual(["MEDIA_ADDRESS"]);
});
