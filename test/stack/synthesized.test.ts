import { blocksOfType, readStack } from "../../lib/stack";

type Json = { readonly [section: string]: unknown };
const read = (json: Json) => readStack("s", JSON.stringify(json)).stack;
const named = (name: string, more: Json = {}) =>
  blocksOfType(read({ resource: { aws_iam_user: { u: { name } } }, ...more }), "aws_iam_user")[0]?.attributes["name"];

test.each([
  ["${local.a}", { locals: { a: "x" } }, "x"],
  ["${local.o.who[1]}", { locals: { o: { who: ["a", "b"] } } }, "b"],
  ['${local.o["k y"]}', { locals: { o: { "k y": "v" } } }, "v"],
  ["${var.a}", { variable: { a: { default: "x" } } }, "x"],
  ["${var.a}", { variable: { a: {} } }, "<var.a>"],
  ["p-${var.on ? 1 : 0}", { variable: { on: { default: true } } }, "p-1"],
  ['${join(",", [for x in local.l : upper(x) if x != "b"])}', { locals: { l: ["a", "b", "c"] } }, "A,C"],
  ['${jsonencode({ a = [local.x], "b" = null })}', { locals: { x: 1 } }, '{"a":[1],"b":null}'],
  ["%{ if local.on }yes%{ else }no%{ endif }!", { locals: { on: false } }, "no!"],
  ["%{ for x in local.l }${x};%{ endfor }", { locals: { l: ["a", "b"] } }, "a;b;"],
  ['${format("%s/%s", local.a, "b")}', { locals: { a: "x" } }, "x/b"],
  ["${local.l[*].n}", { locals: { l: [{ n: "a" }] } }, ["a"]],
  ["$${aws:username}", {}, "${aws:username}"],
])("%s is resolved", (text, more, value) => {
  expect(named(text, more)).toEqual(value);
});

test("what is not understood is told apart by what it depends on", () => {
  const at = (value: string) => named("${cidrsubnet(local.net, 8, 1)}", { locals: { net: value } });
  expect(at("10.0.0.0/8")).not.toBe(at("10.1.0.0/8"));
  const odd = (value: string) => named("${a ?? local.net}", { locals: { net: value } });
  expect(odd("a")).not.toBe(odd("b"));
});

test.each([
  [{ count: 0 }, []],
  [{ count: 1 }, ["aws_iam_user.u"]],
  [{ count: 2, name: "u${count.index}" }, ["aws_iam_user.u", "aws_iam_user.u[1]"]],
  [{ count: "${var.on ? 1 : 0}" }, []],
  [{ for_each: "${toset(local.l)}", name: "${each.key}" }, ['aws_iam_user.u["a"]', 'aws_iam_user.u["b"]']],
  [{ count: "${var.many}" }, ["aws_iam_user.u"]],
])("%j makes %j", (meta, addresses) => {
  const json = {
    resource: { aws_iam_user: { u: { name: "u", ...meta } } },
    locals: { l: ["a", "b"] },
    variable: { on: { default: false }, many: {} },
  };
  expect(blocksOfType(read(json), "aws_iam_user").map(({ address }) => address)).toEqual(addresses);
});

test("a dynamic block is made of what it goes through; one that is not known stays", () => {
  const role = (for_each: unknown) =>
    blocksOfType(
      read({
        locals: { l: [{ n: "a", p: "{}" }] },
        resource: {
          aws_iam_role: {
            r: { dynamic: { inline_policy: { for_each, content: { name: "${inline_policy.value.n}" } } } },
          },
        },
      }),
      "aws_iam_role",
    )[0]!.attributes;
  expect(role("${local.l}")).toEqual({ inline_policy: [{ name: "a" }] });
  expect(role("${var.l}")).toHaveProperty("dynamic.inline_policy");
});

test("lists in place of objects, for types and for bodies", () => {
  const stack = read({
    resource: [{ aws_iam_user: [{ u: [{ name: "a" }] }] }, { aws_iam_user: { v: { name: "b" } } }],
  });
  expect(blocksOfType(stack, "aws_iam_user").map(({ attributes }) => attributes["name"])).toEqual(["a", "b"]);
});

test("each provider has a place of its own; one without an account is another region of the main one", () => {
  const stack = read({
    provider: {
      aws: [
        { region: "eu-west-2", allowed_account_ids: ["111122223333"] },
        { alias: "copy", region: "eu-west-1" },
        { alias: "other", region: "eusc-de-east-1", assume_role: [{ role_arn: "arn:aws:iam::999988887777:role/x" }] },
      ],
    },
    resource: {
      aws_iam_user: { a: {}, b: { provider: "aws.copy" }, c: { provider: "${aws.other}" } },
    },
  });
  expect(
    blocksOfType(stack, "aws_iam_user").map(({ place }) => `${place.partition} ${place.region} ${place.account}`),
  ).toEqual(["aws eu-west-2 111122223333", "aws eu-west-1 111122223333", "aws-eusc eusc-de-east-1 999988887777"]);
});
