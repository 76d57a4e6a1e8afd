import { extractClaims } from 'claimlint'
import { bindingOf, matches } from './agreement.js'
import { type GoldClaim, type GoldKind, readGold } from './gold-claim.js'
import { type Half, type Passage, readPassage, readPassages } from './passage.js'
import { type Reading, readingOf } from './reading.js'

/** What was found in a passage beside what should have been. */
interface Outcome {
  readonly half: Half
  readonly isTable: boolean
  readonly pairs: readonly { readonly found: Reading; readonly gold: GoldClaim }[]
  readonly missed: readonly GoldClaim[]
  readonly invented: readonly Reading[]
}

/** Reads a passage within its document, and pairs what was found with the gold claims. */
async function outcomeOf(shared: string, passage: Passage): Promise<Outcome> {
  const { path, text, start, end } = await readPassage(shared, passage)
  const { sources } = await extractClaims({ files: [{ path, text }] })
  const found = sources
    .flatMap(({ claims }) => claims)
    .filter(({ place }) => place.start >= start && place.start < end)
    .map(readingOf)
    .filter((reading) => reading !== undefined)
  const gold = await readGold(passage.id)
  const left = new Set(found)
  const pairs = gold.flatMap((wanted) => {
    const match = [...left].find((reading) => matches(reading, wanted))
    if (match === undefined) return []
    left.delete(match)
    return [{ found: match, gold: wanted }]
  })
  const matched = new Set(pairs.map((pair) => pair.gold))
  return {
    half: passage.half,
    isTable: 'table' in passage,
    pairs,
    missed: gold.filter((wanted) => !matched.has(wanted)),
    invented: [...left],
  }
}

/** The scores of some outcomes, of one kind or of all. */
function scoreLine(title: string, outcomes: readonly Outcome[], kind?: GoldKind): string {
  const isWanted = (claim: { readonly kind: GoldKind }): boolean =>
    kind === undefined || claim.kind === kind
  const pairs = outcomes.flatMap((outcome) => outcome.pairs).filter(({ gold }) => isWanted(gold))
  const missed = outcomes.flatMap((outcome) => outcome.missed).filter(isWanted).length
  const invented = outcomes.flatMap((outcome) => outcome.invented).filter(isWanted).length
  const bindings = pairs.map(({ found, gold }) => bindingOf(found, gold))
  const sound = bindings.filter(({ isSound }) => isSound).length
  const whole = bindings.filter(({ isSound, isWhole }) => isSound && isWhole).length
  const [wanted, found] = [pairs.length + missed, pairs.length + invented]
  const cells = [
    String(wanted),
    share(pairs.length, found),
    share(pairs.length, wanted),
    share(sound, found),
    share(whole, wanted),
  ]
  return [title.padEnd(26), ...cells.map((cell) => cell.padStart(11))].join('')
}

function share(part: number, whole: number): string {
  return whole === 0 ? '-' : (part / whole).toFixed(2)
}

function printScores(half: Half, outcomes: readonly Outcome[]): void {
  const headers = ['claims', 'precision', 'recall', 'bound prec.', 'bound rec.']
  console.log(`\n${[half.padEnd(26), ...headers.map((header) => header.padStart(11))].join('')}`)
  const kinds = new Set(
    outcomes.flatMap(({ pairs, missed, invented }) =>
      [...pairs.map(({ gold }) => gold), ...missed, ...invented].map(({ kind }) => kind),
    ),
  )
  for (const kind of [...kinds].sort()) console.log(scoreLine(kind, outcomes, kind))
  console.log(
    scoreLine(
      'running text',
      outcomes.filter(({ isTable }) => !isTable),
    ),
  )
  console.log(
    scoreLine(
      'tables',
      outcomes.filter(({ isTable }) => isTable),
    ),
  )
  console.log(scoreLine('all', outcomes))
}

/** Every claim that was missed, made up or misbound. */
function printMisses(id: string, { pairs, missed, invented }: Outcome): void {
  const line = (sign: string, claim: GoldClaim | Reading): void => {
    const { at, kind, measure, scope, value } = claim
    console.log(`${id} ${sign} ${kind} ${at.join('-')}`, JSON.stringify({ measure, scope, value }))
  }
  for (const claim of missed) line('-', claim)
  for (const claim of invented) line('+', claim)
  for (const { found, gold } of pairs) {
    const { isSound, isWhole } = bindingOf(found, gold)
    if (isSound && isWhole) continue
    line(isSound ? '<' : '!', gold)
    line(' ', found)
  }
}

const [shared = '../shared', ...options] = process.argv.slice(2)
const outcomes: Outcome[] = []
for (const passage of await readPassages()) {
  const outcome = await outcomeOf(shared, passage)
  outcomes.push(outcome)
  // Nobody is to read what the held-out half says.
  if (options.includes('--misses') && passage.half === 'tuning') printMisses(passage.id, outcome)
}
for (const half of ['tuning', 'held-out'] as const) {
  printScores(
    half,
    outcomes.filter((outcome) => outcome.half === half),
  )
}
