// A simulated provider as a program that Terraform starts by itself: what lies in a mirror under a provider's address.
// argv: source of the provider, a file with its answers, a file to note in what it was configured with
import { appendFileSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { handlers, serve } from "../../../lib/rehearsal/provider";
import { fromWire } from "../../../lib/rehearsal/provider/value";
import { loadSchemas } from "../../../lib/rehearsal/schemas/schema";

async function main([source = "", answers = "", notes = ""]: string[]): Promise<void> {
  const provider = handlers(loadSchemas()[source]!, JSON.parse(readFileSync(answers, "utf8")));
  const configure = provider["ConfigureProvider"]!;
  const noting: typeof configure = (request) => {
    const env = Object.entries(process.env).filter(([name]) => /^(AWS_|GENESYSCLOUD_|TF_VAR_)/.test(name));
    const config = fromWire(request["config"] as Parameters<typeof fromWire>[0]);
    appendFileSync(notes, `${JSON.stringify({ source, config, env: Object.fromEntries(env) })}\n`);
    return configure(request);
  };
  const folder = mkdtempSync(join(tmpdir(), "pl-"));
  const { socket } = await serve({ ...provider, ConfigureProvider: noting }, folder);
  // the handshake of HashiCorp's go-plugin: its version, that of the protocol, where it listens
  process.stdout.write(`1|6|unix|${socket}|grpc|\n`);
}

void main(process.argv.slice(2));
