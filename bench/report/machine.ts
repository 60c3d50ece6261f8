import { arch, availableParallelism, cpus, platform, totalmem } from "node:os";

/** The machine, without anything that names it. */
export function machine(): string {
  const cores = availableParallelism();
  const model = cpus()[0]?.model.replace(/\s+/g, " ").trim();
  const memory = Math.round(totalmem() / 2 ** 30);
  const processor = model === undefined || model === "unknown" ? "" : ` (${model})`;
  return `${cores} ${cores === 1 ? "core" : "cores"}${processor}, ${memory} GiB, ${platform()} ${arch()}, Node ${process.versions.node}`;
}
