/**
 * Loads a package that is an optional peer.
 * @param load a `require` of it, at run time
 * @throws Error that says how to install it
 */
export function optionalPeer<T>(name: string, load: () => T): T {
  try {
    return load();
  } catch (error) {
    if ((error as { code?: string }).code !== "MODULE_NOT_FOUND") throw error;
    throw new Error(`${name} is not installed: run \`npm install ${name}\``);
  }
}
