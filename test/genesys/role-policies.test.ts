import { parsePermission } from "../../lib/catalog";
import { permissionNames, rolePolicies } from "../../lib/genesys/role-policies";

const parts = (...names: string[]) => names.map((name) => parsePermission(name)!);

test("actions are grouped by domain and entity, sorted, once each", () => {
  expect(rolePolicies(parts("b:y:edit", "a:z:view", "b:y:add", "a:b:view", "b:y:edit"))).toEqual([
    { domain: "a", entityName: "b", actionSet: ["view"] },
    { domain: "a", entityName: "z", actionSet: ["view"] },
    { domain: "b", entityName: "y", actionSet: ["add", "edit"] },
  ]);
});

test("names are sorted, once each", () => {
  expect(permissionNames(parts("b:y:edit", "a:z:view", "b:y:edit"))).toEqual(["a:z:view", "b:y:edit"]);
});
