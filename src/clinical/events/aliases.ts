import type { Claim } from '../../claims/claim.js'
import type { Placer } from '../binding/placer.js'
import { aliasDeclarations, bracketedNames } from '../profile/aliases.js'

/** The names that a text declares equal; a declaration without first name is about the subject. */
export function aliasClaims(text: string, placer: Placer, subject: string | undefined): Claim[] {
  const bracketed = subject === undefined ? [] : bracketedNames(text, subject)
  return [...aliasDeclarations(text), ...bracketed].flatMap(
    ({ first, second, start, end }): Claim[] => {
      const name = first ?? subject
      if (name === undefined) return []
      return [
        {
          kind: 'alias',
          subject: { key: name, name, origin: first === undefined ? 'inherited' : 'stated' },
          measure: { key: 'alias', label: 'also known as' },
          scope: {},
          value: { names: [name, second] },
          place: placer.place(start, end),
        },
      ]
    },
  )
}
