import type { Claim, Measure, Subject } from '../../claims/claim.js'
import { isWordLike, termOf } from '../../claims/tokens/token.js'
import type { Vocabulary } from '../../claims/vocabulary.js'
import type { Placer } from '../binding/placer.js'
import type { Sentence } from '../reading/sentence.js'

/** Behind a drug's name: its other names in brackets, then what it is, up to the end of that phrase. */
const INTRODUCTION =
  /^[®™]?(?: \([^()]{1,60}\))*(?:,| is| are)? an? ((?:(?! (?:for|in|that|which|with|to|given|administered) )[^.;]){4,160})/

/** "targets CD19", "binds to HER2", right behind the name. */
const VERB =
  /^[®™]?(?: \([^()]{1,60}\))* (?:selectively |specifically |simultaneously ){0,2}(?:targets|binds(?: to)?|blocks|is directed against) ((?:[\w-]+,? (?:and )?){1,4})/

const PROTEIN = String.raw`(?:[A-Z][A-Z0-9]{1,7}(?:-?[A-Z]?\d{1,2}[A-Z]{0,2})?|PD-L?1|CTLA-4|B7-H[34]|TROP-?2|c-MET|Claudin[ -]?\d{1,2}\.\d)`

/** "CD19-directed", "CD20xCD3 bispecific", "anti-HER2 antibody", "dual GLP-1/GIP receptor agonist" names none. */
const NAMED: readonly RegExp[] = [
  new RegExp(String.raw`\b(${PROTEIN})[- ](?:directed|targeted|targeting)\b`),
  new RegExp(
    String.raw`\b(${PROTEIN})\s?[x×]\s?(${PROTEIN})(?: T[- ]cell)?(?:[- ](?:bispecific|engager|directed|targeting|antibody))`,
  ),
  new RegExp(String.raw`\banti-(${PROTEIN})\b`),
  new RegExp(String.raw`\b(?:targeting|against|directed at) (${PROTEIN})(?: and (${PROTEIN}))?`),
]

const ANY_PROTEIN = new RegExp(String.raw`^(${PROTEIN})(?:(?:,| and|, and) (${PROTEIN}))?`)

/** Other names of targets that texts use side by side. */
const SYNONYMS: Readonly<Record<string, string>> = {
  CD276: 'b7h3',
  CD274: 'pdl1',
  B7H1: 'pdl1',
  CD279: 'pd1',
  PDCD1: 'pd1',
  CD152: 'ctla4',
  ERBB1: 'egfr',
  HER1: 'egfr',
  ERBB2: 'her2',
  ERBB3: 'her3',
  TACSTD2: 'trop2',
  TNFRSF17: 'bcma',
  CD269: 'bcma',
  CLDN182: 'claudin182',
  KDR: 'vegfr2',
  FRA: 'folr1',
}

const HINT = new RegExp(
  String.raw`[-x×](?:directed|targeted|targeting|CD3)\b|\b(?:targets|targeting|binds|blocks|directed|against|anti-)`,
)

/** The words that drug classes begin with, compiled once for a vocabulary. */
const classHints = new WeakMap<Vocabulary, RegExp>()

/** A cheap look at a block, so that most are done with here. */
export function mayIntroduce(text: string, vocabulary: Vocabulary): boolean {
  let hint = classHints.get(vocabulary)
  if (hint === undefined) {
    const classes = vocabulary.terms.filter(({ category }) => category === 'drug-class')
    const words = classes.flatMap(({ forms }) =>
      forms.map((form) => /[\w-]+/.exec(form)?.[0] ?? ''),
    )
    const known = [...new Set(words)].filter((word) => word !== '')
    hint = new RegExp(String.raw`\b(?:${known.join('|')})`, 'i')
    classHints.set(vocabulary, hint)
  }
  return HINT.test(text) || hint.test(text)
}

/** What a sentence says that its drug is, right behind the drug's name: its targets, its classes. */
export function introductionClaims(
  { span: { end }, tokens }: Sentence,
  text: string,
  placer: Placer,
): Claim[] {
  const name = tokens.find((token) => termOf(token, 'subject') !== undefined)
  const known = termOf(name, 'subject')
  if (name === undefined || known === undefined) return []
  const subject: Subject = {
    key: known.key,
    name: known.key,
    origin: 'stated',
    rule: 'named-in-sentence',
  }
  const behind = text.slice(name.end, end)
  const introduced = INTRODUCTION.exec(behind)
  const [, done] = VERB.exec(behind) ?? []
  const words = introduced?.[1] ?? done
  if (words === undefined) return []
  const from = name.end + behind.indexOf(words)
  const claim = (measure: Measure, key: string, at: number, to: number): Claim => ({
    kind: 'attribute',
    subject,
    measure,
    scope: {},
    value: { key, text: text.slice(at, to) },
    place: placer.place(at, to),
  })
  const classes = tokens.flatMap((token, at) => {
    const term = termOf(token, 'drug-class')
    const isInside = token.start >= from && token.end <= from + words.length
    if (term?.nature === undefined || !isInside || isOfDisease(text.slice(token.end))) return []
    const last = isWordLike(token) ? tokens[at + token.termTokens - 1] : undefined
    return [claim(ofDrug(term.nature), term.key, token.start, (last ?? token).end)]
  })
  const found = done === undefined ? targetsIn(words) : ANY_PROTEIN.exec(words)
  if (found === null) return classes
  const key = keyOfTargets(found)
  const at = from + found.index
  return [...classes, claim(TARGET, key, at, at + found[0].length)]
}

/** What a drug is asked to be, of which it is one thing: "molecular target", "vector type". */
function ofDrug(label: string): Measure {
  return { key: label.replaceAll(' ', '-'), label, nature: 'drug-class' }
}

const TARGET: Measure = { key: 'target', label: 'molecular target', nature: 'drug-class' }

/** The key of the targets that a value names, whichever of their names it uses: "B7-H3", "CD20 and CD3". */
export function targetNamed(value: string): string | undefined {
  const found = ANY_PROTEIN.exec(value)
  return found === null ? undefined : keyOfTargets(found)
}

function keyOfTargets(found: RegExpExecArray): string {
  return found.slice(1).filter(Boolean).map(targetKey).sort().join('+')
}

function targetsIn(words: string): RegExpExecArray | null {
  for (const pattern of NAMED) {
    const found = pattern.exec(words)
    if (found !== null) return found
  }
  return null
}

/** "Claudin 18.2" and "CLDN18.2" are one. */
function targetKey(printed: string): string {
  const plain = printed.replaceAll(/[\s.-]/g, '').toUpperCase()
  return SYNONYMS[plain] ?? plain.toLowerCase()
}

/** "triple-negative". */
function isOfDisease(behind: string): boolean {
  return /^[- ](?:negative|positive|refractory)\b/.test(behind)
}
