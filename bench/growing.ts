import { paper } from './prose.js'
import { Random } from './random.js'

/** A document of one shape, as long as is asked for. */
export interface Growing {
  readonly name: string
  readonly path: string
  /** Length at the first size that is timed. */
  readonly length: number
  readonly text: (length: number) => string
}

/** A text over and over, up to a length. */
export const repeated = (text: string) => (length: number) =>
  text.repeat(Math.ceil(length / text.length)).slice(0, length)

/** Pieces up to a length, each with figures of its own. */
const counted =
  (piece: (index: number) => string, opening = '') =>
  (length: number) => {
    const pieces = [opening]
    for (let index = 0, done = opening.length; done < length; index += 1) {
      const next = piece(index)
      pieces.push(next)
      done += next.length
    }
    return pieces.join('')
  }

const head = '| Outcome | A (N = 6000) | B (N = 6000) |\n| --- | --- | --- |\n'
const share = (count: number) => `${String(count)} (${(count / 60).toFixed(1)})`

/** Shapes of which one thing grows: sentences, a sentence, rows of a table, its columns, a line. */
export const growing: readonly Growing[] = [
  { name: 'prose', path: 'a.txt', length: 250_000, text: (length) => paper(new Random(7), length) },
  {
    name: 'one sentence',
    path: 'a.txt',
    length: 50_000,
    text: repeated('in the 12-mg/kg arm (n = 24) the ORR was 20.8% (95% CI, 7.1%-42.2%) and '),
  },
  {
    name: 'one table',
    path: 'a.md',
    length: 30_000,
    text: (length) => head + repeated('| ORR, n (%) | 20 (33.3) | 10 (16.7) |\n')(length),
  },
  {
    name: 'categories under one heading of a table',
    path: 'a.md',
    length: 30_000,
    text: counted(
      (index) => `| Sort ${String(index)} | ${share(index)} | ${share(index + 1)} |\n`,
      `${head}| Sort, n (%) | | |\n`,
    ),
  },
  {
    name: 'columns of a table',
    path: 'a.md',
    length: 30_000,
    text: (length) => {
      const arms = Array.from({ length: Math.ceil(length / 50) }, (_, index) => index)
      const row = (first: string, cell: (arm: number) => string) =>
        `| ${[first, ...arms.map(cell)].join(' | ')} |\n`
      return [
        row('Outcome', (arm) => `Arm ${String(arm)} (N = ${String(60 + arm)})`),
        row('---', () => '---'),
        row('ORR, n (%)', () => '20 (33.3)'),
        row('CR, n (%)', () => '10 (16.7)'),
      ].join('')
    },
  },
  {
    name: 'groups of many sizes',
    path: 'a.txt',
    length: 30_000,
    text: counted(
      (index) =>
        `In the arm of ${String(index)} mg (n = ${String(20 + (index % 77))}) the ORR was ${String((index * 7) % 100)}.5% (95% CI, 7.1%-42.2%). `,
    ),
  },
  {
    name: 'shares of many counts',
    path: 'a.txt',
    length: 30_000,
    text: counted(
      (index) =>
        `Nausea was seen in ${String(index)} patients (${share(index % 3001)}%) and rash in ${String(index + 3)} (${(index % 90).toFixed(1)}%). `,
    ),
  },
  {
    name: 'ratios with their p-values',
    path: 'a.txt',
    length: 30_000,
    text: counted(
      (index) =>
        `The hazard ratio for OS was 0.${String(60 + (index % 30))} (95% CI, 0.5-0.9; P = 0.0${String(1 + (index % 8))}). `,
    ),
  },
  { name: 'a line without spaces', path: 'a.txt', length: 125_000, text: repeated('a1,b2;') },
]
