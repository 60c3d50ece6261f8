/**
 * Makes `cdktf` load faster: two packages that it bundles and loads immediately, `archiver` and `semver`, are loaded on
 * first use. Import it before `cdktf`; if that is already loaded, this does nothing.
 *
 * cdktf 0.21 zips assets in a separate process and never calls `archiver` in this one; one validation calls `semver` (of
 * Terraform's version, for moved and imported resources and for HCP Terraform). Their results are the same.
 */
import Module, { createRequire } from "node:module";
import { dirname, sep } from "node:path";

const CARRIED = ["archiver", "semver"];

try {
  const cdktf = createRequire(require.resolve("cdktf"));
  const own = `${dirname(cdktf.resolve("cdktf/package.json"))}${sep}`;
  // a copy outside cdktf's own folder may be shared, so it is not changed
  for (const name of CARRIED) if (cdktf.resolve(name).startsWith(own)) loadLater(cdktf, name);
} catch {
  // another release of cdktf may not have them
}

function loadLater(load: NodeJS.Require, name: string): void {
  const path = load.resolve(name);
  if (require.cache[path] !== undefined) return;
  let loaded: object | undefined;
  const real = (): object => {
    if (loaded === undefined) {
      delete require.cache[path];
      loaded = load(name) as object;
    }
    return loaded;
  };
  const standIn = new Module(path);
  standIn.filename = path;
  standIn.loaded = true;
  standIn.exports = new Proxy(function () {}, {
    get: (_, key) => Reflect.get(real(), key) as unknown,
    has: (_, key) => Reflect.has(real(), key),
    apply: (_, self, given) => Reflect.apply(real() as () => unknown, self, given) as unknown,
  });
  require.cache[path] = standIn;
}
