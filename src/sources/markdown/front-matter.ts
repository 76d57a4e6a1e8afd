import { isMap, isScalar, parseDocument, type Pair } from 'yaml'
import { readDateAt } from '../../document/printed-date.js'
import { mergeFacts } from '../facts.js'
import type { DocumentProblem } from '../../document/document.js'
import type { SourceFacts } from '../source.js'

/** Longer front matter is not read: no description of a source is that long. */
const maxLength = 64 * 1024

/** What front matter says of its source. */
export interface FrontMatter {
  readonly facts: SourceFacts
  readonly problems: readonly DocumentProblem[]
}

/**
 * Reads YAML front matter: title, kind, published (or date), updated, authority, subject. Other
 * keys are ignored; a value that cannot be read, or YAML that is broken, is a problem.
 *
 * @param offset where the YAML begins in the file
 */
export function readFrontMatter(yaml: string, offset: number): FrontMatter {
  if (yaml.length > maxLength) return broken('it is longer than 64 KB', offset)
  try {
    const document = parseDocument(yaml)
    const error = document.errors[0]
    if (error !== undefined) return broken(firstLine(error.message), offset + error.pos[0])
    if (!isMap(document.contents)) return { facts: {}, problems: [] }
    return factsOf(document.contents.items, offset)
  } catch (error) {
    return broken(error instanceof Error ? firstLine(error.message) : String(error), offset)
  }
}

function factsOf(pairs: readonly Pair[], offset: number): FrontMatter {
  const facts: SourceFacts[] = []
  const problems: DocumentProblem[] = []
  for (const { key, value } of pairs) {
    if (!isScalar(key) || !isScalar(value) || value.value === null) continue
    const name = (key.source ?? '').toLowerCase()
    const found = readers.get(name)?.((value.source ?? '').trim())
    if (typeof found === 'string') {
      problems.push({
        message: `The front matter's "${name}" ${found}`,
        offset: offset + (value.range?.[0] ?? 0),
      })
    } else if (found !== undefined) facts.push(found)
  }
  return { facts: mergeFacts(...facts), problems }
}

/** Reads the value of a key into facts, or says what is wrong with it. */
type Reader = (text: string) => SourceFacts | string

const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['title', (title) => ({ title })],
  ['kind', (kind) => ({ kind })],
  ['subject', (subject) => ({ subject })],
  ['date', (text) => readDateFact('published', text)],
  ['published', (text) => readDateFact('published', text)],
  ['updated', (text) => readDateFact('updated', text)],
  ['authority', readAuthority],
])

function readDateFact(key: 'published' | 'updated', text: string): SourceFacts | string {
  if (/^(?:18|19|20|21)\d\d$/.test(text)) return { [key]: { year: Number(text) } }
  const date = readDateAt(text, 0)?.date
  return date === undefined
    ? `is no date: "${text}". Write it as 2026-01-21, 2026-01 or 2026.`
    : { [key]: date }
}

function readAuthority(text: string): SourceFacts | string {
  const authority = Number(text)
  return Number.isFinite(authority) && text !== ''
    ? { authority }
    : `is no number: "${text}". Write a number; higher outranks lower.`
}

function broken(reason: string, offset: number): FrontMatter {
  const message = `The front matter is not valid YAML and was not read: ${reason}. Mend it or remove it.`
  return { facts: {}, problems: [{ message, offset }] }
}

/** YAML errors go on with a picture of the place; the first line says what is wrong. */
function firstLine(message: string): string {
  return message
    .split('\n', 1)
    .join('')
    .replace(/ at line \d+, column \d+:?$/, '')
    .replace(/[.:]$/, '')
}
