import { plot } from "../../../bench/report/plot";
import { NOTHING } from "../../../bench/results";

const sizes = [1, 10, 100, 1000];
const results = {
  ...NOTHING,
  processes: ["ours", "best"].flatMap((name) =>
    sizes.map((size) => ({
      id: `${name}.${size}`,
      label: name,
      samples: [{ wallMs: 200 + size * 8, cpuMs: 1, peakMiB: 80 + size / 4 }],
    })),
  ),
};

test.each(["light", "dark"] as const)("an SVG with both lines in both panels, %s", (theme) => {
  const svg = plot(results, theme);
  expect(svg).toMatch(/^<svg [^>]*width="920"/);
  for (const text of ["ours", "best hand-written", "seconds", "peak MiB", "1,000"]) expect(svg).toContain(`>${text}<`);
  expect(svg).not.toMatch(/<script|NaN|Infinity/);
});

test("a line whose numbers are missing is not drawn at nought", () => {
  expect(plot({ ...results, processes: results.processes.slice(0, 4) }, "light")).not.toMatch(/NaN|Infinity/);
});
