import {
  besidePrefix,
  isAboutConversation,
  isRecording,
  isSidecar,
  isSidecarOf,
} from "../../../../lib/aws/hold-keeper/handler";

const FOLDER = "org/year=2026/month=3/day=1/hour=12/conversation_id=c/";

test.each([
  ["r.opus", [true, false, false]],
  ["r.opus_metadata.json", [false, true, false]],
  ["r_metadata.json", [false, true, false]],
  ["c.opus_call_metadata.json", [false, false, true]],
  ["c-d.transcript.json", [false, false, true]],
  ["r.json", [true, false, false]],
  ["r", [true, false, false]],
])("%s is a recording, a sidecar or about the conversation: %j", (name, kinds) => {
  const key = FOLDER + name;
  expect([isRecording(key), isSidecar(key), isAboutConversation(key)]).toEqual(kinds);
});

test.each([
  ["r.opus_metadata.json", "r.opus", true],
  ["r_metadata.json", "r.opus", true],
  ["r_metadata.json", "r", true],
  ["r.opus_metadata.json", "r.wav", false],
  ["r_metadata.json", "r2.opus", false],
  ["r.opus_metadata.json", "r.opus_metadata.json", false],
  ["r.opus_metadata.json", "c.opus_call_metadata.json", false],
])("%s is the sidecar of %s: %s", (sidecar, recording, expected) => {
  expect(isSidecarOf(FOLDER + sidecar, FOLDER + recording)).toBe(expected);
});

test.each([
  [`${FOLDER}r.opus`, FOLDER],
  [`${FOLDER}c-d.transcript.json`, FOLDER],
  ["conversation_id=c/r.opus", "conversation_id=c/"],
  // a folder of any size is not gone through
  ["other/r.opus", "other/r"],
  ["other/r.opus_metadata.json", "other/r"],
  ["other/r_metadata.json", "other/r"],
  ["r", "r"],
  ["not_conversation_id=c/.opus", "not_conversation_id=c/.opus"],
])("beside %s lies what begins with %s", (key, prefix) => {
  expect(besidePrefix(key)).toBe(prefix);
});
