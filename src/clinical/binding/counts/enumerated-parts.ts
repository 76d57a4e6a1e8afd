import type { Claim, Subject } from '../../../claims/claim.js'
import type { Figure } from '../../../claims/figure.js'
import type { Scope } from '../../../claims/scope.js'
import { numeralOf } from '../../../claims/mentions/numerals.js'
import {
  isClosing,
  isMark,
  isOpening,
  isWord,
  isWordOf,
  termOf,
  type Token,
} from '../../../claims/tokens/token.js'
import type { Sentence } from '../../reading/sentence.js'
import { type Item, namesTerm, numberAt, type PartList, partListsIn } from './part-lists.js'
import type { Placer } from '../placer.js'

/**
 * The parts of people counted that a sentence lists one by one, so that they should be all: "90 adults
 * were randomised, 46 to the drug and 44 to placebo", "12 withdrew (consent 7, side effects 5)",
 * "31 people died, 12 among users and 19 among others". Whether they add up is for a check to say.
 *
 * @param claims those of the sentence: what they say of a number's people holds for the part
 */
export function enumeratedParts(
  { tokens, markers, isPoured }: Sentence,
  placer: Placer,
  subject: Subject | undefined,
  claims: readonly Claim[],
): Claim<'part'>[] {
  if (isPoured === true) return []
  const named = (item: Item): boolean =>
    markers.some(({ dimension, from, to }) => {
      return TREATMENTS.has(dimension) && from >= item.from - 1 && to <= item.to
    })
  const lists = partListsIn(
    tokens,
    (list) => !namesFewer(tokens, list) && isEveryPart(tokens, list, named),
  )
  return lists.flatMap((list) => {
    const whole = placer.figure(numeralOf(numberAt(tokens, list.whole)))
    const scopeAt = ({ place }: Figure): Scope =>
      claims.find((claim) => claim.kind === 'count' && claim.place.start === place.start)?.scope ??
      {}
    return list.items.map(({ number }): Claim<'part'> => {
      const size = placer.figure(numeralOf(numberAt(tokens, number)))
      return {
        kind: 'part',
        ...(subject && { subject }),
        measure: { key: 'part-of', label: `part of ${whole.text}` },
        scope: scopeAt(size),
        value: {
          size,
          whole: { scope: scopeAt(whole), size: whole },
          origin: 'stated',
          reason: 'the text lists them one by one',
          listed: isOfReasons(tokens, list) ? 'reasons' : 'groups',
        },
        place: size.place,
      }
    })
  })
}

const TREATMENTS: ReadonlySet<string> = new Set(['arm', 'dose', 'cohort'])

/** Words of lists that leave somebody out, or count somebody twice. */
function namesFewer(tokens: readonly Token[], list: PartList): boolean {
  const [first, last] = [list.items[0], list.items.at(-1)]
  if (first === undefined || last === undefined) return true
  const from = isOfReasons(tokens, list) ? list.whole : Math.max(0, first.from - REACH)
  return tokens.slice(from, last.to).some((token) => isWordOf(token, NOT_ALL))
}

const NOT_ALL: ReadonlySet<string> = new Set(
  (
    'including mainly mostly primarily common commonly some both also previously ' +
    'prior remaining remainder rest overlap overlapping multiple several each either'
  ).split(' '),
)

function isEveryPart(
  tokens: readonly Token[],
  list: PartList,
  isNamed: (item: Item) => boolean,
): boolean {
  const { form, items } = list
  if (isOfReasons(tokens, list))
    return form === 'bracket' || form === 'colon' || saysWhy(tokens, list)
  if (form === 'bracket' || form === 'sizes') {
    const areSent = items.every(({ number, to }) => {
      return relationOf(tokens, { number, from: number + 1, to }) === 'to'
    })
    const areGroups = areSent || items.filter(isNamed).length > 1 || areNames(tokens, list)
    return areGroups && isDivided(tokens, list)
  }
  if (items.every((item) => namesSeverity(tokens, item))) return form === 'clause'
  if (areScreened(tokens, list)) return true
  const relations = items.map((item) => relationOf(tokens, item))
  const [relation] = relations
  if (relation === undefined || relations.some((other) => other !== relation)) return false
  if (relation === 'among') return true
  if (relation === 'to') return isDivided(tokens, list)
  if (relation === 'took')
    return tookPart(tokens, list) && !items.some(({ from, to }) => joins(tokens, from, to))
  return items.every((item) => isNamed(item) || namesGroup(tokens, item))
}

/** "of which 27 were mild and 4 moderate": an event has one severity, that of its worst. */
function namesSeverity(tokens: readonly Token[], item: Item): boolean {
  return isWordOf(firstOwnWord(tokens, item), SEVERITIES)
}

const SEVERITIES: ReadonlySet<string> = new Set('mild moderate severe fatal'.split(' '))

