import { publicComments, withoutNames } from "../../scripts/support/public-comments";

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

test("of generated bindings, comments that only repeat names go, and private members", () => {
  const usual = "  /**\n  * roles block\n  *\n  * Provider documentation: OauthClient#roles\n  */\n";
  const told = "  /**\n  * A name. Set it.\n  *\n  * Provider documentation: OauthClient#name\n  */\n";
  const writer = "export declare function oauthClientRolesToHclTerraform(struct?: OauthClientRoles): any;\n";
  expect(withoutNames(`${writer}{\n  private _roles?;\n${usual}  roles: string;\n${told}  name: string;\n}\n`)).toBe(
    `{\n  roles: string;\n${told}  name: string;\n}\n`,
  );
});
