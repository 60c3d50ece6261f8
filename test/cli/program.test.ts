import { spawnSync } from "node:child_process";
import { program } from "../../lib/cli/program";
import { run } from "../../lib/cli";
import { wantsColour } from "../../lib/cli/terminal";
import { packageFacts } from "../../lib/cli/package-folder";
import { printedTo } from "../support/printed";

function helpOf(name: string): string {
  let text = "";
  const command = program().commands.find((one) => one.name() === name)!;
  command.configureOutput({ writeOut: (part) => (text += part) }).outputHelp();
  return text;
}

const verbs = program().commands.map((command) => command.name());

test.each(verbs)("%s: its help has two examples that name only options that it has", (name) => {
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
});

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

describe("completion", () => {
  async function scriptFor(shell: string): Promise<string> {
    let text = "";
    const write = jest.spyOn(process.stdout, "write").mockImplementation((part) => ((text += String(part)), true));
    try {
      await run(["completion", shell]);
    } finally {
      write.mockRestore();
    }
    return text;
  }

  test("bash completes verbs, options and choices as a shell asks for them", async () => {
    const asked: readonly (readonly [readonly string[], readonly string[]])[] = [
      [["legal-hold", "do"], ["doctor"]],
      [["legal-hold", "doctor", "--si"], ["--since"]],
      [
        ["legal-hold", "doctor", "--only", ""],
        ["genesys", "aws"],
      ],
      [["legal-hold", "review", "--format", "sa"], ["sarif"]],
      [["legal-hold", "completion", "fi"], ["fish"]],
      // a file follows, which the shell itself completes
      [["legal-hold", "doctor", "--save", ""], []],
    ];
    const questions = asked.map(
      ([words]) =>
        `COMP_WORDS=(${words.map((word) => `'${word}'`).join(" ")}); COMP_CWORD=${words.length - 1}; _legal_hold; echo "\${COMPREPLY[@]}"`,
    );
    const script = `${await scriptFor("bash")}\n${questions.join("\n")}`;
    const { stdout, stderr } = spawnSync("bash", ["--norc", "-c", script], { encoding: "utf8", timeout: 60_000 });
    expect(stderr).toBe("");
    expect(stdout.trimEnd().split("\n")).toEqual(asked.map(([, words]) => words.join(" ")).slice(0, -1));
  });

  test("fish and zsh know every verb and option", async () => {
    const [fish, zsh] = [await scriptFor("fish"), await scriptFor("zsh")];
    for (const command of program().commands) {
      expect(fish).toContain(`-a ${command.name()} -d `);
      for (const { long } of command.options) {
        expect(fish).toContain(` -l ${long!.slice(2)} `);
        expect(zsh).toContain(long!);
      }
    }
    expect(zsh).toMatch(/^autoload -U \+X compinit/);
  });
});

describe("an option that takes one value is given once", () => {
  const errorOf = (...args: string[]) => printedTo("stderr", () => run(args));

  test("each that is given twice, or beside its opposite, is told in one error", async () => {
    const twice = ["--key", "a", "--key", "b", "--at", "1", "--at", "2", "--at", "3", "--checksum", "--no-checksum"];
    expect(await errorOf("explain", ...twice)).toBe(
      [
        "legal-hold explain: 3 faults:",
        "  --key: given twice (a, b). Give it once.",
        "  --at: given 3 times (1, 2, 3). Give it once.",
        "  --checksum and --no-checksum: both are set. Use one of them.",
        "Try --help.",
        "",
      ].join("\n"),
    );
  });

  // a list of one word each is filled by its own option
  const single = program().commands.flatMap((command) =>
    command.options
      .filter((one) => (one.required || one.optional) && !one.variadic && one.parseArg === undefined)
      .map((option) => [command, option] as const),
  );
  test.each(single.map(([command, option]) => [`${command.name()} ${option.long}`, command, option] as const))(
    "%s",
    async (_, command, { long, argChoices }) => {
      const value = argChoices?.[0] ?? "x";
      const needed = command.options.filter((one) => one.mandatory && one.long !== long);
      const args = needed.flatMap((one) => [one.long!, one.argChoices?.[0] ?? "x"]);
      const operands = command.registeredArguments.filter((one) => one.required).map(() => "x");
      const text = await errorOf(command.name(), ...operands, ...args, long!, value, long!, value);
      expect(text).toContain(`${long}: given twice (${value}, ${value})`);
    },
  );

  test("a flag may be given twice, and what is a list", async () => {
    const more = ["--multipart", "--multipart", "--header", "a: b", "--header", "c: d"];
    expect(await errorOf("explain", "no-such", "--key", "k", ...more)).toMatch(/^legal-hold explain: no-such: /);
  });
});
