import { exampleNames, synthesizeExample } from "../../scripts/support/examples";
import { examineAws, examineGenesys, expectationOf } from "../support/doctor-pair";

/** Deployed as it stands, each example is healthy: doctor cries wolf about none of them. */
test.each(exampleNames())(
  "%s",
  async (name) => {
    for (const { json } of Object.values(await synthesizeExample(name))) {
      const expected = expectationOf(json);
      const report = await examineGenesys({ expected, region: expected.genesys.region });
      // names that only users report are what no organization is known to have
      const own = report.findings.filter(({ id }) => !(name === "reported-extension" && id === "PERMISSION_UNKNOWN"));
      expect(own).toEqual([]);
      if (expected.aws !== undefined) expect((await examineAws(expected)).findings).toEqual([]);
    }
  },
  60_000,
);
