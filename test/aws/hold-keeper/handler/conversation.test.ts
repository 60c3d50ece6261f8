import { Conversation, SETTLED_MS, type ListedVersion } from "../../../../lib/aws/hold-keeper/handler";

const FOLDER = "org/conversation_id=c/";
const MONTH = 30 * 86_400_000;
const NAMES = {
  recording: "r.opus",
  sidecar: "r.opus_metadata.json",
  call: "c.opus_call_metadata.json",
  transcript: "c-d.transcript.json",
  other: "q.opus",
  others: "q.opus_metadata.json",
};
type Name = keyof typeof NAMES;

// files in the order in which they were written: a second apart, or as long as is said
function written(...files: readonly (Name | number)[]): ListedVersion[] {
  let at = 0;
  const versions: { key: string; versionId: string; at: number; latest: boolean }[] = [];
  for (const file of files) {
    if (typeof file === "number") {
      at += file;
      continue;
    }
    const key = FOLDER + NAMES[file];
    for (const version of versions) if (version.key === key) version.latest = false;
    const versionId = String(1 + versions.filter((version) => version.key === key).length);
    versions.push({ key, versionId, at: (at += 1_000), latest: true });
  }
  return versions;
}

const version = (text: string) => {
  const [name, versionId = "1"] = text.split("@");
  return { key: FOLDER + NAMES[name as Name], versionId };
};
const told = (versions: readonly ListedVersion[] | undefined) =>
  versions?.map(({ key, versionId }) => {
    const [name] = Object.entries(NAMES).find(([, file]) => FOLDER + file === key)!;
    return versionId === "1" ? name : `${name}@${versionId}`;
  });

function deciding(files: readonly (Name | number)[], of: string, later = 0): string[] | undefined {
  const versions = written(...files);
  return told(new Conversation(versions, versions.at(-1)!.at + later).sidecarsOf(version(of)));
}

test.each<[string, (Name | number)[], string, string[]]>([
  ["the recording waits for its sidecar", ["recording"], "recording", []],
  ["its sidecar decides", ["recording", "sidecar"], "recording", ["sidecar"]],
  ["another's does not", ["recording", "others"], "recording", []],
  ["the sidecar decides about itself", ["sidecar"], "sidecar", ["sidecar"]],
  ["any does about the call file", ["call", "sidecar", "others"], "call", ["others", "sidecar"]],
  ["and about transcripts", ["transcript", "sidecar"], "transcript", ["sidecar"]],
  ["that come later, too", ["sidecar", MONTH, "transcript"], "transcript", ["sidecar"]],
  ["of several, by the current one", ["sidecar", "sidecar", MONTH, "transcript"], "transcript", ["sidecar@2"]],
  ["a call file alone is asked for by none", ["call"], "call", []],
  ["a later export waits for its own", ["recording", "sidecar", MONTH, "recording"], "recording@2", []],
  ["which decides", ["recording", "sidecar", MONTH, "recording", "sidecar"], "recording@2", ["sidecar@2"]],
  ["and about what was before", ["recording", "sidecar", MONTH, "sidecar"], "recording", ["sidecar@2", "sidecar"]],
  ["a sidecar does not decide about a later one", ["sidecar", MONTH, "sidecar"], "sidecar@2", ["sidecar@2"]],
])("%s", (_, files, of, expected) => {
  expect(deciding(files, of)).toEqual(expected);
});

describe("a sidecar that was written before its recording", () => {
  test.each<[string, (Name | number)[], string, string[]]>([
    ["decides when none newer is expected", ["sidecar", "recording"], "recording", ["sidecar"]],
    ["in a later export too", ["sidecar", "recording", MONTH, "sidecar", "recording"], "recording@2", ["sidecar@2"]],
    ["but not when it is of an earlier export", ["recording", "sidecar", MONTH, "recording"], "recording@2", []],
    ["written in the same order", ["sidecar", "recording", MONTH, "recording"], "recording@2", []],
  ])("%s", (_, files, of, expected) => {
    expect(deciding(files, of, SETTLED_MS - 1)).toEqual([]);
    expect(deciding(files, of, SETTLED_MS)).toEqual(expected);
  });
});

test.each<[string, (Name | number)[], string, string[]]>([
  [
    "its recording and the conversation's files",
    ["recording", "call", "transcript", "sidecar"],
    "sidecar",
    ["recording", "call", "transcript"],
  ],
  ["nothing of another recording", ["other", "others", "recording", "sidecar"], "sidecar", ["recording"]],
  [
    "every version that was there",
    ["recording", "sidecar", MONTH, "recording", "sidecar"],
    "sidecar@2",
    ["recording", "sidecar", "recording@2"],
  ],
  [
    "of a later export nothing",
    ["recording", "sidecar", MONTH, "recording", "transcript", "sidecar"],
    "sidecar",
    ["recording"],
  ],
])("beside a sidecar lie %s", (_, files, of, expected) => {
  const versions = written(...files);
  expect(told(new Conversation(versions, versions.at(-1)!.at).besides(version(of)))).toEqual(expected);
});

test("a version that is not listed is no answer", () => {
  expect(deciding(["sidecar"], "recording")).toBeUndefined();
});

test("whenever a sidecar decides about a file, the file lies beside it, and the other way round", () => {
  const files: (Name | number)[] = [
    "recording",
    "sidecar",
    "call",
    MONTH,
    "transcript",
    "recording",
    "sidecar",
    "others",
    "other",
  ];
  const versions = written(...files);
  for (const later of [0, SETTLED_MS]) {
    const conversation = new Conversation(versions, versions.at(-1)!.at + later);
    for (const one of versions) {
      for (const sidecar of versions.filter(({ key }) => key.endsWith("opus_metadata.json") && one.key !== key)) {
        expect(conversation.besides(sidecar).includes(one)).toBe(conversation.sidecarsOf(one)!.includes(sidecar));
      }
    }
  }
});
