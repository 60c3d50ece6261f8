// The search reads policies only; the rest of the reader need not load for it.
export * from "../stack/policy-parts";
