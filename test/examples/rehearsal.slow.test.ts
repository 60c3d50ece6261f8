import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { rehearse, stackFolders, type RehearsalReport } from "../../lib/rehearsal";
import { exampleNames, synthesizeInto } from "../../scripts/support/examples";
import { describeWithTerraform } from "../rehearsal/support/terraform";

const out = mkdtempSync(join(tmpdir(), "rehearsals-"));
afterAll(() => rmSync(out, { recursive: true }));

describeWithTerraform("every example passes the rehearsal", () => {
  const reports = new Map<string, RehearsalReport[]>();

  // two at a time: most of it is waiting for terraform
  beforeAll(async () => {
    const waiting = exampleNames();
    const work = async () => {
      for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
        const done: RehearsalReport[] = [];
        await synthesizeInto(join(out, name), name);
        for (const stackDir of stackFolders(join(out, name))) done.push(await rehearse({ stackDir }));
        reports.set(name, done);
      }
    };
    await Promise.all([work(), work()]);
  }, 300_000);

  test.each(exampleNames())("%s", (name) => {
    expect(reports.get(name)!.length).toBeGreaterThan(0);
    for (const { steps, summary } of reports.get(name)!) {
      expect(steps.filter((step) => !step.ok)).toEqual([]);
      expect(summary).toMatch(/^Apply complete! Resources: [1-9]\d* added, 0 changed, 0 destroyed\.$/);
    }
  });
});
