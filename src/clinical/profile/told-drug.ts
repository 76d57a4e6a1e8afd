import { introducedNames } from './introduced-names.js'
import { type NameMention, nameMentions } from './names.js'
import { standsAside } from './stands-aside.js'

/** What is read to tell which drug a document is about. */
export interface Telling {
  /** All that it says, reference lists apart. */
  readonly text: string
  /** Whatever in it has the shape of a drug's name. */
  readonly mentions: readonly NameMention[]
  /** Its titles, the first one first. */
  readonly titles: readonly string[]
  /** The names in it that are drugs'. */
  readonly drugs: ReadonlySet<string>
}

/** How far the first sentences of a document reach, in characters. */
export const OPENING = 1500

/**
 * The drug that a document tells of: the first that a title puts forward, else the one that its first
 * sentences and the rest put forward most. A name counts against itself where it stands aside: behind
 * "versus", "plus", "or", "after", for what others were treated with before.
 */
export function toldDrug({ text, mentions, titles, drugs }: Telling): string | undefined {
  for (const title of titles) {
    const [first] = forward(title, drugs)
    if (first !== undefined) return first.name
  }
  const opening = text.slice(0, OPENING)
  const inOpening = forward(opening, drugs)
  const points = pointsOf(text, mentions, drugs)
  for (const { name } of introducedNames(opening)) {
    points.set(name, (points.get(name) ?? 0) + INTRODUCED)
  }
  const candidates = new Set(inOpening.map(({ name }) => name))
  // Without a title, a fragment is about what it names, and so is what is all opening.
  const isFragment = text.length < OPENING || titles.every((title) => title === '')
  let told: { readonly name: string; readonly points: number } | undefined
  for (const name of candidates) {
    const its = points.get(name) ?? 0
    const enough = isFragment || /-\d{3}/.test(name) ? 1 : 2
    if (its >= enough && its > (told?.points ?? 0)) told = { name, points: its }
  }
  return told?.name
}

/** What it weighs that a text says what a name is: "zenotinib, an oral inhibitor". */
const INTRODUCED = 2

/** The names that a text puts forward, in their order. */
function forward(text: string, drugs: ReadonlySet<string>): readonly NameMention[] {
  const introduced = introducedNames(text)
  const named = nameMentions(text).filter(({ name }) => drugs.has(name))
  return [...introduced, ...named]
    .filter((mention) => !standsAside(text, mention))
    .sort((a, b) => a.index - b.index)
}

/** How often each name is put forward, less how often it stands aside. */
function pointsOf(
  text: string,
  mentions: readonly NameMention[],
  drugs: ReadonlySet<string>,
): Map<string, number> {
  const points = new Map<string, number>()
  for (const mention of mentions) {
    const { name } = mention
    if (!drugs.has(name)) continue
    points.set(name, (points.get(name) ?? 0) + (standsAside(text, mention) ? -1 : 1))
  }
  return points
}
