import { rmSync } from "node:fs";
import { rehearse, type StepName } from "../../lib/rehearsal";
import { caseNames, caseRoot, stackCase, type StackCase } from "./support/stack-cases";
import { describeWithTerraform, plain } from "./support/terraform";

interface BrokenStack extends StackCase {
  readonly refusedAt: StepName;
  readonly says: string;
}

describeWithTerraform("a broken stack is refused, at the right step and in the right words", () => {
  let root: string;
  beforeAll(() => (root = caseRoot()));
  afterAll(() => rmSync(root, { recursive: true }));

  test.each(caseNames("negative"))("%s", async (name) => {
    const [{ answers, variables, refusedAt, says }, stackDir] = stackCase<BrokenStack>("negative", name, root);
    const { ok, steps } = await rehearse({ stackDir, answers, variables });
    const last = steps.at(-1)!;
    expect({ ok, refusedAt: last.name, says: plain(last.output) }).toEqual({
      ok: false,
      refusedAt,
      says: expect.stringContaining(says),
    });
  });
});
