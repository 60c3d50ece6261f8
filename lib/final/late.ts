import { DefaultTokenResolver, OperatorExpression, StringConcat, Tokenization, type IResolvable } from "cdktf";
import type { IConstruct } from "constructs";

/**
 * Whether a value contains something that is computed on every access, such as a cdktf Lazy. A synthesis resolves it several
 * times, so the checked value may differ from the written one. Terraform expressions are always the same.
 */
export function isLate(value: unknown, scope: IConstruct): boolean {
  const resolver = new Watching(new StringConcat());
  Tokenization.resolve(value, { scope, resolver, preparing: false });
  return resolver.late;
}

class Watching extends DefaultTokenResolver {
  late = false;

  override resolveToken(...[token, context, processor]: Parameters<DefaultTokenResolver["resolveToken"]>): unknown {
    if (!(token instanceof EXPRESSION)) this.late = true;
    return super.resolveToken(token, context, processor) as unknown;
  }
}

// the common base class of cdktf's expressions, which cdktf does not export
const EXPRESSION = Object.getPrototypeOf(OperatorExpression) as abstract new () => IResolvable;
