import { reviewStack } from "../../lib/review/diff";
import { readStack, type Stack } from "../../lib/stack";
import { FORMS } from "../support/review/forms";
import { PROBE_PROVIDER, probeLists } from "../support/review/probes";

// a policy that cannot be read is another one in another form
const probes = probeLists.flatMap(([name, list]) => (name === "garbled" ? [] : list));
const stack = (sections: object): Stack =>
  readStack("s", JSON.stringify({ provider: PROBE_PROVIDER, ...sections })).stack;

/** They are about several providers, of which such a form leaves one. */
const SEVERAL_PROVIDERS = [
  "a policy comes to the role of the same name in another account",
  "one of two roles of a name in two accounts loses its boundary",
  "one of two aliases of a name in two regions leads to another key",
  "one of two accounts lifts a block of public access",
  "a bucket is looked for by a provider whose account is not known",
  "an address on the internet goes, and comes to the function of the same name in another account",
  "an instance profile goes, and comes to the role of the same name in another account",
  "a role may read a bucket of an account that is not known",
  "a role of an account that is not known may read a bucket",
];

/** Probes that a form makes another change of. */
const OTHERWISE: { readonly [form: string]: readonly string[] } = {
  // they name what is forgotten by its address
  "every resource by another name": ["a role is forgotten", "the policy of a bucket is forgotten"],
  "every resource by an alias of the provider": SEVERAL_PROVIDERS,
  // they are about the count
  "every resource as the only one of a count": [
    "count 0 takes a guard away",
    "a count that is not known",
    "a count by whether a text is a number",
    "a length of what may be empty, by a local",
    "a document in a function of a provider, of each value",
    "a default that is a number is asked for",
    "a default becomes a number",
    "a choice makes texts of numbers",
    "a policy for each document",
    "a block for each member, of which one is null",
    "a block for a member whose name is a template",
  ],
  // a statement takes the place of another of its name
  "a Sid for each statement": ["a statement below one without a name"],
};

/** What is in these cannot be read, so a difference in their texts is not known to be none. */
const UNREAD = [
  "a trust that AWS refuses comes in its place",
  "a queue of a place that is not known has two names",
  "a list of all inline policies takes a denial away",
  "a list of all inline policies takes a denial away whose name Terraform makes up",
  "a list of all inline policies of a role that is not known may take a denial away",
  "a list of all members of a group takes somebody out of it",
  "a second list of all members of a group lacks somebody",
  "a permission set gets a second policy of its own",
  "another inline policy of the same name takes a denial's place",
  "a policy comes of the name of an inline block, without its denial",
  "a statement comes beside the whole policy of an event bus",
  "an argument of the bucket sets another policy than the resource of its own",
  "an argument of the queue sets another policy than the resource of its own",
  "one of two policies of a bucket loses the denial that both have",
  "a statement of which nobody knows whether another takes its place",
  // a second provider that gives it to whatever it makes
  "a tag by default that a policy asks for",
  ...SEVERAL_PROVIDERS,
];

describe.each(Object.entries(FORMS))("%s", (name, form) => {
  const asked = probes.filter((probe) => !OTHERWISE[name]?.includes(probe.name));
  test.each(asked)("$name: $verdict", ({ verdict, before, after }) => {
    const [old, now] = [form(before), form(after)] as { readonly variable?: object }[];
    // a default that changes is a row of its own, whatever it says
    const changes = verdict !== "broader" && JSON.stringify(old!.variable) !== JSON.stringify(now!.variable);
    const said = reviewStack(stack(old!), stack(now!)).verdict;
    expect(changes ? [verdict, "unknown"] : [verdict]).toContain(said);
  });
});

// another address is another resource to Terraform, which such a form says nothing about
const sameAddresses = Object.entries(FORMS).filter(
  ([name]) => !name.startsWith("every resource as") && !name.includes("another name"),
);

describe.each(sameAddresses)("%s, in place of what it was", (name, form) => {
  const asked = probes.filter((probe) => ![...UNREAD, ...(OTHERWISE[name] ?? [])].includes(probe.name));
  test.each(asked)("$name", ({ after }) => {
    expect(reviewStack(stack(after), stack(form(after))).verdict).toBe("same");
  });
});
