import { type Generator, mutate, percent } from './sample.js'

/** A sentence that gives two cells of a table again. */
export const retoldCells: Generator = (random) => {
  const [n, m] = [random.whole(101, 139), random.whole(141, 179)]
  const cell = (count: number, of: number): string => `${String(count)} (${percent(count, of)})`
  const [a, b, c, d] = [
    random.whole(31, 39),
    random.whole(14, 19),
    random.whole(21, 28),
    random.whole(5, 9),
  ]
  const told = `${String(a)} patients (${percent(a, n)}%)`
  const text = `# A trial of a spray

Nausea occurred in ${told} in the spray group and ${String(b)} (${percent(b, m)}%) in the placebo group.

| Event, n (%) | Spray (n = ${String(n)}) | Placebo (n = ${String(m)}) |
| --- | --- | --- |
| Nausea | ${cell(a, n)} | ${cell(b, m)} |
| Fever | ${cell(c, n)} | ${cell(d, m)} |`
  const check = 'value-mismatch'
  return {
    text,
    path: 'paper.md',
    mutants: [
      {
        text: mutate(text, told, `${String(a + 10)} patients (${percent(a + 10, n)}%)`),
        check,
      },
      { text: mutate(text, told, `${String(a - 1)} patients (${percent(a - 1, n)}%)`), check },
      { text: mutate(text, told, `${String(a + 4)} patients (${percent(a, n)}%)`), check },
    ],
  }
}
