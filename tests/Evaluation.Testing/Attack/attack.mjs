// Reads one problem a line: { known: [{ plus: [...], minus: [...], value }], sought: [[...]] }, of counts that are at least zero. Writes, for each sum
// sought, the least and the most it can be; null where there is no limit.
import { createInterface } from 'node:readline';
import highsLoader from 'highs';

const highs = await highsLoader();
const terms = (plus, minus) => [...plus.map(count => ` + x${count}`), ...minus.map(count => ` - x${count}`)].join('\n');

function bound(goal, problem, sought) {
  const relations = problem.known.map((sum, at) => ` r${at}: ${terms(sum.plus, sum.minus)} = ${sum.value}`).join('\n');
  const solution = highs.solve(`${goal}\n obj: ${terms(sought, [])}\nSubject To\n${relations}\n all: x0 >= 0\nEnd\n`);
  if (solution.Status === 'Optimal') return solution.ObjectiveValue;
  if (solution.Status.includes('nbounded')) return null;
  throw new Error(`HiGHS: ${solution.Status}`);
}

for await (const line of createInterface({ input: process.stdin })) {
  const problem = JSON.parse(line);
  console.log(JSON.stringify(problem.sought.map(sought => [bound('Minimize', problem, sought), bound('Maximize', problem, sought)])));
}
