/** A field of a registry record as its page prints it. */
export interface Field {
  /** The measure of the field's claim: "enrolment", "primary-completion"… */
  readonly key: string
  readonly value: 'count' | 'date' | 'status' | 'text' | 'ages'
}

/** A field label at the front of a text, and what stands behind it. */
export interface FieldLabel {
  readonly field: Field
  readonly status?: 'actual' | 'estimated'
  /** Where the value begins in the text; its length where the label stands alone. */
  readonly valueFrom: number
}

const FIELDS: readonly (readonly [field: Field, names: string])[] = [
  [
    { key: 'enrolment', value: 'count' },
    'enroll?ment|target enroll?ment|number of participants|target number of participants|target sample size',
  ],
  [
    { key: 'study-start', value: 'date' },
    'study start|start|overall study start|overall trial start|date of first enroll?ment',
  ],
  [{ key: 'primary-completion', value: 'date' }, 'primary completion'],
  [
    { key: 'study-completion', value: 'date' },
    'study completion|completion|overall study end|overall trial end',
  ],
  [{ key: 'first-submitted', value: 'date' }, 'first submitted|study first submitted'],
  [{ key: 'first-posted', value: 'date' }, 'first posted|study first posted'],
  [{ key: 'last-update-posted', value: 'date' }, 'last update posted'],
  [{ key: 'last-update-submitted', value: 'date' }, 'last update submitted'],
  [
    { key: 'last-verified', value: 'date' },
    'last verified|record verification|verification|information verified',
  ],
  [
    { key: 'status', value: 'status' },
    'status|overall status|overall trial status|overall study status|recruitment status|trial status',
  ],
  [{ key: 'allocation', value: 'text' }, 'allocation'],
  [{ key: 'masking', value: 'text' }, 'masking'],
  [{ key: 'phase', value: 'text' }, 'phase|study phase'],
  [{ key: 'study-type', value: 'text' }, 'study type'],
  [{ key: 'minimum-age', value: 'ages' }, 'minimum age'],
  [{ key: 'maximum-age', value: 'ages' }, 'maximum age'],
  [{ key: 'eligible-ages', value: 'ages' }, 'ages eligible for study|eligible ages'],
  [{ key: 'intervention-model', value: 'text' }, 'interventional model|intervention model'],
]

/** "Estimated Primary Completion Date (Actual) :", the label alone or before its value. */
const LABEL = new RegExp(
  String.raw`^(?:(actual|estimated|anticipated)\s)?(?:${FIELDS.map(([, names]) => `(${names})`).join('|')})(?:\sdate)?(?:\s\((actual|estimated|anticipated)\))?(?:\s?:\s?|$)`,
  'i',
)

/** Reads the label of a record's field at the front of a text. */
export function readFieldLabel(text: string): FieldLabel | undefined {
  const match = LABEL.exec(text)
  if (match === null) return undefined
  const index = FIELDS.findIndex((_, at) => match[at + 2] !== undefined)
  const field = FIELDS[index]?.[0]
  if (field === undefined) return undefined
  const word = match[1] ?? match[FIELDS.length + 2]
  const status = word === undefined ? undefined : statusOf(word)
  return { field, ...(status && { status }), valueFrom: match[0].length }
}

function statusOf(word: string): 'actual' | 'estimated' {
  return word.toLowerCase() === 'actual' ? 'actual' : 'estimated'
}

/** "June 5, 2026 (Estimated)", "320 [Anticipated]": the status behind a value. */
export function statusBehind(text: string): 'actual' | 'estimated' | undefined {
  const [, word] = /[([](actual|estimated|anticipated)[)\]]\s*$/i.exec(text) ?? []
  return word === undefined ? undefined : statusOf(word)
}

/** Recruitment statuses, as registries word them. */
const STATUSES: readonly (readonly [key: string, pattern: RegExp])[] = [
  ['not-yet-recruiting', /^not yet recruiting/i],
  ['active-not-recruiting', /^active,? not recruiting/i],
  ['enrolling-by-invitation', /^enrolling by invitation/i],
  ['recruiting', /^(?:recruiting|ongoing|open)/i],
  ['completed', /^completed/i],
  ['terminated', /^(?:terminated|prematurely ended)/i],
  ['suspended', /^suspended/i],
  ['withdrawn', /^withdrawn/i],
  ['unknown', /^unknown/i],
]

export function statusKey(text: string): string | undefined {
  return STATUSES.find(([, pattern]) => pattern.test(text))?.[0]
}

/** "Experimental: DOSE 1": an arm's role and label. */
const ARM =
  /^(experimental|active comparator|placebo comparator|sham comparator|no intervention|other|treatment|control)\s?:\s?(\S.{0,120})$/i

export function readArmLabel(text: string): { role: string; label: string } | undefined {
  const match = ARM.exec(text)
  const [, role, label] = match ?? []
  return role === undefined || label === undefined ? undefined : { role: role.toLowerCase(), label }
}
