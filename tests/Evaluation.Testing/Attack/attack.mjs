// Reads one problem a line: { known: [{ plus: [...], minus: [...], value }], sought: [[...]] }, of counts that are at least zero. Writes, for each sum
// sought, the least and the most it can be; null where there is no limit.
import { createInterface } from 'node:readline';
import highsLoader from 'highs';

const highs = await highsLoader();

function coefficients(plus, minus) {
  const terms = new Map();
  for (const [counts, sign] of [[plus, 1], [minus, -1]]) for (const count of counts) terms.set(count, (terms.get(count) ?? 0) + sign);
  for (const [count, factor] of terms) if (factor === 0) terms.delete(count);
  return terms;
}

// A sum of one count tells it, and a sum of nothing tells that all its counts are nothing: both are put into the other sums until none tells more.
function settled(problem) {
  const sums = problem.known.map(sum => ({ terms: coefficients(sum.plus, sum.minus), value: sum.value }));
  const told = new Map();
  for (let before = -1; before < told.size;) {
    before = told.size;
    for (const sum of sums) {
      for (const [count, factor] of sum.terms) {
        if (told.has(count)) {
          sum.value -= factor * told.get(count);
          sum.terms.delete(count);
        }
      }
      if (sum.terms.size === 1) sum.terms.forEach((factor, count) => told.set(count, sum.value / factor));
      else if (sum.value === 0 && [...sum.terms.values()].every(factor => factor > 0)) sum.terms.forEach((_, count) => told.set(count, 0));
    }
  }
  return { sums: sums.filter(sum => sum.terms.size > 0), told };
}

// Sums that share counts, directly or through others, bear the name of one of these counts.
function groups(sums) {
  const parent = new Map();
  const root = count => {
    let at = count;
    while ((parent.get(at) ?? at) !== at) at = parent.get(at);
    return at;
  };
  for (const sum of sums) {
    const [first, ...others] = sum.terms.keys();
    for (const other of others) parent.set(root(other), root(first));
  }
  return root;
}

const terms = coefficientsOf => [...coefficientsOf].map(([count, factor]) => ` ${factor < 0 ? '-' : '+'} ${Math.abs(factor)} x${count}`).join('\n');

function bound(goal, relations, sought) {
  const solution = highs.solve(`${goal}\n obj: ${terms(sought)}\nSubject To\n${relations} all: x0 >= 0\nEnd\n`);
  if (solution.Status === 'Optimal') return solution.ObjectiveValue;
  if (solution.Status.includes('nbounded')) return null;
  throw new Error(`HiGHS: ${solution.Status}`);
}

function ranges(problem) {
  const { sums, told } = settled(problem);
  const root = groups(sums);
  const bySet = new Map();
  for (const sum of sums) {
    const set = root(sum.terms.keys().next().value);
    bySet.set(set, [...(bySet.get(set) ?? []), sum]);
  }
  return problem.sought.map(counts => {
    const sought = coefficients(counts, []);
    let known = 0;
    for (const [count, factor] of sought) {
      if (told.has(count)) {
        known += factor * told.get(count);
        sought.delete(count);
      }
    }
    if (sought.size === 0) return [known, known];
    const linked = [...new Set([...sought.keys()].map(root))].flatMap(set => bySet.get(set) ?? []);
    const relations = linked.map((sum, at) => ` r${at}: ${terms(sum.terms)} = ${sum.value}\n`).join('');
    return [bound('Minimize', relations, sought), bound('Maximize', relations, sought)].map(limit => limit === null ? null : limit + known);
  });
}

for await (const line of createInterface({ input: process.stdin })) console.log(JSON.stringify(ranges(JSON.parse(line))));
