import { program } from "../../lib/cli/program";
import { run } from "../../lib/cli";
import { wantsColour } from "../../lib/cli/colours";
import { packageFacts } from "../../lib/cli/package-folder";

function helpOf(name: string): string {
  let text = "";
  const command = program().commands.find((one) => one.name() === name)!;
  command.configureOutput({ writeOut: (part) => (text += part) }).outputHelp();
  return text;
}

const verbs = program().commands.map((command) => command.name());

// the examples of doctor come with its own rework
test.each(verbs.filter((name) => name !== "doctor"))(
  "%s: its help has two examples that name only options that it has",
  (name) => {
    const help = helpOf(name);
    const examples = help
      .slice(help.indexOf("Examples:"))
      .split("\n")
      .filter((line) => line.includes(`legal-hold ${name}`));
    expect(help).toContain("Examples:");
    expect(examples.length).toBeGreaterThanOrEqual(2);
    const command = program().commands.find((one) => one.name() === name)!;
    const own = examples.flatMap(
      (line) =>
        line
          .slice(line.indexOf(`legal-hold ${name}`))
          .split("|")[0]!
          .match(/ --[a-z-]+/g) ?? [],
    );
    const known = [...command.options.map(({ long }) => long), "--help"];
    expect(own.map((option) => option.trim()).filter((option) => !known.includes(option))).toEqual([]);
  },
);

test.each(verbs)("%s has one sentence for the list of verbs, and a longer one of its own", (name) => {
  const command = program().commands.find((one) => one.name() === name)!;
  expect(command.summary()).not.toBe("");
  expect(command.description().length).toBeGreaterThan(command.summary().length);
});

test.each(["--version", "-V"])("%s is the version of the package", async (option) => {
  let text = "";
  const write = jest.spyOn(process.stdout, "write").mockImplementation((part) => ((text += String(part)), true));
  try {
    await run([option]);
  } finally {
    write.mockRestore();
  }
  expect(text).toBe(`${packageFacts().version}\n`);
});

test.each([
  [true, {}, true],
  [false, {}, false],
  [true, { NO_COLOR: "1" }, false],
  [true, { TERM: "dumb" }, false],
  [false, { FORCE_COLOR: "1" }, true],
  [true, { FORCE_COLOR: "0" }, false],
  [false, { FORCE_COLOR: "1", NO_COLOR: "1" }, true],
])("colours: terminal %j, %j", (isTTY, env, coloured) => expect(wantsColour({ isTTY }, env)).toBe(coloured));
