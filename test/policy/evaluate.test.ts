import { evaluate } from "../../lib/policy/evaluate";
import { policyCaseFiles } from "../support/policy-cases";

for (const { file, about, cases } of policyCaseFiles()) {
  describe(`${file}: ${about}`, () => {
    test.each(cases.map((one) => [one.name, one] as const))("%s", (_, { request, policies, verdict, sids }) => {
      const decision = evaluate(request, policies);
      expect(decision.verdict).toBe(verdict);
      if (sids !== undefined) expect(decision.decidedBy.map(({ sid }) => sid).sort()).toEqual([...sids].sort());
      expect(decision.why).toMatch(/^[A-Z].+\.$/);
    });
  });
}

test("the case files hold what they promise", () => {
  const files = policyCaseFiles();
  expect(files.flatMap(({ cases }) => cases).length).toBeGreaterThanOrEqual(120);
  for (const { cases } of files) expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
});
