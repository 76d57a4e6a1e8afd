import { readDateAt } from '../../document/printed-date.js'
import { attributeOf, childOf, childrenOf, nameOf, rootOf, textOf } from '../archives/xml.js'
import type { Parts } from '../archives/document.js'
import { mergeFacts } from '../facts.js'
import type { SourceFacts } from '../source.js'

/** What the package file of a book says. */
export interface EpubPackage {
  /** The names of the chapters' parts in reading order. */
  readonly chapters: readonly string[]
  readonly facts: SourceFacts
}

/** The part of an archive that says which one its package file is. */
export const container = 'META-INF/container.xml'

/** The package of a book; undefined where the archive has none. */
export function packageIn(parts: Parts): EpubPackage | undefined {
  const rootfiles = childOf(rootOf(parts.get(container)), 'rootfiles')
  const path = attributeOf(childOf(rootfiles, 'rootfile'), 'full-path')
  const root = rootOf(parts.get(path ?? ''))
  const spine = childOf(root, 'spine')
  if (path === undefined || spine === undefined) return undefined
  const items = new Map(
    childrenOf(childOf(root, 'manifest')).map((item) => [attributeOf(item, 'id') ?? '', item]),
  )
  const chapters = childrenOf(spine).flatMap((reference) => {
    const item = items.get(attributeOf(reference, 'idref') ?? '')
    const href = attributeOf(item, 'href')
    // Its own table of contents says again what the headings say.
    const isContents = /\bnav\b/.test(attributeOf(item, 'properties') ?? '')
    return href === undefined || isContents ? [] : [partNamed(href, path)]
  })
  const metadata = childrenOf(childOf(root, 'metadata'))
  const told = (name: string): string =>
    textOf(metadata.find((element) => nameOf(element) === name)).trim()
  const title = told('title').replace(/\s+/g, ' ')
  const published = readDateAt(told('date').slice(0, 10), 0)?.date
  return {
    chapters,
    facts: mergeFacts(title === '' ? {} : { title }, published === undefined ? {} : { published }),
  }
}

/** The name of the part that a reference from the package file leads to. */
function partNamed(href: string, path: string): string {
  const names = path.split('/').slice(0, -1)
  for (const name of decoded(href.replace(/#.*$/, '')).split('/')) {
    if (name === '..') names.pop()
    else if (name !== '.') names.push(name)
  }
  return names.join('/')
}

function decoded(href: string): string {
  try {
    return decodeURI(href)
  } catch {
    return href
  }
}
