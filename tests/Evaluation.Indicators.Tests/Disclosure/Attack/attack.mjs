// Reads one problem a line: { kinds, printed: [{ kinds: [...], value }], hidden: [[...]] }. People of each kind are at least none; how many of some kinds
// there are together is printed. Writes, for each hidden count of each problem, the least and the most it can be; null where there is no limit.
import { createInterface } from 'node:readline';
import highsLoader from 'highs';

const highs = await highsLoader();
const sum = kinds => kinds.map(kind => `x${kind}`).join('\n + ');

function bound(goal, problem, hidden) {
  const relations = problem.printed.map((row, at) => ` r${at}: ${sum(row.kinds)} = ${row.value}`).join('\n');
  const solution = highs.solve(`${goal}\n obj: ${sum(hidden)}\nSubject To\n${relations}\n all: x0 >= 0\nEnd\n`);
  if (solution.Status === 'Optimal') return solution.ObjectiveValue;
  if (solution.Status.includes('nbounded')) return null;
  throw new Error(`HiGHS: ${solution.Status}`);
}

for await (const line of createInterface({ input: process.stdin })) {
  const problem = JSON.parse(line);
  console.log(JSON.stringify(problem.hidden.map(hidden => [bound('Minimize', problem, hidden), bound('Maximize', problem, hidden)])));
}
