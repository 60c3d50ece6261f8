/** Names of attributes that contain a secret in providers of AWS, Genesys Cloud and others. */
const SECRET =
  /(?:^|_)(?:secret|secrets|password|passwd|passphrase|private_key|secret_key|access_key|api_key|apikey|token|credential|credentials|fields|connection_string|random_bytes|ciphertext_blob|plaintext)(?:_|$)/i;
/** Names of attributes about a secret: its name, lifetime or location. */
const ABOUT =
  /_(?:id|ids|arn|arns|name|names|seconds|days|hours|version|versions|type|url|uri|status|enabled|count|validity)$/i;
/** Types whose result is a secret. */
const RESULTS = /^(?:random_password|random_bytes)\./;
const REFERENCE = /\b(?:data\.)?[a-z]\w*(?:\.[A-Za-z_][\w-]*|\[[^\][]*\])+/g;

/**
 * The attributes with secrets to which an expression refers: `aws_iam_access_key.user.secret`.
 * @param values templates, as written and with known values inserted
 * @param hidden sensitive variables, as `var.name`
 */
export function secretsNamed(values: readonly unknown[], hidden: ReadonlySet<string> = new Set()): readonly string[] {
  const references = values.flatMap(textsIn).flatMap((text) =>
    [...text.matchAll(/\$\{([^}]*)\}|<([^<>]*)>/g)].flatMap(([, written, known]) => {
      return (written ?? known ?? "").replace(/%22/g, '"').match(REFERENCE) ?? [];
    }),
  );
  return [...new Set(references.filter((one) => isSecret(one, hidden)))].sort();
}

function isSecret(reference: string, hidden: ReadonlySet<string>): boolean {
  if (hidden.has(reference)) return true;
  const names = reference.replace(/\["?([^\]"]*)"?\]/g, ".$1").split(".");
  const [root] = names;
  if (root === "var" || root === "local" || root === "module") return names.slice(1).some(isName);
  const attributes = names.slice(root === "data" ? 3 : 2);
  return (
    attributes.some(isName) ||
    (RESULTS.test(reference) && attributes.some((one) => /^(?:result|base64|hex)$/.test(one)))
  );
}

function isName(name: string): boolean {
  return SECRET.test(name) && !ABOUT.test(name);
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