/** "randomised (46 drug, 44 placebo)": a name and nothing more behind each number of the bracket. */
function areNames(
  tokens: readonly Token[],
  { form, items: [first, ...others] }: PartList,
): boolean {
  if (form !== 'bracket' || first === undefined) return false
  const isBehind = termOf(tokens[first.from - 2], 'analysis-set')?.key === 'randomised'
  return (
    isBehind &&
    [first, ...others].every(
      ({ number, from, to }) =>
        number === from && to - from <= 3 && tokens[from + 1]?.type === 'word',
    )
  )
}

function namesGroup(tokens: readonly Token[], { from, to }: Item): boolean {
  if (namesTerm(tokens, from, to, 'group')) return true
  return tokens.slice(from, to).some((token) => isWord(token, 'cohort', 'group', 'arm'))
}

/** "12 were excluded: …", "12 were not enrolled: …": why each of those who left did. */
function isOfReasons(tokens: readonly Token[], { whole, items }: PartList): boolean {
  const end = (items[0]?.from ?? 0) - 1
  const own = tokens.slice(whole + 1, Math.max(whole + 1, end))
  if (own.some((token) => termOf(token, 'lost') !== undefined || isWord(token, 'stopped')))
    return true
  return own.some((token, at) => {
    const behind = tokens[whole + 2 + at]
    return isWord(token, 'not') && (isOpening(behind) || termOf(behind, 'analysis-set'))
  })
}

/** "4 did so because of side effects, 3 by choice and 2 had moved away". */
function saysWhy(tokens: readonly Token[], { items: [first] }: PartList): boolean {
  return tokens
    .slice(first?.from, first?.to)
    .some((token) => isWord(token, 'because', 'due', 'reasons'))
}

/** "391 were screened, 227 were not eligible and 164 were randomised": some left, the others went on. */
function areScreened(tokens: readonly Token[], { whole, items }: PartList): boolean {
  const [left, others, another] = items
  if (left === undefined || others === undefined || another !== undefined) return false
  const isScreened = tokens
    .slice(Math.max(0, whole - REACH), left.number)
    .some((token) => isWord(token, 'screened', 'assessed'))
  const own = tokens.slice(left.from, left.to)
  const haveLeft = own.some((token) => isWord(token, 'not') || termOf(token, 'lost') !== undefined)
  return (
    isScreened && haveLeft && namesTerm(tokens, others.from, others.to, 'analysis-set', DIVIDED)
  )
}

/** Whether the people counted were divided, each into one group: those screened were not, but some. */
function isDivided(tokens: readonly Token[], { whole, items }: PartList): boolean {
  const first = items[0]?.number ?? whole
  const own = tokens.slice(Math.max(0, whole - REACH), first)
  const isKnown = own.some((token) => termOf(token, 'analysis-set') !== undefined)
  if (isKnown) return own.some((token) => termOf(token, 'analysis-set')?.key === 'randomised')
  return namesTerm(tokens, first, items.at(-1)?.to ?? first, 'analysis-set', DIVIDED)
}

const DIVIDED: ReadonlySet<string> = new Set(['randomised'])
const REACH = 4

/** "the main study of 90 people", "90 people took part": each took one of the treatments. */
function tookPart(tokens: readonly Token[], { whole, items: [first] }: PartList): boolean {
  const own = tokens.slice(Math.max(0, whole - REACH), first?.number)
  return own.some((token) => isWord(token, 'study', 'trial', 'part', 'participated'))
}

/** "received the drug and the vaccine": a treatment of several. */
function joins(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to - 1).some((token) => isWord(token, 'and', 'or', 'plus'))
}

/** The word that ties the people of an item to their group. */
function relationOf(tokens: readonly Token[], item: Item): string | undefined {
  const token = firstOwnWord(tokens, item)
  if (isWord(token, 'to', 'in', 'among', 'with', 'on', 'at')) return token?.text.toLowerCase()
  return isWord(token, 'received', 'took', 'given') ? 'took' : undefined
}

/** What an item says of its number first, past brackets, shares, nouns and auxiliaries. */
function firstOwnWord(tokens: readonly Token[], { from, to }: Item): Token | undefined {
  let depth = 0
  for (let at = from; at < Math.min(to, from + FARTHEST); at++) {
    const token = tokens[at]
    if (isOpening(token)) depth++
    else if (isClosing(token)) depth--
    else if (depth === 0 && !isPassed(token)) return token
  }
  return undefined
}

const FARTHEST = 16

function isPassed(token: Token | undefined): boolean {
  if (isWordOf(token, AUXILIARY) || isMark(token, '%')) return true
  if (token?.type === 'number' && token.unit !== undefined) return true
  const isPeople = termOf(token, 'people') ?? termOf(token, 'counted')
  return isPeople !== undefined || termOf(token, 'analysis-set')?.key === 'randomised'
}

const AUXILIARY: ReadonlySet<string> = new Set('were was occurred being randomly cases'.split(' '))
