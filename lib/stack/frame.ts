import type { Attributes } from "./attributes";
import type { JsonObject } from "./json";
import type { FramePart } from "./model";
import { bodiesOf, entriesOf, membersOf } from "./sections";

/** Sections whose blocks are read elsewhere. */
const READ = new Set(["resource", "data", "locals", "variable", "output", "moved", "removed", "//"]);

/**
 * Everything of a configuration that is no resource and no data source, resolved.
 * @param resolve puts values in place of references
 */
export function frameOf(json: JsonObject, resolve: (value: unknown) => unknown): readonly FramePart[] {
  const part = (kind: string, address: string, body: unknown): FramePart => {
    const value = resolve(body);
    const isBlock = typeof value === "object" && value !== null && !Array.isArray(value);
    return { kind, address, attributes: isBlock ? (value as Attributes) : { value } };
  };
  return Object.keys(json).flatMap((kind): readonly FramePart[] => {
    const section = json[kind];
    if (READ.has(kind)) return [];
    if (kind === "provider") {
      return entriesOf(section).map(([name, body]) => {
        const alias = typeof body["alias"] === "string" ? `.${body["alias"]}` : "";
        return part("provider", `provider.${name}${alias}`, body);
      });
    }
    if (kind === "terraform") {
      return bodiesOf(section).flatMap((body) =>
        membersOf(body).flatMap(([name, inner]) =>
          name === "backend"
            ? entriesOf(inner).map(([backend, settings]) =>
                part("backend", "terraform.backend", { type: backend, ...settings }),
              )
            : [part("terraform", `terraform.${name}`, { [name]: inner })],
        ),
      );
    }
    if (kind === "import")
      return bodiesOf(section).map((body) => part("import", `import of ${String(body["to"])}`, body));
    return membersOf(section).map(([name, body]) =>
      part(kind, `${kind}.${name}`, Array.isArray(body) ? body[0] : body),
    );
  });
}
