import type { ListObjectVersionsCommandInput, ListObjectVersionsCommandOutput } from "@aws-sdk/client-s3";
import { listVersions } from "../../../../lib/aws/hold-keeper/handler";

const page = (answer: Partial<ListObjectVersionsCommandOutput>): ListObjectVersionsCommandOutput => ({
  $metadata: {},
  ...answer,
});

test("all versions of all pages, and no delete markers", async () => {
  const asked: ListObjectVersionsCommandInput[] = [];
  const pages = [
    page({
      Versions: [
        { Key: "a", VersionId: "2" },
        { Key: "a", VersionId: "1" },
      ],
      DeleteMarkers: [{ Key: "b", VersionId: "9" }],
      IsTruncated: true,
      NextKeyMarker: "b",
      NextVersionIdMarker: "9",
    }),
    page({ Versions: [{ Key: "c", VersionId: "1" }], IsTruncated: false }),
  ];
  const found: string[] = [];
  const range = { bucket: "e", prefix: "org/", afterKey: "Z" };
  for await (const { key, versionId } of listVersions(
    (input) => (asked.push(input), Promise.resolve(pages.shift()!)),
    range,
  )) {
    found.push(`${key}@${versionId}`);
  }
  expect(found).toEqual(["a@2", "a@1", "c@1"]);
  expect(asked).toEqual([
    { Bucket: "e", Prefix: "org/", KeyMarker: "Z" },
    { Bucket: "e", Prefix: "org/", KeyMarker: "b", VersionIdMarker: "9" },
  ]);
});
