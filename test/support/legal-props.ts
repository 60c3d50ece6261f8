import { retentionDays } from "../../lib/aws";
import fc from "fast-check";
import { GenesysRegion } from "../../lib/catalog";
import type { LegalHoldExportStackProps } from "../../stacks";
import { awsOptions } from "./legal-aws";
import { operationsKey } from "./legal-operations";
import { exportPolicy, genesysOptions } from "./legal-genesys";
import { account, maybe, person, type Place } from "./legal-places";

// the state is in the partition of the bucket
const backend = (region: string): fc.Arbitrary<LegalHoldExportStackProps["backend"]> =>
  fc.oneof(
    fc.constant({ local: true }),
    fc.record({
      s3: fc.record({ bucket: fc.constant("state"), region: fc.constant(region), key: maybe(fc.constant("a/b")) }),
    }),
    fc.record({ cloud: fc.record({ organization: fc.constant("example"), workspace: maybe(fc.constant("holds")) }) }),
  );

const place: fc.Arbitrary<Place & Pick<LegalHoldExportStackProps, "allowCrossRegion" | "bucketRegion">> = fc
  .constantFrom(...GenesysRegion.all)
  .chain((genesys) => {
    const { partition, awsRegion } = genesys;
    const others = GenesysRegion.all.filter((other) => other.partition === partition).map(({ name }) => name);
    return fc.oneof(
      fc.constant({ genesys, partition, region: awsRegion }),
      fc.constant({ genesys, partition, region: awsRegion, bucketRegion: awsRegion }),
      fc
        .constantFrom(...others)
        .map((region) => ({ genesys, partition, region, bucketRegion: region, allowCrossRegion: true })),
    );
  });

const retention = fc.oneof(
  fc.record({ days: fc.integer({ min: 1, max: 36_500 }) }),
  fc.record({ years: fc.integer({ min: 1, max: 100 }) }),
);
const mode = fc.constantFrom({ mode: "GOVERNANCE" }, { mode: "COMPLIANCE", acknowledgeCompliance: true });
const bucketName = fc
  .stringMatching(/^[a-z0-9][a-z0-9.-]{1,40}[a-z0-9]$/)
  .filter(
    (name) => !/\.\.|^[\d.]+$|^(xn--|sthree-|amzn-s3-demo-)|(-s3alias|--ol-s3|\.mrap|--x-s3|--table-s3)$/.test(name),
  );

/** Random legal configurations of a stack, over everything that can be chosen. */
export function legalProps(): fc.Arbitrary<LegalHoldExportStackProps> {
  return place.chain(({ genesys, bucketRegion, allowCrossRegion, ...where }) =>
    fc
      .record({
        organizationId: fc.uuid(),
        awsAccountId: account,
        bucketName,
        retention: fc.tuple(mode, retention).map(([one, other]) => ({ ...one, ...other })),
        custodians: fc.array(person(where.partition), { minLength: 1, maxLength: 4 }),
        administrators: maybe(fc.array(person(where.partition), { minLength: 1, maxLength: 3 })),
        readers: fc.oneof(
          fc.constantFrom<"account" | undefined>("account", undefined),
          fc.array(person(where.partition), { maxLength: 2 }),
        ),
        acknowledgeOtherAccounts: fc.constantFrom(undefined, false, true),
        name: maybe(fc.stringMatching(/^[A-Za-z0-9]{1,10}([_-][A-Za-z0-9]{1,10}){0,2}$/)),
        genesysAccountId: genesys.genesysAccountId === undefined ? account : maybe(account),
        exportPolicy: maybe(exportPolicy),
        genesys: genesysOptions,
        backend: backend(where.region),
        genesysCredentials: fc.constantFrom(undefined, "environment", "variables"),
        tags: fc.constantFrom(undefined, { purpose: "legal-hold" }),
      })
      // nobody trusts an own account as that of Genesys Cloud
      .filter(({ genesysAccountId, awsAccountId }) => genesysAccountId !== awsAccountId)
      .map(atHome)
      // nobody of Genesys Cloud's account reads or removes evidence, acknowledged or not
      .filter(
        ({ genesysAccountId, custodians, readers }) =>
          genesysAccountId === undefined || !JSON.stringify([custodians, readers]).includes(`:${genesysAccountId}:`),
      )
      .chain((props) =>
        awsOptions({ genesys, ...where }, props).map((aws) => ({
          ...props,
          genesysRegion: genesys.name,
          bucketRegion,
          allowCrossRegion,
          deployer: deployerFor(props.genesys),
          aws: aws && { ...aws, exporterRole: capped(aws.exporterRole, retentionDays(props.retention)) },
        })),
      )
      .chain((props) =>
        operationsKey(props, where).map((key) => ({ ...props, aws: { ...props.aws, operationsKey: key } })),
      ),
  );
}

type Named = Pick<
  LegalHoldExportStackProps,
  "awsAccountId" | "custodians" | "administrators" | "readers" | "acknowledgeOtherAccounts"
>;

// people of other accounts only where that is acknowledged
function atHome<T extends Named>(props: T): T {
  const { awsAccountId, custodians, administrators, readers } = props;
  const own = (arns: readonly string[]) => arns.map((arn) => arn.replace(/:\d{12}:/, `:${awsAccountId}:`));
  const atHomeOnly = { ...props, administrators: administrators && own(administrators) };
  if (props.acknowledgeOtherAccounts) return atHomeOnly;
  return {
    ...atHomeOnly,
    custodians: own(custodians),
    readers: typeof readers === "object" ? own(readers) : readers,
  };
}

// a client-credentials deployer can only grant roles that exist
function deployerFor(genesys: LegalHoldExportStackProps["genesys"]): LegalHoldExportStackProps["deployer"] {
  const { exportRole = {}, reportedRole } = genesys ?? {};
  const roles = [exportRole, ...(reportedRole ? [reportedRole] : [])];
  const existing = roles.every((role) => (role.existingRoleId ?? role.existingRoleName) !== undefined);
  return existing ? "clientCredentials" : undefined;
}

type Role = NonNullable<LegalHoldExportStackProps["aws"]>["exporterRole"];

// a cap that leaves no day above the default retention would grant what the bucket denies
function capped(role: Role, least: number): Role {
  const days = role?.retentionHeadersMaxDays;
  if (days === undefined) return role;
  return { ...role, retentionHeadersMaxDays: least >= 36_500 ? undefined : Math.max(days, least + 1) };
}
