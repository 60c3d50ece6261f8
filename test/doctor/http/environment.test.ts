import { connectionFrom } from "../../../lib/doctor";

const CLIENT = { GENESYSCLOUD_OAUTHCLIENT_ID: "id", GENESYSCLOUD_OAUTHCLIENT_SECRET: "secret-not-to-be-seen" };

test("the region's own hosts, by the environment or else by the stack", () => {
  expect(connectionFrom({ ...CLIENT, GENESYSCLOUD_REGION: "us-east-1" }, "eu-west-2")).toEqual({
    region: "us-east-1",
    api: "https://api.mypurecloud.com",
    login: "https://login.mypurecloud.com",
    credentials: { clientId: "id", clientSecret: "secret-not-to-be-seen" },
  });
  expect(connectionFrom(CLIENT, "eu-west-2").api).toBe("https://api.euw2.pure.cloud");
});

test("a token goes before a client", () => {
  const connection = connectionFrom({ ...CLIENT, GENESYSCLOUD_ACCESS_TOKEN: "t" }, "eu-west-2");
  expect(connection.credentials).toEqual({ accessToken: "t" });
});

test("a gateway", () => {
  const gateway = { GENESYSCLOUD_GATEWAY_HOST: "gateway.example.com", GENESYSCLOUD_GATEWAY_PORT: "8443" };
  expect(connectionFrom({ ...CLIENT, ...gateway }, "eu-west-2").api).toBe("https://gateway.example.com:8443");
  const local = { GENESYSCLOUD_GATEWAY_HOST: "127.0.0.1", GENESYSCLOUD_GATEWAY_PROTOCOL: "http" };
  expect(connectionFrom({ ...CLIENT, ...local }, "eu-west-2").login).toBe("http://127.0.0.1");
});

test.each<[string, { [name: string]: string }, RegExp]>([
  ["no identity", {}, /No identity for Genesys Cloud/],
  ["half an identity", { GENESYSCLOUD_OAUTHCLIENT_ID: "id" }, /No identity/],
  ["no such region", { ...CLIENT, GENESYSCLOUD_REGION: "eu-west-9" }, /"eu-west-9" is no region/],
  [
    "a line break in the token",
    { GENESYSCLOUD_ACCESS_TOKEN: "not-to-be-seen\r\nx: y" },
    /GENESYSCLOUD_ACCESS_TOKEN: has a space, a line break/,
  ],
  ["a gateway that is a path", { ...CLIENT, GENESYSCLOUD_GATEWAY_HOST: "evil.example/@host" }, /not a host/],
  [
    "http to elsewhere",
    { ...CLIENT, GENESYSCLOUD_GATEWAY_HOST: "gateway.example.com", GENESYSCLOUD_GATEWAY_PROTOCOL: "http" },
    /in clear/,
  ],
])("%s: one message without a secret", (_, env, message) => {
  expect(() => connectionFrom(env, "eu-west-2")).toThrow(message);
  try {
    connectionFrom(env, "eu-west-2");
  } catch (error) {
    expect(String(error)).not.toContain("not-to-be-seen");
  }
});
