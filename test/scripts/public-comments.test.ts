import { publicComments, withoutInner } from "../../scripts/support/public-comments";

test("declarations keep the comments of what is public alone", () => {
  const types = [
    "/** What a reader looks at. @public */",
    "export interface Seen {",
    "    /** Its name. */",
    "    readonly name: string;",
    "}",
    "/** What is inside. */",
    "interface Unseen {",
    "    /** Its name. */",
    "    readonly name: string;",
    "}",
    "export {};",
    "",
  ];
  expect(publicComments(types.join("\n"))).toBe(
    [...types.slice(0, 5), "interface Unseen {", "    readonly name: string;", "}", "export {};", ""].join("\n"),
  );
});

test("declarations of generated bindings lose private members, and functions that write blocks down", () => {
  const writer = "export declare function oauthClientRolesToHclTerraform(struct?: OauthClientRoles): any;\n";
  expect(withoutInner(`${writer}{\n  private _roles?;\n  roles: string;\n}\n`)).toBe("{\n  roles: string;\n}\n");
});
