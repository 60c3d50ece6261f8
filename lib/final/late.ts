import { DefaultTokenResolver, OperatorExpression, StringConcat, Tokenization, type IResolvable } from "cdktf";
import type { IConstruct } from "constructs";

/**
 * Whether a value holds something that is worked out anew whenever it is asked for, such as a Lazy of cdktf. It is asked
 * several times in one synthesis, so what is judged need not be what is written. Expressions of Terraform are always the same.
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

// what all expressions of cdktf are: it exports some of them, and not what they have in common
const EXPRESSION = Object.getPrototypeOf(OperatorExpression) as abstract new () => IResolvable;
