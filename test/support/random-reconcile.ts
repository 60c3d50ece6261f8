import fc from "fast-check";
import { AS_OF, ORG, type ListedObject, type ReconcileCase } from "./reconcile-cases";

const id = (kind: string, i: number) => `${kind.repeat(8)}-0000-4000-8000-00000000000${i}`;
const conversation = fc.integer({ min: 1, max: 3 }).map((i) => id("c", i));
const recording = fc.integer({ min: 1, max: 4 }).map((i) => id("a", i));
const endings = [".opus", ".opus_metadata.json", "_metadata.json", ".webm", "", "_x.OPUS", "-2.opus"];
const name = fc.oneof(
  fc.tuple(recording, fc.constantFrom(...endings)).map(([one, ending]) => one + ending),
  fc.tuple(recording, fc.constantFrom(".opus", ".mp4")).map(([one, ending]) => `${one.toUpperCase()}${ending}`),
  conversation.map((one) => `${one}.opus_call_metadata.json`),
  conversation.map((one) => `${one}-${id("d", 1)}.transcript.json`),
  fc.constantFrom("renamed.opus", "notes.txt", "aaaaaaaa.opus"),
);
const folder = fc.oneof(
  { weight: 14, arbitrary: conversation.map((one) => `${ORG}/year=2026/month=1/day=02/hour=3/conversation_id=${one}`) },
  conversation.map((one) => `${ORG}/year=2026/month=1/day=2/hour=3/conversation_id=${one.toUpperCase()}`),
  conversation.map((one) => `${ORG}/conversation_id=${one}`),
  conversation.map((one) => `other/year=2026/month=1/day=2/hour=3/conversation_id=${one}`),
  conversation.map((one) => `${ORG}/year=2026/month=1/day=2/hour=3/conversation_id=${one}/deeper`),
  fc.constantFrom(ORG, "elsewhere", `${ORG}/year=x/month=1/day=2/hour=3/conversation_id=${id("c", 1)}`),
);
const version = fc.record({
  marker: fc.constantFrom(true, false, false),
  size: fc.constantFrom(0, 7, 4096),
  day: fc.integer({ min: 1, max: 9 }),
});

const objects = fc
  .uniqueArray(
    fc.tuple(folder, name).map((steps) => steps.join("/")),
    { maxLength: 8 },
  )
  .chain((keys) =>
    fc.tuple(
      ...keys.map((key) => fc.array(version, { minLength: 1, maxLength: 3 }).map((versions) => ({ key, versions }))),
    ),
  )
  .map((files) =>
    files.flatMap(({ key, versions }) =>
      versions.map(({ marker, size, day }, i): ListedObject => {
        const modified = `2026-11-0${day}T00:00:00.000Z`;
        return {
          key,
          versionId: `v${i}`,
          latest: i === versions.length - 1,
          marker,
          size: marker ? 0 : size,
          modified,
        };
      }),
    ),
  );

const pendingUntil = fc.constantFrom(
  undefined,
  undefined,
  "2026-11-30T00:00:00.000Z",
  "2026-11-01T00:00:00.000Z",
  AS_OF,
);

// few ids, odd names, odd folders, versions in every combination
const reconcileCase: fc.Arbitrary<ReconcileCase> = fc
  .record({
    recordings: fc.uniqueArray(fc.record({ conversationId: conversation, recordingId: recording, pendingUntil }), {
      maxLength: 8,
      selector: (one) => `${one.conversationId}/${one.recordingId}`,
    }),
    more: fc.uniqueArray(conversation),
    objects,
  })
  .map(({ recordings, more, objects: listed }) => ({
    conversations: [...new Set([...recordings.map((one) => one.conversationId), ...more])],
    recordings,
    objects: listed,
  }));

/**
 * Cases with ids that no other of them has, so that all of them can lie in one bucket.
 * @param sample how many, and from which seed
 */
export function apartCases(sample: { readonly numRuns: number; readonly seed: number }): readonly ReconcileCase[] {
  return fc.sample(reconcileCase, sample).map((one, i) => {
    const own = JSON.stringify(one).replaceAll("-0000-4000-8000-", `-${String(i).padStart(4, "0")}-4000-8000-`);
    return JSON.parse(own) as ReconcileCase;
  });
}
