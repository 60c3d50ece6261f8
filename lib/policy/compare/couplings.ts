import { parseDate } from "../evaluate/values";
import type { KeyValue } from "./values";

/** The tested keys of a request with their values; keys that nothing tests are left out. */
export type Chosen = ReadonlyMap<string, KeyValue>;

/** A rule for keys that occur together, or exclude each other. */
export interface Coupling {
  readonly about: (lowerKey: string) => boolean;
  /** Whether it depends on the values, or only on which keys exist. */
  readonly values: boolean;
  readonly fits: (chosen: Chosen) => boolean;
}

const oneOf = (...keys: readonly string[]) => {
  const all = new Set(keys);
  return (key: string) => all.has(key);
};

const ENDPOINT = ["aws:sourcevpc", "aws:sourcevpce", "aws:vpcsourceip", "aws:sourcevpcarn", "aws:vpceaccount"];
const RETENTION = [
  "s3:object-lock-mode",
  "s3:object-lock-retain-until-date",
  "s3:object-lock-remaining-retention-days",
];
const CALLED = ["aws:calledvia", "aws:calledviafirst", "aws:calledvialast"];

function presence(chosen: Chosen, keys: readonly string[]): readonly boolean[] {
  return keys.filter((key) => chosen.has(key)).map((key) => chosen.get(key) !== undefined);
}

function alike(all: readonly boolean[]): boolean {
  return new Set(all).size < 2;
}

/** Documented dependencies between keys. */
export const COUPLINGS: readonly Coupling[] = [
  {
    // a request through an endpoint has the endpoint's keys and no public address; any other request has only the
    // address
    about: oneOf("aws:sourceip", ...ENDPOINT, "aws:viaawsservice"),
    values: false,
    fits: (chosen) => {
      const through = presence(chosen, ENDPOINT);
      if (!alike(through)) return false;
      if (!chosen.has("aws:sourceip") || through.length === 0) return true;
      const hasAddress = chosen.get("aws:sourceip") !== undefined;
      return hasAddress !== through[0] || (!hasAddress && chosen.get("aws:viaawsservice") === "true");
    },
  },
  {
    about: oneOf("aws:multifactorauthpresent", "aws:multifactorauthage"),
    values: false,
    fits: (chosen) => {
      if (!chosen.has("aws:multifactorauthpresent") || !chosen.has("aws:multifactorauthage")) return true;
      const present = chosen.get("aws:multifactorauthpresent") === "true";
      return present === (chosen.get("aws:multifactorauthage") !== undefined);
    },
  },
  { about: oneOf(...RETENTION), values: false, fits: (chosen) => alike(presence(chosen, RETENTION)) },
  {
    about: oneOf("aws:currenttime", "aws:epochtime"),
    values: true,
    fits: (chosen) => {
      const [time, epoch] = [chosen.get("aws:currenttime"), chosen.get("aws:epochtime")];
      if (typeof time !== "string" || typeof epoch !== "string") return true;
      return Math.floor(parseDate(time)! / 1000) === Number(epoch);
    },
  },
  {
    about: oneOf("aws:viaawsservice", ...CALLED),
    values: true,
    fits: (chosen) => {
      const called = presence(chosen, CALLED);
      if (!alike(called)) return false;
      if (called[0] === true && chosen.has("aws:viaawsservice") && chosen.get("aws:viaawsservice") !== "true")
        return false;
      const all = chosen.get("aws:calledvia");
      if (typeof all !== "object") return true;
      const [first, last] = [chosen.get("aws:calledviafirst"), chosen.get("aws:calledvialast")];
      return (first === undefined || first === all[0]) && (last === undefined || last === all.at(-1));
    },
  },
  ...(["aws:principal", "aws:resource", "aws:source", "aws:vpce"] as const).map((start): Coupling => {
    const [id, paths] = [`${start}orgid`, `${start}orgpaths`];
    return {
      about: oneOf(id, paths),
      values: true,
      fits: (chosen) => {
        if (!chosen.has(id) || !chosen.has(paths)) return true;
        const [organization, all] = [chosen.get(id), chosen.get(paths)];
        if (organization === undefined || typeof all !== "object") return organization === all;
        return all.length === 1 && all[0]!.startsWith(`${String(organization)}/`);
      },
    };
  }),
  ...(
    [
      ["aws:tagkeys", "aws:requesttag/"],
      ["s3:requestobjecttagkeys", "s3:requestobjecttag/"],
      ["kms:encryptioncontextkeys", "kms:encryptioncontext:"],
    ] as const
  ).map(([list, start]): Coupling => ({
    about: (key) => key === list || key.startsWith(start),
    values: true,
    fits: (chosen) => {
      if (!chosen.has(list)) return true;
      const names = chosen.get(list);
      const listed = typeof names === "object" ? names.map((name) => name.toLowerCase()) : [];
      return [...chosen].every(
        ([key, value]) => !key.startsWith(start) || (value !== undefined) === listed.includes(key.slice(start.length)),
      );
    },
  })),
];
