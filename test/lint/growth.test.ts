import { beforeAll, describe, expect, it } from 'vitest'
import { lint } from '../../src/lint/lint.js'

const size = 10_000
const growth = 5

/** The time of a run over one file: the better of two, since other work may slow one down. */
async function timeOf(path: string, text: string): Promise<number> {
  const times: number[] = []
  for (let run = 0; run < 2; run++) {
    const started = performance.now()
    await lint({ files: [{ path, text }], cwd: '/', asOf: '2026-01-01' })
    times.push(performance.now() - started)
  }
  return Math.min(...times)
}

function repeated(text: string, length: number): string {
  return text.repeat(Math.ceil(length / text.length)).slice(0, length)
}

const arm = 'in the 12-mg/kg arm (n = 24) the ORR was 20.8% (95% CI, 7.1%-42.2%)'

describe('the time of a run follows the size of a text', () => {
  let ordinary = 0
  beforeAll(async () => {
    ordinary = await timeOf('a.txt', repeated(`I${arm.slice(1)}. `, size))
  })

  it.each<[name: string, path: string, opening: string, unit: string]>([
    ['a sentence without end', 'a.txt', '', `${arm} and `],
    ['a heading without end', 'a.md', '# ', `${arm} and `],
    ['doses in a row', 'a.txt', '', '5 mg '],
    ['shares in a row', 'a.txt', '', '20.8%, '],
    ['sizes in a row', 'a.txt', '', '(n = 24) '],
    ['designations in a row', 'a.txt', '', 'FDA granted orphan designation on January 5, 2025 '],
    ['lists that a word distributes', 'a.txt', '', 'respectively 20% and '],
    ['spreads in a row', 'a.txt', '', '1 ± '],
    ['measures in a row', 'a.txt', '', 'ORR PFS OS 20% '],
    ['digits without end', 'a.txt', '', '1234567890'],
    ['an identifier without end', 'a.txt', '', '10.1000/'],
    ['names without end', 'a.txt', '', 'Abc also known as '],
    ['letters without end', 'a.txt', '', 'a'],
    ['open brackets', 'a.txt', '', '5 ('],
    ['rows of a table', 'a.md', '', '| 20.8% | 5 |\n'],
    ['a cell without end', 'a.md', '| a |\n| - |\n| ', '5 mg, '],
  ])('%s', async (_, path, opening, unit) => {
    const small = await timeOf(path, opening + repeated(unit, size))
    const large = await timeOf(path, opening + repeated(unit, size * growth))
    // Linear time gives `growth`, quadratic time its square.
    expect(large).toBeLessThan(growth * 2.5 * Math.max(small, ordinary))
  })
})
