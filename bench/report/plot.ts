import { init } from "echarts";
import type { Measure } from "../measure/sample";
import { quantile } from "../measure/statistics";
import { valuesOf, type Results } from "../results";

const SIZES = [1, 10, 100, 1000];
const LINES = [
  { id: "ours", name: "ours", symbol: "circle" },
  { id: "best", name: "best hand-written", symbol: "diamond" },
] as const;
const PANELS = [
  { measure: "wallMs", title: "seconds", per: 1000, left: 70 },
  { measure: "peakMiB", title: "peak MiB", per: 1, left: 520 },
] as const;
const THEMES = {
  light: { text: "#1f2328", grid: "#d1d9e0", ours: "#0969da", best: "#bc4c00" },
  dark: { text: "#f0f6fc", grid: "#3d444d", ours: "#58a6ff", best: "#f0883e" },
};

/** Time and memory against the number of stacks, as SVG; both axes logarithmic. */
export function plot(results: Results, theme: keyof typeof THEMES): string {
  const colours = THEMES[theme];
  const text = { color: colours.text, fontSize: 13 };
  const axis = {
    type: "log" as const,
    axisLabel: { ...text, formatter: (value: number) => value.toLocaleString("en") },
    nameTextStyle: text,
    axisLine: { show: true, lineStyle: { color: colours.grid } },
    splitLine: { lineStyle: { color: colours.grid } },
  };
  const chart = init(null, null, { renderer: "svg", ssr: true, width: 920, height: 380 });
  try {
    chart.setOption({
      animation: false,
      backgroundColor: "transparent",
      legend: { data: LINES.map(({ name }) => name), top: 0, textStyle: text },
      grid: PANELS.map(({ left }) => ({ left, top: 70, width: 370, height: 240 })),
      xAxis: PANELS.map((_, gridIndex) => ({
        ...axis,
        gridIndex,
        name: "stacks in one app",
        nameLocation: "middle" as const,
        nameGap: 32,
        min: 1,
        max: 1000,
      })),
      yAxis: PANELS.map(({ title }, gridIndex) => ({ ...axis, gridIndex, name: title })),
      series: PANELS.flatMap(({ measure, per }, panel) =>
        LINES.map(({ id, name, symbol }) => ({
          type: "line" as const,
          name,
          xAxisIndex: panel,
          yAxisIndex: panel,
          symbol,
          symbolSize: 9,
          color: colours[id],
          lineStyle: { width: 2, type: id === "ours" ? ("solid" as const) : ("dashed" as const) },
          data: points(results, id, measure, per),
        })),
      ),
    });
    return chart.renderToSVGString();
  } finally {
    chart.dispose();
  }
}

function points(results: Results, id: string, measure: Measure, per: number): number[][] {
  return SIZES.flatMap((size) => {
    const values = valuesOf(results, `${id}.${size}`, measure);
    return values === undefined ? [] : [[size, quantile(values, 0.5) / per]];
  });
}
