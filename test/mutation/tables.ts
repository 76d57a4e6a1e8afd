import type { Random } from '../../bench/random.js'
import { type Generator, mutate, type Mutant, percent } from './sample.js'

/** A count with its share, as tables print it. */
function cell(count: number, n: number): string {
  return `${String(count)} (${percent(count, n)})`
}

/** Three parts of a number of people, none of them small. */
function parts(random: Random, n: number): readonly [number, number, number] {
  const first = random.whole(Math.ceil(n / 5), Math.floor(n / 3))
  const second = random.whole(Math.ceil(n / 5), Math.floor(n / 3))
  return [first, second, n - first - second]
}

/** A table of characteristics with two arms and all people: categories and shares in columns. */
export const baselines: Generator = (random) => {
  const [a, b] = [random.whole(60, 99), random.whole(101, 190)]
  const all = a + b
  const row = (name: string, x: number, y: number): string =>
    `| ${name} | ${cell(x, a)} | ${cell(y, b)} | ${cell(x + y, all)} |`
  const [low, middle, high] = parts(random, a)
  const [lowB, middleB, highB] = parts(random, b)
  const [men, menB] = [random.whole(20, a - 20), random.whole(20, b - 20)]
  const rows = [row('Normal', low, lowB), row('Raised', middle, middleB), row('High', high, highB)]
  const text = `Table 1. Baseline characteristics, n (%)

| Characteristic | Placebo (n = ${String(a)}) | Drug (n = ${String(b)}) | Total (N = ${String(all)}) |
| --- | --- | --- | --- |
| Blood pressure |  |  |  |
${rows.join('\n')}
| Sex |  |  |  |
${row('Male', men, menB)}
${row('Female', a - men, b - menB)}`
  const share = percent(highB, b)
  const [digit = '', ...others] = share
  const wrongShare = `${digit === '9' ? '1' : String(Number(digit) + 1)}${others.join('')}`
  const inRow = (name: string, x: number, y: number, from: string, to: string): string => {
    const printed = row(name, x, y)
    return mutate(text, printed, printed.replace(from, to))
  }
  const dropped = (line: string): string => mutate(text, `${rows[2] ?? ''}\n`, `${line}\n`)
  return {
    text,
    path: 'table.md',
    mutants: (
      [
        {
          slip: 'digit',
          text: inRow(
            'High',
            high,
            highB,
            `${String(highB)} (${share}`,
            `${String(highB)} (${wrongShare}`,
          ),
          check: 'percent-count-mismatch',
        },
        {
          slip: 'neighbour',
          text: inRow('Male', men, menB, `(${percent(menB, b)})`, `(${percent(lowB, b)})`),
          check: menB === lowB ? '' : 'percent-count-mismatch',
        },
        {
          slip: 'denominator',
          text: inRow('Male', men, menB, `(${percent(men, a)})`, `(${percent(men, all)})`),
          check: 'percent-count-mismatch',
        },
        {
          // More people than the group has.
          text: dropped(
            row('High', high, highB + 40).replace(/\| [^|]*\|$/u, `| ${cell(high + highB, all)} |`),
          ),
          check: 'parts-and-total',
        },
        {
          // A total of another row.
          text: inRow(
            'Male',
            men,
            menB,
            `| ${cell(men + menB, all)} |`,
            `| ${cell(men + menB + 10, all)} |`,
          ),
          check: 'parts-and-total',
        },
      ] satisfies Mutant[]
    ).filter(({ check }) => check !== ''),
  }
}

/** A table of adverse events of any and of a high grade. */
export const grades: Generator = (random) => {
  const n = random.whole(60, 99)
  const events = ['Nausea', 'Rash', 'Fever', 'Cough'].map((name) => {
    const any = random.whole(12, 40)
    return { name, any, high: random.whole(1, any - 5) }
  })
  const row = ({ name, any, high }: { name: string; any: number; high: number }): string =>
    `| ${name} | ${cell(any, n)} | ${cell(high, n)} |`
  const text = `Table 2. Adverse events, n (%)

| Event | Drug, any grade (N = ${String(n)}) | Drug, grade ≥3 (N = ${String(n)}) |
| --- | --- | --- |
${events.map(row).join('\n')}`
  const [first] = events
  if (first === undefined) throw new Error('no event')
  return {
    text,
    path: 'table.md',
    mutants: [
      {
        text: mutate(text, row(first), row({ ...first, any: first.high, high: first.any })),
        check: 'parts-and-total',
      },
      {
        text: mutate(text, row(first), row({ ...first, high: first.any + 10 })),
        check: 'parts-and-total',
      },
    ],
  }
}
