import { readFileSync } from "node:fs";
import { PolicyError } from "idic/foundation";
import {
  compareTierPolicies,
  compileLedger,
  compilePreviewOrder,
  compileProgrammeAudit,
  compileTiers,
  type LedgerPolicyInput,
  type ProgrammeAuditPolicyInput,
  rewardRate,
  type TierPolicyInput,
  tierDistribution,
} from "idic/loyalty";
import { describe, expect, it } from "vitest";

/** A policy of the file: which kind it is, the function says that reads it. */
type AnyPolicy = TierPolicyInput & LedgerPolicyInput & ProgrammeAuditPolicyInput;

interface Vector {
  readonly id: string;
  readonly rule: string;
  readonly function: string;
  readonly policy?: string | { readonly before: string; readonly after: string };
  readonly facts: { readonly members?: readonly unknown[] };
  readonly asOf?: string;
  readonly expect: object;
  readonly why: string;
}

interface VectorFile {
  readonly format: number;
  readonly policies: Readonly<Record<string, AnyPolicy>>;
  readonly vectors: readonly Vector[];
}

type Outcome = { readonly ok: true; readonly value: object } | { readonly ok: false; readonly issues: readonly object[] };

const text = readFileSync(new URL("../../cases/loyalty.json", import.meta.url), "utf8");
const { format, policies, vectors }: VectorFile = JSON.parse(text);

function policyOf(name: unknown): AnyPolicy {
  const policy = typeof name === "string" && Object.hasOwn(policies, name) ? policies[name] : undefined;
  if (policy === undefined) throw new Error(`the file has no policy ${JSON.stringify(name)}`);
  return policy;
}

function compiled(compile: () => { readonly policy: object }): Outcome {
  try {
    return { ok: true, value: compile().policy };
  } catch (error) {
    if (error instanceof PolicyError) return { ok: false, issues: error.issues };
    throw error;
  }
}

function compared({ policy, facts, asOf = "" }: Vector): Outcome {
  if (typeof policy !== "object") throw new Error("a comparison has two policies");
  const [before, after] = [compileTiers(policyOf(policy.before)), compileTiers(policyOf(policy.after))];
  return { ok: true, value: compareTierPolicies({ before, after, members: facts.members ?? [] }, { asOf }) };
}

/** What the functions of the file are in this library. */
const functions: Readonly<Record<string, (vector: Vector) => Outcome>> = {
  tiers: ({ policy, facts, asOf = "" }) => compileTiers(policyOf(policy)).safe(facts, { asOf }),
  "tiers-policy": ({ policy }) => compiled(() => compileTiers(policyOf(policy))),
  ledger: ({ policy, facts, asOf = "" }) => compileLedger(policyOf(policy)).safe(facts, { asOf }),
  "preview-order": ({ policy, facts, asOf = "" }) => compilePreviewOrder(policyOf(policy)).safe(facts, { asOf }),
  "programme-audit": ({ policy, facts, asOf = "" }) => compileProgrammeAudit(policyOf(policy)).safe(facts, { asOf }),
  "compare-tier-policies": compared,
  "reward-rate": ({ facts }) => rewardRate.safe(facts),
  "tier-distribution": ({ facts }) => tierDistribution.safe(facts),
};

describe("conformance vectors", () => {
  it.each(vectors.map((vector) => [`${vector.rule}: ${vector.id}`, vector] as const))("%s", (_, vector) => {
    const outcome = functions[vector.function]?.(vector);
    expect(outcome?.ok ? outcome.value : outcome).toMatchObject(vector.expect);
  });

  it("hold every convention of programmes and D30, D31, D32 at least twice", () => {
    const conventions = readFileSync("docs/sources/conventions.md", "utf8").match(/^\| R\d+(?= \|)/gm) ?? [];
    const rules = [...conventions.map((row) => row.slice(2)), "D30", "D31", "D32"];
    expect(rules.length).toBe(37);
    expect(rules.filter((rule) => vectors.filter((vector) => vector.rule === rule).length < 2)).toEqual([]);
    expect(vectors.filter(({ rule }) => !rules.includes(rule)).map(({ id }) => id)).toEqual([]);
  });

  it("are a file that needs no other: every policy is in it and read by a vector, every id is its own, every why is said", () => {
    expect(format).toBe(1);
    expect(JSON.parse(JSON.stringify({ format, policies, vectors }))).toEqual(JSON.parse(text));
    const named = vectors.flatMap(({ policy = [] }) => (typeof policy === "string" ? [policy] : Object.values(policy)));
    expect([...new Set(named)].sort()).toEqual(Object.keys(policies).sort());
    expect(new Set(vectors.map(({ id }) => id)).size).toBe(vectors.length);
    for (const { id, rule, why, expect: expected } of vectors) {
      expect(id.startsWith(`${rule.toLowerCase()}-`)).toBe(true);
      expect(why.length).toBeGreaterThan(10);
      expect(Object.keys(expected).length).toBeGreaterThan(0);
    }
  });

  it("find a wrong answer: a vector does not hold for the policy of another", () => {
    const vector = vectors.find(({ id }) => id === "r26-reevaluate");
    const outcome = vector && functions["tiers"]?.({ ...vector, policy: "beauty-spend" });
    expect(() => expect(outcome?.ok ? outcome.value : outcome).toMatchObject(vector?.expect ?? {})).toThrow();
  });
});
