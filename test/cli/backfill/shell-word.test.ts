import { execFileSync } from "node:child_process";
import { shellWord } from "../../../lib/cli/backfill";

test.each([
  "org/year=2026/a",
  "it's b",
  "$(id)",
  "c\u001b[2J",
  "é",
  "\\u0041'\u0007",
  "a\u202eb",
  "\u{e0001}",
  "line\nbreak",
  "-n",
])("bash reads %j as it is, and nothing of it reaches the terminal", (text) => {
  const word = shellWord(text);
  expect(word).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e]/);
  const env = { ...process.env, LC_ALL: "C.UTF-8" };
  expect(
    execFileSync("bash", ["-c", `printf %s ${word}`.replace("printf %s -", "printf -- -")], { env }).toString(),
  ).toBe(text);
});
