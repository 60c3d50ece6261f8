import { Progress } from "../../../bench/report/progress";

function told(isTTY: boolean): string {
  let text = "";
  const progress = new Progress({ isTTY, write: (part: string) => (text += part) });
  progress.begin("london");
  progress.run("ours", 0, 3);
  progress.run("ours", 2, 3);
  progress.clear();
  return text;
}

test("on a terminal one line changes and then goes", () => {
  const lines = told(true).split("\r\u001b[K").slice(1);
  expect(lines).toEqual(["london", "london: warm-up, ours", "london: round 2 of 3, ours", ""]);
});

test("elsewhere each section is one line", () => expect(told(false)).toBe("london\n"));
