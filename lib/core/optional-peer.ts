// needed together, so a user who lacks one lacks the others too
const TOGETHER = ["@grpc/grpc-js", "@grpc/proto-loader", "@msgpack/msgpack"];

/**
 * Loads a package that is an optional peer.
 * @param load a `require` of it, at run time
 * @throws Error that says how to install it
 */
export function optionalPeer<T>(name: string, load: () => T): T {
  try {
    return load();
  } catch (error) {
    if (!/^MODULE_NOT_FOUND$/.test((error as { code?: string }).code ?? "")) throw error;
    const names = TOGETHER.includes(name) ? TOGETHER : [name];
    throw new Error(`${name} is not installed: run \`npm install ${names.join(" ")}\``);
  }
}
