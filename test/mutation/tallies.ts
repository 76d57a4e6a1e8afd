import { type Generator, mutate } from './sample.js'

const check = 'parts-and-total'

/** How people of two groups went through a study, with a column of all. */
export const waysThrough: Generator = (random) => {
  const left = [random.whole(21, 39), random.whole(21, 39)] as const
  const began = [random.whole(140, 159), random.whole(140, 159)] as const
  const events = [random.whole(5, 9), random.whole(5, 9)] as const
  const row = (name: string, [a, b]: readonly [number, number]): string =>
    `| ${name} | ${String(a)} | ${String(b)} | ${String(a + b)} |`
  const out = row('Discontinued', left)
  const text = `Table 1. Disposition

| | Drug | Placebo | Total |
| --- | --- | --- | --- |
${row('Randomised', began)}
${row('Completed', [began[0] - left[0], began[1] - left[1]])}
${out}
${row('Adverse event', events)}
${row('Withdrew consent', [left[0] - events[0], left[1] - events[1]])}`
  return {
    text,
    path: 'table.md',
    mutants: [
      {
        text: mutate(text, out, out.replace(/\d+ \|$/u, `${String(left[0] + left[1] + 10)} |`)),
        check,
      },
      { text: mutate(text, out, row('Discontinued', [left[0] + 10, left[1]])), check },
    ],
  }
}

/** Studies in rows with their total. */
export const forests: Generator = (random) => {
  const studies = ['Ahn 2012', 'Bell 2014', 'Cruz 2018', 'Dorn 2021'].map((name) => ({
    name,
    events: random.whole(11, 40),
    people: random.whole(101, 299),
    controls: random.whole(101, 299),
  }))
  const sum = (of: 'events' | 'people' | 'controls'): number =>
    studies.reduce((all, study) => all + study[of], 0)
  const total = `| Total | ${String(sum('events'))} | ${String(sum('people'))} | ${String(sum('controls'))} |`
  const text = `Table 2. Trials

| Study | Events | People | Controls |
| --- | --- | --- | --- |
${studies.map(({ name, events, people, controls }) => `| ${name} | ${String(events)} | ${String(people)} | ${String(controls)} |`).join('\n')}
${total}`
  const people = String(sum('people'))
  const [, second] = studies
  const bell = `| Bell 2014 | ${String(second?.events)} | ${String(second?.people)} |`
  const lastDigit = String(((second?.people ?? 0) + 3) % 10)
  return {
    text,
    path: 'table.md',
    mutants: [
      { text: mutate(text, total, total.replace(people, String(sum('people') + 100))), check },
      { text: mutate(text, bell, bell.replace(/\d \|$/u, `${lastDigit} |`)), check },
    ],
  }
}
