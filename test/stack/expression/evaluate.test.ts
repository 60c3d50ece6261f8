import { readStack } from "../../../lib/stack";

/** What an expression is worth in a stack, as a part of a block: what is not known is between `<` and `>`. */
function valueOf(expression: string, sections: object = {}): unknown {
  const text = JSON.stringify({ ...sections, resource: { terraform_data: { n: { input: expression } }, ...ROLES } });
  return readStack("s", text).stack.resources.get("terraform_data")?.[0]?.attributes["input"];
}

const ROLES = {
  aws_iam_role: { maybe: { count: "${var.x}", name: "r" }, often: { count: "${f(local.v)}", name: "r" } },
};

const LOCALS = { one: "a", list: ["b", "a"], empty: [], map: { b: "of b", a: "of a" }, nested: [["a"], ["b"]] };

test.each<[string, unknown]>([
  // the keys of a map are gone through in their order, a set in that of its items
  ["${[for k, v in local.map : v][0]}", "of a"],
  ['${[for k, v in {"10" = 1, "9" = 2} : k][0]}', "10"],
  ["%{for k, v in local.map}${k}=${v};%{endfor}", "a=of a;b=of b;"],
  ["${tolist(toset(local.list))[0]}", "a"],
  ["${[for k, v in toset(local.list) : k]}", ["a", "b"]],
  ["${[for k, v in local.list : k]}", [0, 1]],
  ['${join(",", toset(local.list))}', "a,b"],
  ["${toset([10, 9])}", [9, 10]],
  // Terraform refuses what is missing for sure, and whatever holds it
  ['${try(local.map.c, local.list[2], "z")}', "z"],
  ['${try(flatten([local.map.c]), ["z"])}', ["z"]],
  ['${try(local.map.c ? 1 : 2, "z")}', "z"],
  ["${can(local.map.c)}", false],
  ['${try(tobool("enabled") ? 1 : 2, tolist(local.one), "z")}', "z"],
  ["${length({a = null})}", 1],
  // texts are flags and numbers, and nothing else is
  ['${"1" ? "yes" : "no"}', "yes"],
  ['${"0" || "false" ? "yes" : "no"}', "no"],
  ['${"2" + 1}', 3],
  ["${try(slice([1, 2], 0, 1), 7)}", [1]],
  // what is equal
  ["${[1] != [2]}", true],
  ['${contains(["a", "b"], "b")}', true],
  ["${contains([{a = 1}], {a = 2})}", false],
  ['${"\\u00e9" == "e\\u0301"}', true],
  // several lists, and marks that take blanks away
  ['${join("-", ["a"], ["b"])}', "a-b"],
  ["[%{ if true ~} x %{~ endif }]", "[x]"],
  ["a ${~ local.one ~} b", "aab"],
  ["${length(flatten(local.nested))}", 2],
  ['${compact(["a", "", null])}', ["a"]],
  // Terraform makes one type of several
  ['${tolist([1, "a"])[0] == "1"}', true],
  ['${tomap({a = 1, b = "x"})}', { a: "1", b: "x" }],
  ['${distinct([1, "1"])}', ["1"]],
  ['${toset([10, "9", true])}', ["10", "9", "true"]],
  ['${compact([1, ""])}', ["1"]],
  ['${coalesce("", 1)}', "1"],
  ['${true ? 1 : "x"}', "1"],
  ['${false ? 1 : "x"}', "x"],
  ['${true ? [1, 2] : ["x"]}', ["1", "2"]],
  ['${true ? {a = 1, b = "x"} : {}}', { a: "1", b: "x" }],
  ["${true ? {a = 1} : {a = 2}}", { a: 1 }],
  ['${true ? [{a = 1, b = "x"}] : []}', [{ a: 1, b: "x" }]],
  ['${true ? ["b", "a"] : toset([])}', ["a", "b"]],
  ['${true ? toset([10, 9]) : toset(["b"])}', ["10", "9"]],
  ['${concat([1, "a"], ["b"])}', [1, "a", "b"]],
  ['${merge(tomap({a = 1}), tomap({b = "x"}))}', { a: 1, b: "x" }],
  // what Terraform 1.11.4 answers in its console
  ['${format("%v", 111122223333)}', "1.11122223333e+11"],
  ['${format("%v", 1000000)}', "1e+06"],
  ['${format("%v", 999999)}', "999999"],
  ['${format("%v", 0.00001)}', "1e-05"],
  ['${format("%s", 1000000)}', "1000000"],
  ['${format("%v", ["a", 1])}', '["a",1]'],
  ['${format("%t", "true")}', "true"],
  ['${formatlist("s3:%s", ["Get", "Put"])}', ["s3:Get", "s3:Put"]],
  ['${formatlist("%s-%s", "c", toset(["b", "a"]))}', ["c-a", "c-b"]],
  ['${join(",", formatlist("%v", [1000000]))}', "1e+06"],
  ['${setunion(["b"], ["a", "b"])}', ["a", "b"]],
  ['${setunion([1], ["a"])}', ["1", "a"]],
  ['${setintersection(["b", "c"], ["a", "b"])}', ["b"]],
  ['${setsubtract(["b", "c"], ["b"])}', ["c"]],
  ['${coalescelist([], ["a"])}', ["a"]],
  ['${index(["a", "b"], "b")}', 1],
  ["${range(1, 4)}", [1, 2, 3]],
  ["${range(0, 5, 2)}", [0, 2, 4]],
  ['${alltrue([true, "true"])}', true],
  ["${anytrue([])}", false],
  ['${title("ab-cd e_f")}', "Ab-Cd E_f"],
  ['${substr("hello", -3, -1)}', "llo"],
  ['${substr("hello", 1, 99)}', "ello"],
  ['${chomp("a\n\n")}', "a"],
  ['${trim("--a-b-", "-")}', "a-b"],
  ['${strcontains("abc", "b")}', true],
  ['${concat(["a"], tolist(toset(["c", "b"])))}', ["a", "b", "c"]],
  // an attribute is there, though it is not known
  ['${can("arn ${aws_iam_role.r.unique_id} of ${var.x}")}', true],
])("%s is %j", (expression, value) => expect(valueOf(expression, { locals: LOCALS })).toEqual(value));

