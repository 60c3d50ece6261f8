import type { TerraformResource, TerraformStack } from "cdktf";
import { london } from "../support/london";
import { find, Raw, synthesis, type Add } from "../support/written-elements";

const address = (one: TerraformResource) => `${one.terraformResourceType}.${one.friendlyUniqueId}`;
const client = (stack: TerraformStack) => find(stack, "genesyscloud_oauth_client");
const credential = (stack: TerraformStack) => find(stack, "genesyscloud_integration_credential", "/client/");
const note = (stack: TerraformStack, name: string) => find(stack, "terraform_data", name);

const adopted: readonly (readonly [string, Add])[] = [
  ["importFrom of the client", (s) => client(s).importFrom("5a1f7d9e-2b64-4f0a-8c3d-7e9b1a2c4d6f")],
  ["importFrom of the credential", (s) => credential(s).importFrom("5a1f7d9e-2b64-4f0a-8c3d-7e9b1a2c4d6f")],
  ["moveFromId of the client", (s) => client(s).moveFromId("genesyscloud_oauth_client.export_client_ED011418")],
  ["an override of the stack", (s) => s.addOverride("import", [{ id: "x", to: address(client(s)) }])],
  [
    "an element",
    (s) => void new Raw(s, { moved: [{ from: "terraform_data.x", to: address(note(s, "client_made")) }] }),
  ],
];

test.each(adopted)("a client whose secret is in a credential is not brought in: %s", (_, add) => {
  expect(synthesis(add)).toThrow(/made by one run/);
});

test("moved together they pass, and so does what is brought in elsewhere", () => {
  const together: Add = (stack) => {
    const parts = [client(stack), credential(stack), note(stack, "client_made"), note(stack, "secret_stored")];
    stack.addOverride(
      "moved",
      parts.map((one) => ({ from: `${one.terraformResourceType}.old`, to: address(one) })),
    );
  };
  expect(synthesis(together)).not.toThrow();
  expect(synthesis((s) => find(s, "aws_s3_bucket").importFrom(london().bucketName))).not.toThrow();
  expect(synthesis((s) => client(s).importFrom("x"), {})).not.toThrow();
  expect(synthesis((s) => void new Raw(s, { resource: { aws_s3_bucket: { other: { bucket: "x" } } } }))).not.toThrow();
});
