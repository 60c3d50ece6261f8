import { names, symptoms, type Known, type Name } from "../lib/why";
import { writePage } from "./support/made-page";

const INTRO = `# From a 403 to its fix

This page is generated from the table of \`legal-hold why\` (\`npm run 403-page\`). Paste what you have, and the command names the row:

\`\`\`sh
legal-hold why 'You are missing the following permission(s): recording:job:edit'
legal-hold why --stack cdktf.out --file event.json
legal-hold why legalHoldScope
aws cloudtrail lookup-events --lookup-attributes AttributeKey=EventName,AttributeValue=AssumeRole | legal-hold why -
\`\`\`

With \`--stack\` it evaluates the stack like \`explain\`: the cause there, the statement that decides, and the smallest change. It
prints nothing of the pasted text: keys, addresses and values of an event are named, not shown. Exit codes: 0 something is known,
1 an error of the tool, 3 nothing is known.

**documented**: stated in the platform's documents; **reported**: only by users; **unverified**: neither. A field is a
property of \`LegalHoldExport\`.
`;

function page(): string {
  const platforms = ["Genesys Cloud", "AWS", "Terraform"] as const;
  const errors = platforms.map((platform) => {
    const rows = symptoms.filter((one) => one.platform === platform);
    return `## ${platform}\n\n${table(
      ["symptom", "cause", "ask", "field", "known from"],
      rows.map((one) => [
        `**${one.id}** ${text(one.symptom)}`,
        text(one.cause),
        text(one.command),
        fields(one),
        from(one),
      ]),
    )}`;
  });
  const words = table(
    ["name", "what", "what the platform documents", "field", "known from"],
    names.map((one: Name) => [
      `\`${one.name}\` (${one.kind})`,
      text(one.what),
      text(one.documents),
      fields(one),
      from(one),
    ]),
  );
  return [INTRO, ...errors, `## Names\n\n${words}`, LAST].join("\n\n");
}

const LAST = `Permissions, OAuth scopes and S3 headers are looked up in the catalogue of this library: \`legal-hold why recording:export\`,
\`legal-hold why x-amz-meta-legal-hold\`.`;

function fields(one: Known): string {
  return one.fields.map((field) => `\`${field}\``).join(", ");
}

function from(one: Known): string {
  return `${one.mark}: ${text(one.source)}`;
}

function text(words: string): string {
  return words.replace(/[<>*_|]/g, "\\$&");
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

void writePage("403", page());
