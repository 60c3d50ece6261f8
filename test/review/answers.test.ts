import { answererOf, NO_ANSWERS, readAnswers } from "../../lib/review/answers";

const answers = readAnswers({
  answers: { "delete evidence": "legal", "read evidence": "privacy", "lift legal holds": "legal" },
});

test("whoever answers for a meaning answers for every row that means it", () => {
  expect(answererOf(["delete evidence", "lift legal holds"], answers)).toEqual(["legal"]);
  expect(answererOf(["delete evidence", "read evidence"], answers)).toEqual(["legal", "privacy"]);
  expect(answererOf(["act as a role"], answers)).toEqual([]);
  expect(answererOf(["delete evidence"], NO_ANSWERS)).toEqual([]);
});

test("every fault of a file is told at once", () => {
  const broken = { answers: { "destroy evidence": "legal", "read evidence": " ", "delete evidence": 3 } };
  expect(() => readAnswers(broken)).toThrow(
    /no row means "destroy evidence"; nobody is named for "read evidence"; nobody is named for "delete evidence"\. Meanings are: .*delete evidence/,
  );
});

test.each([[null], [[]], [{}], [{ answers: [] }], [{ answers: {}, more: 1 }], ["legal"]])(
  "%j is no such file",
  (content) => {
    expect(() => readAnswers(content)).toThrow(/not a file of answers/);
  },
);
