import type { Outcome } from './messages.js'
import type { RegistryRecord } from './record.js'
import { inWords, titles } from './titles.js'

/** Design, arms and titles of a record, which say the same thing in several ways. */
export function designOutcomes(record: RegistryRecord): Outcome[] {
  return [...numberOfArms(record), ...roles(record), ...blinding(record), ...phases(record)]
}

function numberOfArms(record: RegistryRecord): Outcome[] {
  const arms = record.ofKind('arm')
  const [model] = record.attributes('intervention-model')
  const [allocation] = record.attributes('allocation')
  const isSingle = model?.value.key === 'single-group'
  const isRandomised = allocation?.value.key === 'randomized'
  const odd =
    isSingle && arms.length > 1 ? model : isRandomised && arms.length === 1 ? allocation : undefined
  if (odd === undefined) return []
  return [
    {
      finding: {
        message: 'arms',
        data: {
          design: inWords(odd),
          arms: arms.length === 1 ? 'one arm' : `${String(arms.length)} arms`,
        },
        severity: 'warning',
        at: odd,
        related: arms.map((at) => ({ message: 'an arm', at })),
        derivation: [
          isSingle ? 'a single group is one arm' : 'people are randomised to one of several arms',
        ],
      },
    },
  ]
}

/** An arm of nothing but placebo compares; it is no experiment. */
function roles(record: RegistryRecord): Outcome[] {
  return record.ofKind('arm').flatMap((arm): Outcome[] => {
    const { label, role } = arm.value
    const isPlacebo =
      /^(?:matching )?placebo\b/i.test(label) &&
      !/[+&/]|\band\b|\bplus\b|\bto\b|→|\bthen\b|\bfollowed\b/i.test(label)
    if (!isPlacebo || role !== 'experimental') return []
    return [
      {
        finding: {
          message: 'placebo',
          data: { label, role },
          severity: 'warning',
          at: arm,
          derivation: ['an arm of placebo alone is a placebo comparator'],
        },
      },
    ]
  })
}

/** The words of a title for who knows the treatment, and the maskings that they fit. */
const BLINDING: readonly (readonly [words: RegExp, fits: RegExp])[] = [
  [/\bopen[- ]label\b/i, /^(?:none|single|outcomes)/],
  [/\bdouble[- ](?:blind|blinded|masked)\b/i, /^(?:double|triple|quadruple)/],
  [/\btriple[- ](?:blind|blinded|masked)\b/i, /^(?:triple|quadruple)/],
]

function blinding(record: RegistryRecord): Outcome[] {
  const [masking] = record.attributes('masking')
  if (masking === undefined) return []
  return titles(record).flatMap((title): Outcome[] => {
    const said = BLINDING.flatMap(([words, fits]) => {
      const match = words.exec(title.value.text)
      return match === null ? [] : [{ words: match[0], fits }]
    })
    const [only] = said
    // A title with several of the words speaks of parts of the trial.
    if (only === undefined || said.length > 1 || only.fits.test(masking.value.key)) return []
    const data = { words: only.words, masking: inWords(masking) }
    const related = [{ message: 'the title', at: title }]
    const derivation = [`"${only.words}" is not the masking "${masking.value.text}"`]
    return [
      {
        finding: {
          message: 'masking',
          data,
          severity: 'warning',
          at: masking,
          related,
          derivation,
        },
      },
    ]
  })
}

const ROMAN: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4' }

/** "Phase 2/3", "Phase IIb": the numbers of a title's phase. */
const PHASE = /\bphase\s?((?:IV|I{1,3}|[1-4])[ab]?(?:\s?[/-]\s?(?:IV|I{1,3}|[1-4])[ab]?)?)\b/gi

function phases(record: RegistryRecord): Outcome[] {
  const registered = record.attributes('phase')
  const numbers = new Set(registered.flatMap(({ value }) => value.text.match(/[1-4]/g) ?? []))
  const [first] = registered
  if (first === undefined || numbers.size === 0) return []
  return titles(record).flatMap((title): Outcome[] => {
    const [match, ...others] = title.value.text.matchAll(PHASE)
    if (match === undefined || others.length > 0) return []
    const said = (match[1] ?? '').split(/[/-]/).map(phaseNumber)
    if (said.every((number) => numbers.has(number)) && said.length === numbers.size) return []
    const phase = [...new Set(registered.map(inWords))].join(' and ')
    return [
      {
        finding: {
          message: 'phase',
          data: { words: match[0], phase },
          severity: 'info',
          at: first,
          related: [{ message: 'the title', at: title }],
          derivation: [`"${match[0]}" is not the registered phase`],
        },
      },
    ]
  })
}

function phaseNumber(text: string): string {
  const plain = text.trim().toLowerCase().replace(/[ab]$/, '')
  return ROMAN[plain] ?? plain
}
