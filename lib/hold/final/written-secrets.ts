import { TerraformBackend, TerraformProvider, TerraformStack, type TerraformElement } from "cdktf";
import { showHidden, type Faults } from "../../core";
import { fragmentOf, resolved, withLiterals } from "../../final";

/**
 * Refuses literal secrets in the settings of a provider or a backend of the stack, also from a local or the default of a
 * variable: they would be in `cdk.tf.json`. Code `SECRET_WRITTEN_OUT`. Secrets are recognized by the setting's name; whether
 * a setting with another name holds one is not known.
 */
export function refuseWrittenSecrets(check: TerraformElement, faults: Faults): void {
  const stack = TerraformStack.of(check);
  for (const one of stack.node.findAll()) {
    const isProvider = TerraformProvider.isTerraformProvider(one);
    if ((!isProvider && !(one instanceof TerraformBackend)) || TerraformStack.of(one) !== stack) continue;
    const { provider, terraform } = resolved(fragmentOf(one), one) as { provider?: unknown; terraform?: unknown };
    const settings = isProvider ? provider : (terraform as { readonly backend?: unknown } | undefined)?.backend;
    for (const [path, value] of secretsIn(settings, isProvider ? "provider" : "backend", stack)) {
      faults.add({
        code: "SECRET_WRITTEN_OUT",
        field: path,
        got: showHidden(value),
        allowed: "a sensitive variable without a default, or nothing: the environment of whoever runs Terraform has it",
        fix: "Take it out, and renew the secret: what was synthesized with it holds it in clear.",
      });
    }
  }
}

const SECRET =
  /(^|_)(secret|secret_key|secret_access_key|client_secret|token|password|passphrase|private_key|api_key)$/;

function secretsIn(value: unknown, path: string, stack: TerraformStack): readonly (readonly [string, string])[] {
  if (Array.isArray(value)) {
    const named = (i: number) => (value.length === 1 ? path : `${path}[${i}]`);
    return value.flatMap((one, i) => secretsIn(one, named(i), stack));
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, one]: [string, unknown]) => {
    if (typeof one !== "string") return secretsIn(one, `${path}.${name}`, stack);
    const isSecret = SECRET.test(name.toLowerCase()) && one !== "" && !/[$%]\{/.test(withLiterals(one, stack));
    return isSecret ? [[`${path}.${name}`, one] as const] : [];
  });
}
