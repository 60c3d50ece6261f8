import { inRounds } from "../measure/rounds";
import type { Section } from "../section";

const FACES = [
  ["library", ".", "cdktf-genesys-legal-hold"],
  ["policy", "./policy", "cdktf-genesys-legal-hold/policy"],
  ["review", "./review", "cdktf-genesys-legal-hold/review"],
  ["cdktf", "cdktf", "cdktf"],
] as const;

/** What it takes to load the library: the time that `require` takes in a fresh process. */
export const load: Section = async ({ name: engine, root, runs, progress }) => {
  const loads = FACES.map(([name, face, specifier]) => {
    const ofEngine = specifier.replace(/^cdktf/, engine);
    return { name, face: face.replace(/^cdktf/, engine), specifier: ofEngine, ms: [] as number[] };
  });
  const processes = await inRounds(
    loads.map(({ name, face, specifier, ms }) => ({
      id: `load.${name}`,
      label: `process that loads \`${face}\``,
      command: { args: ["-e", timed(specifier)], cwd: root },
      runs: runs(15),
      onOutput: (stdout: string) => ms.push(Number(stdout)),
    })),
    progress.run,
  );
  const figures = loads.map(({ name, face, ms }) => {
    return { id: `load.${name}`, label: `\`require\` of \`${face}\``, unit: "ms" as const, values: ms };
  });
  return { processes, figures, skipped: [] };
};

function timed(specifier: string): string {
  return `const s = performance.now(); require(${JSON.stringify(specifier)}); console.log(performance.now() - s);`;
}
