import type { Claim, Subject } from '../../claims/claim.js'
import type { Vocabulary } from '../../claims/vocabulary.js'
import { timeFrameClaims } from './time-frames.js'
import type { Document } from '../../document/document.js'
import { readDateAt } from '../../document/printed-date.js'
import type { SourceFacts } from '../../sources/source.js'
import { printed } from '../../statistics/printed-number.js'
import { Placer } from '../binding/placer.js'
import { registeredAges } from './ages.js'
import { choiceKeys } from './choices.js'
import { readArmLabel, statusKey } from './fields.js'
import { outcomeTitleClaims } from './outcomes.js'
import type { RecordField } from './record.js'

/** The claims of a record's fields, arms and time frames. */
export function recordClaims(
  document: Document,
  fields: readonly RecordField[],
  subject: Subject | undefined,
  vocabulary: Vocabulary,
): Claim[] {
  return [
    ...fields.flatMap((field) => fieldClaim(document, field, subject)),
    ...armClaims(document, subject),
    ...outcomeTitleClaims(document, subject, vocabulary),
    ...timeFrameClaims(document, subject, vocabulary),
  ]
}

/** "102", "1,234"; not "1,2,3", which is no number. */
const WHOLE_COUNT = /^(?:\d+|[1-9]\d{0,2}(?:,\d{3})+)$/

function fieldClaim(document: Document, read: RecordField, subject: Subject | undefined): Claim[] {
  const { field, status, block, start, text } = read
  const placer = new Placer(document, block)
  const about = {
    ...(subject && { subject }),
    measure: {
      key: field.key,
      label: field.key.replaceAll('-', ' '),
      rule: 'record-field' as const,
    },
    scope: {},
  }
  const stated = status === undefined ? {} : { status }
  switch (field.value) {
    case 'count': {
      const [digits = ''] = /^\d+(?:,\d+)*/.exec(text) ?? []
      if (!WHOLE_COUNT.test(digits)) return []
      const place = placer.place(start, start + digits.length)
      const number = { ...printed(digits), place }
      return [{ ...about, kind: 'count', value: { number, ...stated }, place }]
    }
    case 'date': {
      const found = readDateAt(block.flat.text, start)
      if (found === undefined) return []
      const place = placer.place(start, found.end)
      return [
        {
          ...about,
          kind: 'date',
          value: { date: found.date, text: place.quote, ...stated },
          place,
        },
      ]
    }
    case 'status': {
      const key = statusKey(text)
      const place = placer.place(start, block.flat.text.length)
      return key === undefined ? [] : [{ ...about, kind: 'status', value: { key, text }, place }]
    }
    case 'ages': {
      const place = placer.place(start, block.flat.text.length)
      return registeredAges(field.key, text).map(({ limit, key }) => ({
        ...about,
        kind: 'attribute',
        measure: { ...about.measure, key: limit, label: limit.replaceAll('-', ' ') },
        value: { key, text },
        place,
      }))
    }
    case 'text': {
      const place = placer.place(start, block.flat.text.length)
      return choiceKeys(field.key, text).map((key) => ({
        ...about,
        kind: 'attribute',
        value: { key, text },
        place,
      }))
    }
  }
}

function armClaims(document: Document, subject: Subject | undefined): Claim[] {
  return document.blocks.flatMap((block): Claim[] => {
    const arm = readArmLabel(block.flat.text)
    if (arm === undefined) return []
    return [
      {
        kind: 'arm',
        ...(subject && { subject }),
        measure: { key: 'arm', label: 'arm' },
        scope: {},
        value: arm,
        place: new Placer(document, block).place(0, block.flat.text.length),
      },
    ]
  })
}

/** What a record's fields tell of the source: that it is one, and when it was last kept up. */
export function recordFacts(fields: readonly RecordField[]): SourceFacts {
  const updated = dateOf(fields, 'last-verified') ?? dateOf(fields, 'last-update-posted')
  const published = dateOf(fields, 'last-update-posted') ?? updated
  return {
    kind: 'registry-record',
    ...(published && { published }),
    ...(updated && { updated }),
  }
}

function dateOf(fields: readonly RecordField[], key: string): SourceFacts['updated'] {
  const field = fields.find((candidate) => candidate.field.key === key)
  return field === undefined ? undefined : readDateAt(field.block.flat.text, field.start)?.date
}
