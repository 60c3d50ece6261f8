import { pairedRatio, quantile, spread } from "../../../bench/measure/statistics";

test("the median lies in the middle, whatever the order", () => {
  expect(spread([9, 1, 5])).toEqual({ median: 5, low: 3, high: 7 });
  expect(quantile([4, 1], 0.5)).toBe(2.5);
  expect(quantile([7], 0.25)).toBe(7);
  expect(() => quantile([], 0.5)).toThrow("no values");
});

test("a slow moment that slows both leaves their ratio alone", () => {
  expect(pairedRatio([2, 20, 2], [1, 10, 1])).toEqual({ median: 2, low: 2, high: 2 });
});

test("only rounds that both took part in count", () => {
  expect(pairedRatio([2, 4], [1, 1, 100]).median).toBe(3);
});
