// Loaded before the program by every Node process of a measured command: says at its end what it used.
const { appendFileSync, readFileSync } = require("node:fs");
const { isMainThread } = require("node:worker_threads");

if (isMainThread) {
  process.on("exit", () => {
    const { userCPUTime, systemCPUTime } = process.resourceUsage();
    const use = { cpuMs: (userCPUTime + systemCPUTime) / 1000, peakKiB: peak() };
    appendFileSync(process.env.BENCH_PROBE, `${JSON.stringify(use)}\n`);
  });
}

// the system's own maximum begins at that of the process which started this one
function peak() {
  try {
    return Number(/VmHWM:\s*(\d+)/.exec(readFileSync("/proc/self/status", "utf8"))[1]);
  } catch {
    return process.resourceUsage().maxRSS;
  }
}
