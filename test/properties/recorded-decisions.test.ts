import { readFileSync } from "fs";
import { join } from "path";
import { gunzipSync } from "zlib";
import { evaluate, type PolicySet, type Request, type Verdict } from "../../lib/policy/evaluate";

interface Record {
  readonly batches: readonly {
    readonly policies: PolicySet;
    readonly requests: readonly Request[];
    readonly verdicts: readonly Verdict[];
    /** Requests on which AWS departs from the simulator, and by which exception of conformance/exceptions.json. */
    readonly explained?: { readonly [request: number]: string };
  }[];
}

// made by conformance/run.ts: random policies and requests, decided by an independent simulator
const file = join(__dirname, "../cases/policy/recorded.json.gz");
const { batches } = JSON.parse(gunzipSync(readFileSync(file)).toString("utf8")) as Record;

test("decides as the independent simulator did, exceptions apart", () => {
  const differences = batches.flatMap(({ policies, requests, verdicts }) =>
    requests.flatMap((request, i) => {
      const { verdict } = evaluate(request, policies);
      return verdict === verdicts[i] ? [] : [{ request, policies, verdict, recorded: verdicts[i] }];
    }),
  );
  expect(differences.slice(0, 3)).toEqual([]);
});

test("the record is large, and holds every verdict often", () => {
  const verdicts = batches.flatMap((batch) => batch.verdicts);
  expect(verdicts.length).toBeGreaterThanOrEqual(5000);
  for (const verdict of ["allowed", "implicitlyDenied", "explicitlyDenied"]) {
    expect(verdicts.filter((v) => v === verdict).length).toBeGreaterThan(500);
  }
});

test("few of its decisions rest on an exception", () => {
  const explained = batches.flatMap((batch) => Object.keys(batch.explained ?? {}));
  expect(explained.length).toBeLessThan(200);
});
