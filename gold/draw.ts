import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Random } from '../bench/random.js'
import type { Drawn, Half, Passage } from './passage.js'
import { tablesOf } from './jats-table.js'

/** Passages of papers that each half gets; one of a paper at most. */
const prosePerHalf = 28
const tablesPerHalf = 7
/** Passages of each seed. What is known by heart cannot be held out. */
const perSeed = 5
/** Passages that further draws add to the tuning half, out of the papers that are its own. */
const second = { seed: 20_261_123, prosePerPaper: 2, known: 1, figures: 3, tables: 14 }
/** Most paragraphs state few results: these state many. */
const third = { seed: 20_261_124, prosePerPaper: 2, known: 3, figures: 9, tables: 0 }
const fourth = { seed: 20_261_125, prosePerPaper: 0, known: 0, figures: 9, tables: 16 }

/** Draws the passages from the folder that holds seeds/ and papers/, the same ones each time. */
async function draw(shared: string): Promise<Passage[]> {
  const random = new Random(20_261_122)
  const names = (await readdir(join(shared, 'papers/txt'))).sort().map((name) => name.slice(0, -4))
  const papers = shuffled(names, random)
  const passages: Drawn[] = []
  for (const name of (await readdir(join(shared, 'seeds'))).filter(isText).sort()) {
    passages.push(...(await proseOf(shared, `seeds/${name}`, 'tuning', perSeed, random)))
  }
  const halves = {
    tuning: papers.slice(0, papers.length / 2),
    'held-out': papers.slice(papers.length / 2),
  }
  for (const [half, own] of [
    ['tuning', halves.tuning],
    ['held-out', halves['held-out']],
  ] as const) {
    for (const paper of own.slice(0, prosePerHalf)) {
      passages.push(...(await proseOf(shared, `papers/txt/${paper}.txt`, half, 1, random)))
    }
    passages.push(...(await tablesFrom(shared, own, half, tablesPerHalf, random)))
  }
  for (const further of [second, third, fourth]) {
    passages.push(...(await drawMore(shared, halves.tuning, passages, further)))
  }
  return passages.map((passage, index) => ({ id: idOf(index), ...passage }))
}

/** More passages of the papers of the tuning half, none of them drawn before. */
async function drawMore(
  shared: string,
  papers: readonly string[],
  before: readonly Drawn[],
  { seed, prosePerPaper, known: perPaper, figures, tables: count }: typeof second,
): Promise<Drawn[]> {
  const random = new Random(seed)
  const known = new Set(before.map((passage) => JSON.stringify(passage)))
  const passages: Drawn[] = []
  for (const paper of papers) {
    const source = `papers/txt/${paper}.txt`
    const drawn = await proseOf(shared, source, 'tuning', prosePerPaper + perPaper, random, figures)
    passages.push(...drawn.filter(isNew).slice(0, prosePerPaper))
  }
  const tables = await tablesFrom(shared, papers, 'tuning', papers.length, random)
  passages.push(...tables.filter(isNew).slice(0, count))
  return passages

  function isNew(passage: Drawn): boolean {
    return !known.has(JSON.stringify(passage))
  }
}

function isText(name: string): boolean {
  return name.endsWith('.txt')
}

function idOf(index: number): string {
  return String(index + 1).padStart(3, '0')
}

/** Paragraphs of running text with figures in them. */
async function proseOf(
  shared: string,
  source: string,
  half: Half,
  count: number,
  random: Random,
  fewestFigures = 3,
): Promise<Drawn[]> {
  const text = await readFile(join(shared, source), 'utf8')
  const candidates: { start: number; end: number }[] = []
  for (const match of text.matchAll(/[^\n]+/g)) {
    const [line] = match
    const isParagraph = line.length >= 200 && line.length <= 1800
    if (isParagraph && figuresIn(line) >= fewestFigures) {
      candidates.push({ start: match.index, end: match.index + line.length })
    }
  }
  return shuffled(candidates, random)
    .slice(0, count)
    .sort((a, b) => a.start - b.start)
    .map((span) => ({ half, source, ...span }))
}

/** Numbers that are no bracketed reference. */
function figuresIn(line: string): number {
  return line.replaceAll(/\[[\d,\s–-]+\]/g, '').match(/\d+(?:[.,·]\d+)*/g)?.length ?? 0
}

/** One table of each paper until there are enough; neither tiny nor endless. */
async function tablesFrom(
  shared: string,
  papers: readonly string[],
  half: Half,
  count: number,
  random: Random,
): Promise<Drawn[]> {
  const passages: Drawn[] = []
  for (const paper of shuffled(papers, random)) {
    if (passages.length === count) break
    const source = `papers/jats/${paper}.xml`
    const tables = tablesOf(await readFile(join(shared, source), 'utf8'))
    const fitting = tables.flatMap(({ cells }, index) =>
      cells >= 15 && cells <= 60 ? [index] : [],
    )
    const table = shuffled(fitting, random)[0]
    if (table !== undefined) passages.push({ half, source, table })
  }
  return passages
}

function shuffled<Item>(items: readonly Item[], random: Random): Item[] {
  const left = [...items]
  const drawn: Item[] = []
  while (left.length > 0) drawn.push(...left.splice(random.whole(0, left.length - 1), 1))
  return drawn
}

const [shared = '../shared'] = process.argv.slice(2)
const passages = await draw(shared)
const lines = passages.map((passage) => `  ${JSON.stringify(passage)}`)
await writeFile(new URL('passages.json', import.meta.url), `[\n${lines.join(',\n')}\n]\n`)
