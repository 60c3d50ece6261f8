// a block in HCL
const HCL = /^\s*(resource|data|variable|provider|terraform|module|locals|output)\b[^:]*\{/m;

/**
 * Recognizes common wrong inputs that are not JSON, with a suggestion: a saved plan, HCL, another encoding, empty
 * input. Undefined for others.
 */
export function otherText(text: string): string | undefined {
  // a saved plan is a ZIP archive
  if (text.startsWith("PK\u0003\u0004"))
    return `a saved plan, which only Terraform can read. ${showing("tfplan", "plan.json")}`;
  if (text.startsWith("\uFEFF")) return "begins with a byte order mark";
  if (text.includes("\u0000")) return "not a text in UTF-8";
  if (text.trim() === "") return "is empty";
  if (/^\s*[[{"\d]/.test(text) || !HCL.test(text)) return undefined;
  return `HCL, which is not read. Save a plan of it. ${showing("tfplan", "plan.json")}`;
}

/** The command that converts Terraform's output to JSON. */
export function showing(file: string, json: string): string {
  return `Run terraform show -json ${file} > ${json}, and use that file.`;
}
