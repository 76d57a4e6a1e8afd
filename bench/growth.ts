import { lint } from '../src/lint/lint.js'
import { adversarial } from './adversarial.js'
import { type Growing, growing, repeated } from './growing.js'
import { medians } from './measure.js'
import { tableOf } from './table.js'

/** Length of an adversarial text at the first size. */
const adversarialLength = 20_000

const hostile: readonly Growing[] = adversarial.map(([name, path, opening, unit]) => ({
  name,
  path,
  length: adversarialLength,
  text: (length) => opening + repeated(unit)(length),
}))

const factors = [1, 2, 4, 8]

/** How the time grows as inputs of several shapes double: one real or generated text first. */
export async function growth(rounds: number, paper: string): Promise<string> {
  const tables: string[] = []
  const same: Growing = {
    name: 'one paper over and over',
    path: 'a.txt',
    length: paper.length,
    text: repeated(paper),
  }
  for (const shape of [same, ...growing, ...hostile]) tables.push(await growthOf(shape, rounds))
  return tables.join('\n')
}

async function growthOf({ name, path, length, text }: Growing, rounds: number): Promise<string> {
  const contenders = factors.map((factor) => {
    const file = { path, text: text(length * factor) }
    return {
      name: `${factor} x ${(length / 1000).toFixed(0)} kB`,
      run: () => lint({ files: [file], cwd: '/', asOf: '2026-01-01' }),
    }
  })
  const times = [...(await medians(contenders, rounds, 1))]
  const results = times.map(([size, milliseconds], at) => {
    const before = times[at - 1]?.[1]
    if (before === undefined) return { name: size, milliseconds }
    return {
      name: size,
      milliseconds,
      ratio: milliseconds / before,
      beside: 'half of it',
      aim: 2.3,
    }
  })
  return tableOf(`Growth: ${name}`, results)
}
