// Reviews two outputs again and again in one process; prints what each time but the first took, in milliseconds.
const { openStacks, reviewStacks } = require("cdktf-genesys-legal-hold/review");

const [before, after] = process.argv.slice(2);
const times = Array.from({ length: 3 }, () => {
  const started = performance.now();
  const [base, head] = [before, after].map((folder) => openStacks(folder).map(({ stack }) => stack));
  const { stacks } = reviewStacks(base, head);
  if (stacks.some(({ verdict }) => verdict !== "broader")) throw new Error("a stack is not broader");
  return performance.now() - started;
});
console.log(JSON.stringify(times.slice(1)));
