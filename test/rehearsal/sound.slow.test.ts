import { rmSync } from "node:fs";
import { rehearse } from "../../lib/rehearsal";
import { caseNames, caseRoot, stackCase, type StackCase } from "./support/stack-cases";
import { describeWithTerraform } from "./support/terraform";

interface SoundStack extends StackCase {
  /** How many resources the apply adds. */
  readonly adds: number;
}

describeWithTerraform("a sound stack passes, whatever it asks of the rehearsal", () => {
  let root: string;
  beforeAll(() => (root = caseRoot()));
  afterAll(() => rmSync(root, { recursive: true }));

  test.each(caseNames("sound"))("%s", async (name) => {
    const [{ adds, answers, variables }, stackDir] = stackCase<SoundStack>("sound", name, root);
    const { steps, summary } = await rehearse({ stackDir, answers, variables });
    expect(steps.filter((step) => !step.ok)).toEqual([]);
    expect(summary).toBe(`Apply complete! Resources: ${adds} added, 0 changed, 0 destroyed.`);
  });
});
