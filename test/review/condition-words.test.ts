import { conditionWords } from "../../lib/review/condition-words";
import { contextWords } from "../../lib/review/render/words";

// a secret in a referer is a usual way to let a network of caches in
const URL = "https://user:secret@cdn.example/files?token=abc";
const SHOWN = /https:\/\/cdn\.example\/… \(sha256 [0-9a-f]+\)$/;

test("an address in a condition, or in a request, is host and digest", () => {
  const words = conditionWords({ StringLike: { "aws:Referer": URL } });
  expect(words).toMatch(SHOWN);
  expect(conditionWords({ StringLike: { "aws:Referer": `${URL}d` } })).not.toBe(words);
  expect(contextWords({ "aws:Referer": URL })[0]).toMatch(SHOWN);
  expect(conditionWords({ StringEquals: { "aws:SourceVpce": ["vpce-1", "vpce-2"] } })).toBe(
    "aws:SourceVpce is vpce-1 or vpce-2",
  );
});
