import { packageJson } from "./support/tarball";

const entries = Object.entries(packageJson.exports);

test("resolution that does not know `exports`, as in cdktf's own template, finds the same types", () => {
  const types = entries
    .filter(([entry]) => entry !== "." && entry !== "./package.json")
    .map(([entry, target]) => [entry.slice(2), [typeof target === "string" ? target : target.types]]);
  expect(packageJson.typesVersions).toEqual({ "*": Object.fromEntries(types) });
});

test("types stand before code, or a resolver would not come to them", () => {
  const conditions = entries.flatMap(([, target]) => (typeof target === "string" ? [] : [Object.keys(target)]));
  expect(conditions.length).toBeGreaterThan(10);
  for (const names of conditions) expect(names).toEqual(["types", "default"]);
});

test("nothing runs when it is installed", () => {
  const atInstall = ["preinstall", "install", "postinstall", "prepare", "prepublish", "preprepare", "postprepare"];
  expect(Object.keys(packageJson.scripts).filter((name) => atInstall.includes(name))).toEqual([]);
});

test("nobody who reads stacks downloads a provider package", () => {
  const optional = Object.entries(packageJson.peerDependenciesMeta).filter(([, { optional }]) => optional);
  expect(optional.map(([name]) => name).sort()).toEqual(Object.keys(packageJson.peerDependencies).sort());
});
