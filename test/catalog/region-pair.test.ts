import { checkRegionPair, type RegionPair } from "../../lib/catalog/region-pair";
import { GenesysRegion } from "../../lib/catalog/regions";
import { Faults } from "../../lib/core";

const ACCOUNT = "111122223333";

function codes(genesys: string, pair: Omit<RegionPair, "genesysRegion">): string[] {
  const faults = new Faults();
  checkRegionPair(faults, { genesysRegion: GenesysRegion.fromString(genesys), ...pair });
  return faults.all.map((fault) => `${fault.code} ${fault.field}`);
}

const MISMATCH = "REGION_MISMATCH bucketRegion";
const PARTITION = "PARTITION_MISMATCH bucketRegion";
const REQUIRED = "GENESYS_ACCOUNT_REQUIRED genesysAccountId";
const INVALID = "GENESYS_ACCOUNT_INVALID genesysAccountId";

test.each<[string, Omit<RegionPair, "genesysRegion">, string[]]>([
  ["eu-west-2", { bucketRegion: "eu-west-2" }, []],
  ["eu-west-2", { bucketRegion: "eu-west-1" }, [MISMATCH]],
  ["eu-west-2", { bucketRegion: "eu-west-1", allowCrossRegion: false }, [MISMATCH]],
  ["eu-west-2", { bucketRegion: "eu-west-1", allowCrossRegion: true }, []],
  ["eu-west-2", { bucketRegion: "us-gov-west-1" }, [PARTITION]],
  ["eu-west-2", { bucketRegion: "us-gov-west-1", allowCrossRegion: true }, [PARTITION]],
  ["eu-central-1", { bucketRegion: "eusc-de-east-1", allowCrossRegion: true }, [PARTITION]],
  ["eusc-de-east-1", { bucketRegion: "eu-central-1", genesysAccountId: ACCOUNT, allowCrossRegion: true }, [PARTITION]],
  ["eusc-de-east-1", { bucketRegion: "eusc-de-east-1", genesysAccountId: ACCOUNT }, []],
  ["eusc-de-east-1", { bucketRegion: "eusc-de-east-1" }, [REQUIRED]],
  ["us-east-2", { bucketRegion: "us-east-2" }, [REQUIRED]],
  ["us-east-2", { bucketRegion: "us-east-2", genesysAccountId: ACCOUNT }, []],
  ["us-east-2", { bucketRegion: "us-west-2" }, [MISMATCH, REQUIRED]],
  ["eu-west-2", { bucketRegion: "eu-west-2", genesysAccountId: ACCOUNT }, []],
  ["eu-west-2", { bucketRegion: "eu-west-2", genesysAccountId: "12345678901" }, [INVALID]],
  ["us-east-2", { bucketRegion: "us-east-2", genesysAccountId: "" }, [INVALID]],
  ["eu-west-2", { bucketRegion: "eu-west-2", genesysAccountId: "${var.a}" }, ["TOKEN_NOT_ALLOWED genesysAccountId"]],
  ["eu-west-2", { bucketRegion: "${var.r}" }, ["TOKEN_NOT_ALLOWED bucketRegion"]],
  ["eu-west-2", { bucketRegion: "eu-wset-2" }, ["AWS_REGION_INVALID bucketRegion"]],
])("Genesys %s with %p gives %p", (genesys, pair, expected) => {
  expect(codes(genesys, pair)).toEqual(expected);
});

test("a mismatch names both regions and the way to accept it", () => {
  const faults = new Faults();
  checkRegionPair(faults, { genesysRegion: GenesysRegion.fromString("eu-west-2"), bucketRegion: "us-east-1" });
  const [fault] = faults.all;
  expect(fault!.got).toContain("us-east-1");
  expect(fault!.allowed).toContain("eu-west-2");
  expect(fault!.fix).toMatch(/allowCrossRegion/);
});

test("a partition mismatch offers no opt-out", () => {
  const faults = new Faults();
  checkRegionPair(faults, { genesysRegion: GenesysRegion.fromString("eu-west-2"), bucketRegion: "cn-north-1" });
  expect(faults.all[0]!.fix).not.toMatch(/allowCrossRegion/);
});
