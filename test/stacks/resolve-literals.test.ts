import { DefaultTokenResolver, Fn, Lazy, StringConcat, TerraformStack, Testing, Token, Tokenization } from "cdktf";
import { resolveTokens } from "../../stacks/resolve-literals";

const scope = new TerraformStack(Testing.app(), "stack");
const options = { scope, preparing: false, resolver: new DefaultTokenResolver(new StringConcat()) };
const cdktfs = (value: unknown): unknown => Tokenization.resolve(value, options);
const later = (value: string) => Lazy.stringValue({ produce: () => value });

const literal: readonly (readonly [string, unknown])[] = [
  ["texts", ["", "text", "${aws:username}", "$${aws:username}", '}"\\\n', "${aws_kms_key.key.arn}", "1e5", "-e-"]],
  ["numbers", [0, 1.5, 2555, 1e14]],
  ["others", [true, false, null]],
  ["what is undefined", { a: undefined, b: [undefined, "x", { c: undefined }], d: {}, e: [], f: null }],
];

const tokens: readonly (readonly [string, unknown])[] = [
  ["a text", { deep: [{ value: `key ${Token.asString(later("x"))}!` }] }],
  ["a number", { value: Token.asNumber(later("x")), text: `${Token.asNumber(later("x"))} days` }],
  ["a list", { value: Token.asList(later("x")), numbers: Token.asNumberList(later("x")) }],
  ["a map", { value: Token.asStringMap({ resolve: () => ({ a: "b" }), creationStack: [] }) }],
  ["a key", { [Token.asString(later("x"))]: "value" }],
  ["an object", { value: later("x"), list: [later("y"), "z"] }],
  ["a plain object", { value: { resolve: () => ({ a: "b" }), creationStack: [], toJSON: () => "" } }],
  ["a function of Terraform", { value: Fn.upper(Token.asString(later("x"))) }],
  ["what comes to nothing", { a: Lazy.anyValue({ produce: () => undefined }), b: "c" }],
  ["a date", { value: new Date(0) }],
  ["numbers that are large or negative", { value: [-1.5, -1, 1e15, Infinity, NaN] }],
];

describe("resolving tokens only", () => {
  it.each([...literal, ...tokens])("gives what cdktf gives: %s", (_, value) => {
    expect(resolveTokens(value, cdktfs)).toStrictEqual(cdktfs(value));
  });

  it.each(literal)("does not ask cdktf about %s", (_, value) => {
    const ask = jest.fn();
    resolveTokens(value, ask);
    expect(ask).not.toHaveBeenCalled();
  });
});
