import { Testing, type TerraformStack } from "cdktf";
import { reviewOf, reviewStack } from "../../lib/review/diff";
import { readStack, type Stack } from "../../lib/stack";
import { LegalHoldApplicationStack, LegalHoldExportStack, LegalHoldRolesStack } from "../../stacks";
import { london } from "../support/london";
import { maximal } from "../support/maximal";

const read = (stack: TerraformStack): Stack => readStack("s", Testing.synth(stack)).stack;
const exported = (props: ConstructorParameters<typeof LegalHoldExportStack>[2]) =>
  read(new LegalHoldExportStack(Testing.app(), "s", props));
const { everythingNew } = maximal();
const { aws, genesys } = everythingNew!;
const plain = london();

// every part that a stack may have besides: what is said of it when it comes
describe.each([
  ["the hold keeper", { aws: { holdKeeper: { mode: "everything" } } }, ["s3:PutObjectLegalHold", "sqs:SendMessage"]],
  ["the trail", { aws: { trail: aws!.trail } }, ["inventoryTarget"]],
  ["access logs", { aws: { bucket: { accessLogsBucket: "example-access-logs" } } }, ["accessLogs"]],
  [
    "job events",
    { genesys: { jobNotification: genesys!.jobNotification } },
    ["subscribers", "triggerTarget", "sns:Publish", "eventTarget"],
  ],
  ["export actions", { genesys: { exportActions: {} } }, ["actionRequest"]],
  ["ServiceNow", { genesys: { serviceNow: genesys!.serviceNow } }, ["actionRequest", "credentialFields"]],
  ["hold tagging", { genesys: { holdTagging: genesys!.holdTagging } }, []],
  ["an export policy", { exportPolicy: everythingNew!.exportPolicy }, ["policyScope"]],
  ["the reported role", { genesys: { reportedRole: genesys!.reportedRole } }, ["legalhold:legalhold:read"]],
] as const)("%s", (_, part, expected) => {
  const [without, with_] = [exported(plain), exported({ ...plain, ...part } as typeof plain)];
  const said = ({ changes }: ReturnType<typeof reviewStack>) =>
    changes.flatMap((one) => (one.kind === "grant" ? one.actions : [one.control]));

  test("against itself: nothing", () => {
    expect(reviewStack(with_, { ...with_, text: "" })).toMatchObject({ verdict: "same", changes: [] });
  });

  test("comes and goes with its rows", () => {
    const [comes, goes] = [reviewStack(without, with_), reviewStack(with_, without)];
    expect(said(comes)).toEqual(expect.arrayContaining([...expected]));
    if (expected.length > 0) expect(said(goes)).toEqual(expect.arrayContaining([...expected]));
  });
});

const rolesProps = { genesysRegion: "eu-west-2", organizationId: plain.organizationId, backend: { local: true } };
const roles = (more: object = {}) => read(new LegalHoldRolesStack(Testing.app(), "s", { ...rolesProps, ...more }));
const application = (more: object = {}, client: object = {}) =>
  read(
    new LegalHoldApplicationStack(Testing.app(), "s", {
      ...rolesProps,
      client: {
        redirectUris: ["https://example.com/back"],
        scopes: ["recordings:readonly"],
        secret: "directory",
        secretDirectory: "/run/secrets",
        acknowledgeSecretExposure: true,
        ...client,
      },
      organizations: [{ name: "one", genesysRegion: "eu-west-2", organizationId: plain.organizationId }],
      ...more,
    }),
  );

test.each<[string, Stack, Stack, string]>([
  [
    "a permission more",
    roles(),
    roles({ exportRole: { additionalPermissions: ["recording:annotation:view"] } }),
    "recording:annotation:view",
  ],
  [
    "a role more",
    roles(),
    roles({ reportedRole: { acknowledgeReported: true, permissions: genesys!.reportedRole!.permissions } }),
    "legalhold:legalhold:read",
  ],
  ["a scope more", application(), application({}, { scopes: ["recordings"] }), "recordings"],
  [
    "an address more",
    application(),
    application({}, { redirectUris: ["https://example.com/back", "https://example.org/back"] }),
    "redirectUris",
  ],
])("several organizations: %s", (_, before, after, said) => {
  const { verdict, changes } = reviewStack(before, after);
  expect(verdict).toBe("broader");
  expect(changes.flatMap((one) => (one.kind === "grant" ? one.actions : [one.control]))).toContain(said);
  expect(reviewStack(after, before).verdict).toBe("narrower");
  expect(reviewOf([reviewStack(after, { ...after, text: "" })]).verdict).toBe("same");
});

test("another organization changes no access by itself, and somebody there has to consent", () => {
  const one = { name: "one", genesysRegion: "eu-west-2", organizationId: plain.organizationId };
  const two = { ...one, name: "two", organizationId: "00000000-7d64-4b0e-9a27-5e1b6c90d4f3" };
  const { changes, deployer } = reviewStack(application(), application({ organizations: [one, two] }));
  expect(changes).toEqual([]);
  expect(deployer.byHandMore).toEqual([expect.stringContaining(two.organizationId)]);
});

test("what owners of parts brought along have to merge is said again when it changes", () => {
  const { broughtAlong } = maximal();
  const reader = "arn:aws:iam::111122223333:role/another";
  const [before, after] = [
    broughtAlong!,
    { ...broughtAlong!, aws: { ...broughtAlong!.aws, exporterRole: { existingRoleArn: reader } } },
  ];
  const { byHandMore } = reviewStack(exported(before), exported(after)).deployer;
  expect(byHandMore.some((step) => step.includes("for_owner_"))).toBe(true);
});