test.each([
  '${can(tonumber("x"))}',
  '${try(contains(["a"], null), 5)}',
  '${try({for one in ["a", "a"] : one => 1}, 5)}',
  '${try(tonumber("abc"), 5)}',
  '${try(tonumber("0x10"), 5)}',
  '${try(tonumber(" 1"), 5)}',
  '${try("a" + 1, 5)}',
  "${try(1 / 0, 5)}",
  "${try(slice([1], 0, 5), 7)}",
  '${try(zipmap(["a"], []), 7)}',
  '${can(!"x")}',
  '${can("a" < "b")}',
  '${can(format("%s", "a", "b"))}',
  '${can([tonumber("x")])}',
  // a set has no order, so that Terraform wants lists
  '${try(concat(["a"], toset(["b"])), ["c"])}',
  '${try(toset(["a"])[0], "c")}',
  '${try(element(toset(["a"]), 0), "c")}',
  '${try(slice(toset(["a"]), 0, 1), "c")}',
  '${try(zipmap(["a"], toset(["b"])), "c")}',
  '${try(concat(["a"], setunion(["b"])), "c")}',
  '${try(index(["a"], "b"), 7)}',
  '${try(formatlist("%s-%s", ["a", "b"], ["c"]), 7)}',
  '${setsubtract(["a"], [var.x])}',
  '${formatlist("%s", var.x)}',
  '${format("%v", var.x)}',
  '${format("%v", 12345678901234567890)}',
  // more than this machine's numbers tell
  "${0.1 + 0.2 == 0.3}",
  "${9007199254740993 == 9007199254740992}",
  '${length("é")}',
  // a list is no tuple, and a map no object
  "${[1] == tolist([1])}",
  "${{a = 1, b = 2} != {b = 2, a = 1}}",
  "${contains([{a = 1}], {a = 1})}",
  '${upper("ß")}',
  '${replace("ab", "", "x")}',
  // no type that they have in common, or none that is known
  "${true ? 1 : true}",
  '${true ? {a = [1]} : {a = "x"}}',
  "${tolist([1, true])}",
  "${tolist([1, var.x])}",
  '${tolist([{a = 1}, {b = "x"}])}',
  // a list, or what is written in brackets
  '${concat(tolist([1]), tolist(["a"]))[0] == 1}',
  // how long a list is, and what is where in it
  "${length(flatten([local.list, data.aws_iam_roles.r.names]))}",
  "${compact([var.x, local.one])[1]}",
  "${length(concat(compact([var.x]), local.list))}",
  "${element(distinct([var.x, local.one]), 1)}",
  "${one(compact([var.x]))}",
  '${join(",", [for one in compact([var.x]) : "a"])}',
  "${tolist(toset([var.x, local.one]))[0]}",
  "${length(aws_iam_role.maybe[*].arn)}",
  "${one(aws_iam_role.maybe[*].name)}",
  "${can(aws_iam_role.maybe[0].name)}",
  "${can(var.x.y)}",
])("%s is not known", (expression) =>
  expect(JSON.stringify(valueOf(expression, { locals: LOCALS }))).toMatch(/^"<.*>"$/),
);

