// One rehearsal; prints what Terraform's own processes took, in milliseconds.
import { rehearse } from "../../lib/rehearsal";

async function main(stackDir: string): Promise<void> {
  const report = await rehearse({ stackDir });
  if (!report.ok) throw new Error(report.summary);
  console.log(report.terraformMs);
}

main(process.argv[2]!).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
