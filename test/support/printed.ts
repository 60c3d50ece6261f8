/** What is written to a stream of the process while the command line runs. It leaves no exit code behind. */
export async function printedTo(stream: "stdout" | "stderr", run: () => Promise<unknown>): Promise<string> {
  let text = "";
  const write = jest.spyOn(process[stream], "write").mockImplementation((part) => ((text += String(part)), true));
  try {
    await run();
  } finally {
    write.mockRestore();
    process.exitCode = 0;
  }
  return text;
}