const chain = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`l${i}`, `\${local.l${i + 1}}`]));

// what depends on another value is not written alike
test.each<[string, object, object]>([
  ["${local.map[var.x]}", { map: { a: 1 } }, { map: { a: 2 } }],
  ['${local.map["${var.x}-a"]}', { map: { a: 1 } }, { map: { a: 2 } }],
  ["${[for one in var.l : local.v]}", { v: 1 }, { v: 2 }],
  ["${[for one in var.l : one if local.v]}", { v: true }, { v: false }],
  ["${[for one in [1, 2] : local.v if var.x]}", { v: 1 }, { v: 2 }],
  ["${{for one in var.l : one => local.v}}", { v: 1 }, { v: 2 }],
  ["${{(var.l[0].a) = 1, (data.x.y.z[0]) = local.v}}", { v: 1 }, { v: 2 }],
  ["${[for one in [local.v] : one.a]}", { v: "${var.a}" }, { v: "${var.b}" }],
  ["${[for a in var.l : [for b in var.m : local.v]]}", { v: 1 }, { v: 2 }],
  ["${var.l[*].a[local.v]}", { v: 0 }, { v: 1 }],
  ["${var.l[var.x].a[local.v]}", { v: 0 }, { v: 1 }],
  ["${provider::x::f(local.v)}", { v: 1 }, { v: 2 }],
  ["${[for one in local.v : provider::x::f(one)]}", { v: ["a"] }, { v: ["b"] }],
  ["%{for one in local.v}${one}%{endfor}", { v: "${f(1)}" }, { v: "${f(2)}" }],
  ["${jsonencode(data.external.d)}", { v: 1 }, { v: 2 }],
  ["${provider::x::f(data.external.d)}", { v: 1 }, { v: 2 }],
  ['${try("a ${var.o.v}", local.v)}', { v: 1 }, { v: 2 }],
  ["${try(concat(var.l, local.v), [])}", { v: '${toset(["a"])}' }, { v: ["a"] }],
  ["${try(aws_iam_role.maybe[0].name, local.v)}", { v: 1 }, { v: 2 }],
  ["${length(aws_iam_role.often[*].name)}", { v: 1 }, { v: 2 }],
  [
    "${local.d[0].json}",
    { v: "a", d: "${data.aws_iam_policy_document.once}" },
    { v: "b", d: "${data.aws_iam_policy_document.once}" },
  ],
  ["${local.l0}", { ...chain, l40: "a" }, { ...chain, l40: "b" }],
  ["${local.v}", { v: `${"a".repeat(100_000)}b` }, { v: `${"a".repeat(100_000)}c` }],
])("what %s depends on tells it from another", (expression, before, after) => {
  const once = { count: 1, statement: { actions: ["${local.v}"] } };
  const data = { external: { d: { query: { v: "${local.v}" } } }, aws_iam_policy_document: { once } };
  const [was, is] = [before, after].map((locals) => valueOf(expression, { locals, data }));
  expect(was).not.toEqual(is);
});

test("a text that doubles at each step ends", () => {
  const locals = Object.fromEntries(
    Array.from({ length: 25 }, (_, i) => [`l${i}`, `\${f(local.l${i + 1}, local.l${i + 1})}`]),
  );
  expect(String(valueOf("${local.l0}", { locals })).length).toBeLessThan(1_000);
});

test("lists that double at each step end", () => {
  const locals = Object.fromEntries(
    Array.from({ length: 30 }, (_, i) => [`l${i}`, `\${concat(local.l${i + 1}, local.l${i + 1})}`]),
  );
  const [was, is] = [1, 2].map((l30) => valueOf("${length(local.l0)}", { locals: { ...locals, l30: [l30, 3] } }));
  expect(was).toMatch(/^<length/);
  expect(was).not.toEqual(is);
});

test.each([
  ["sums", `\${${"1+".repeat(9_000)}local.v}`],
  ["members", `\${local.v${".a".repeat(3_000)}}`],
  ["directives", `${"%{if true}".repeat(5_000)}\${local.v}${"%{endif}".repeat(5_000)}`],
  ["templates", `${'${"'.repeat(3_000)}\${local.v}${'"}'.repeat(3_000)}`],
])("%s that are nested too deep are not known", (_, expression) => {
  const [was, is] = ["a", "b"].map((v) => valueOf(expression, { locals: { v } }));
  expect(was).toMatch(/<.*>/);
  expect(was).not.toEqual(is);
});

test("what names itself ends", () => {
  const data = {
    external: { a: { query: "${jsonencode(data.external.b)}" }, b: { query: "${jsonencode(data.external.a)}" } },
  };
  expect(valueOf("${jsonencode(data.external.a)}", { data })).toMatch(/^<jsonencode/);
});
