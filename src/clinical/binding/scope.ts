import type { FigureMention } from '../../claims/mentions/mention.js'
import type { Scope, ScopeValue } from '../../claims/scope.js'
import { isWord, termOf } from '../../claims/tokens/token.js'
import type { Marker } from '../reading/marker.js'
import type { Sentence } from '../reading/sentence.js'
import type { Cluster } from './clusters.js'
import { areCoordinated, isResult, isSize } from './figure-roles.js'
import { type Frame, inherited, merged } from './frame.js'

type Draft = { -readonly [D in keyof Scope]?: ScopeValue }

/** For whom each figure of a sentence is stated, and what the sentence inherits. */
export class ScopeBinder {
  readonly #sentence: Sentence
  readonly #clusters: readonly Cluster[]
  readonly #frame: Frame
  /** The groups by the figure that owns them: each figure of a list asks for the next one's. */
  readonly #owned = new Map<number, readonly Cluster[]>()

  constructor(sentence: Sentence, clusters: readonly Cluster[], frame: Frame) {
    this.#sentence = sentence
    this.#clusters = clusters
    this.#frame = opensNewGroup(sentence, clusters) ? { scope: {} } : frame
  }

  /**
   * The scope of a figure: the group named right behind it, else behind the list it stands in,
   * then the groups named before it, nearest first, then (for sizes) those named after it, and
   * last what is inherited. A group that contradicts a nearer one is left out whole.
   */
  of(index: number): Scope {
    const figure = this.#sentence.figures[index]
    if (figure === undefined) return {}
    const draft: Draft = {}
    const owned = this.#ownedBy(index)
    for (const cluster of owned) add(draft, cluster)
    for (const cluster of this.#before(figure)) add(draft, cluster)
    if (figure.type === 'n') for (const cluster of this.#after(figure)) add(draft, cluster)
    addNearest(draft, this.#sentence, figure)
    return this.#withInherited(draft)
  }

  /** The size of the group that a figure inherits or that stands before it: "(n = 30)". */
  sizeBefore(index: number): FigureMention | undefined {
    const { figures } = this.#sentence
    if (this.#ownedBy(index).length > 0) return undefined
    const sizes = figures.filter((figure) => figure.type === 'n')
    const figure = figures[index]
    if (sizes.length !== 1 || figure === undefined) return undefined
    const [size] = sizes
    return size !== undefined && size.to <= figure.from ? size : undefined
  }

  inheritsFrame(scope: Scope): boolean {
    return Object.values(scope).every((value) => value.origin === 'inherited')
  }

  #ownedBy(index: number): readonly Cluster[] {
    const known = this.#owned.get(index)
    if (known !== undefined) return known
    const owned = this.#findOwnedBy(index)
    this.#owned.set(index, owned)
    return owned
  }

  #findOwnedBy(index: number): readonly Cluster[] {
    const own = this.#clusters.filter(({ owner }) => owner === index)
    if (own.length > 0) return own
    const next = this.#sentence.figures[index + 1]
    const figure = this.#sentence.figures[index]
    if (next === undefined || figure?.type !== next.type || this.#namesPeople(figure)) return []
    return areCoordinated(this.#sentence.tokens, figure, next) ? this.#ownedBy(index + 1) : []
  }

  /** "41 of 458 patients on HX-101 (9.0%) and 6 of 152 on placebo": the first has its own words. */
  #namesPeople({ from, to }: FigureMention): boolean {
    return this.#sentence.tokens
      .slice(from, to)
      .some((token) => termOf(token, 'people') !== undefined)
  }

  #before(figure: FigureMention): readonly Cluster[] {
    const size = figure.type === 'n'
    const before = this.#clusters.filter(
      (cluster) =>
        cluster.to <= figure.from &&
        (cluster.owner === undefined || (size && this.#isRestated(cluster, figure))),
    )
    return before
      .filter((cluster, at) =>
        size ? !this.#isSizedByOther(cluster, figure) : !this.#hasRival(before, at),
      )
      .reverse()
  }

  /** "48 with osteosarcoma (n = 48)": the group of a count is the group of the size behind it. */
  #isRestated({ owner, to }: Cluster, figure: FigureMention): boolean {
    const counted = this.#sentence.figures[owner ?? -1]
    return counted !== undefined && isSize(counted) && figure.from - to <= NEXT_TO
  }

  /** "8 mg/kg (n = 16) or 12 mg/kg (n = 26)": the first dose is not the second group's. */
  #isSizedByOther(cluster: Cluster, figure: FigureMention): boolean {
    return this.#sentence.figures.some(
      ({ type, from }) =>
        type === 'n' && from < figure.from && from >= cluster.to && from - cluster.to <= NEXT_TO,
    )
  }

  /** Two groups side by side with no result between them: which one is meant stays open. */
  #hasRival(clusters: readonly Cluster[], at: number): boolean {
    const cluster = clusters[at]
    if (cluster === undefined) return false
    return [clusters[at - 1], clusters[at + 1]].some(
      (other) =>
        other !== undefined && areRivals(cluster, other) && !this.#resultBetween(cluster, other),
    )
  }

  #resultBetween(a: Cluster, b: Cluster): boolean {
    const from = Math.min(a.to, b.to)
    const to = Math.max(a.from, b.from)
    return this.#sentence.figures.some(
      (figure) => isResult(figure) && figure.from >= from && figure.to <= to,
    )
  }

  #after(figure: FigureMention): readonly Cluster[] {
    const last = this.#sentence.figures.findLast(({ type }) => type === 'n') ?? figure
    return this.#clusters.filter(({ owner, from }) => owner === undefined && from >= last.to)
  }

  #withInherited(draft: Draft): Scope {
    const base = inherited(this.#frame.scope)
    const conflict = CARRYING.some(
      (dimension) =>
        draft[dimension] !== undefined && base[dimension]?.key !== draft[dimension].key,
    )
    return conflict ? draft : merged(base, draft)
  }
}

/** Tokens between a group and the size in the bracket behind it: a noun and the bracket. */
const NEXT_TO = 2

/** Whether two clusters give different values of one dimension. */
function areRivals(a: Cluster, b: Cluster): boolean {
  return a.markers.some(({ dimension, key }) =>
    b.markers.some((marker) => marker.dimension === dimension && marker.key !== key),
  )
}

/** Dimensions that start a new group when they are named anew. */
const CARRYING = ['cohort', 'arm', 'condition'] as const

/** A sentence whose first words name a cohort, an arm or a condition speaks of another group. */
function opensNewGroup(sentence: Sentence, clusters: readonly Cluster[]): boolean {
  const first = sentence.figures.find(isResult)
  return clusters.some(
    (cluster) =>
      cluster.owner === undefined &&
      cluster.to <= (first?.from ?? Infinity) &&
      cluster.markers.some(({ dimension }) => CARRYING.some((carrying) => carrying === dimension)),
  )
}

function add(draft: Draft, cluster: Cluster): void {
  const contradicts = cluster.markers.some(({ dimension, key }) => {
    const known = draft[dimension]
    return known !== undefined && known.key !== key
  })
  if (contradicts) return
  for (const marker of cluster.markers) draft[marker.dimension] ??= stated(marker)
}

/** Analysis set, assessor, severity: the nearest before the figure, else the first behind it. */
function addNearest(draft: Draft, sentence: Sentence, figure: FigureMention): void {
  for (const dimension of ['analysisSet', 'assessor', 'severity'] as const) {
    const markers = sentence.markers.filter((marker) => marker.dimension === dimension)
    const isOfVerb = dimension === 'analysisSet' && isSize(figure)
    const looksBehind = dimension === 'severity' || (isOfVerb && figure.type === 'plain')
    const near =
      (looksBehind ? rightBehind(sentence, figure, markers) : undefined) ??
      markers.findLast((marker) => marker.to <= figure.from) ??
      (isOfVerb && mayWaitForVerb(sentence, figure) ? markers[0] : undefined)
    if (near !== undefined && !(dimension === 'analysisSet' && speaksOfStudy(sentence, near))) {
      draft[dimension] ??= stated(near)
    }
  }
}

/** "1 patient with Ewing sarcoma (grade 2)": before the next figure, a few words on at most. */
function rightBehind(
  sentence: Sentence,
  figure: FigureMention,
  markers: readonly Marker[],
): Marker | undefined {
  const next = sentence.figures.find(({ from }) => from >= figure.to)?.from ?? Infinity
  return markers.find(({ from }) => from >= figure.to && from < next && from - figure.to < 8)
}

/**
 * "48 patients with osteosarcoma and 20 with melanoma were enrolled": a verb may come after the next
 * figure, but not for a whole ("of the 24 patients, 22 completed") nor without a noun ("2 withdrew").
 */
function mayWaitForVerb({ tokens }: Sentence, { type, from, to }: FigureMention): boolean {
  if (type === 'n') return true
  const article = isWord(tokens[from - 1], 'the') ? from - 2 : from - 1
  const isWhole = isWord(tokens[article], 'of') && !isWord(tokens[article - 1], 'total')
  const noun = tokens.slice(to, to + LONGEST_NOUN).some((token) => termOf(token, 'people'))
  return !isWhole && noun
}

const LONGEST_NOUN = 5

/** "The trial evaluated the efficacy of …": the verb's object is no group of people. */
function speaksOfStudy(sentence: Sentence, marker: Marker): boolean {
  return isWord(
    sentence.tokens[marker.to],
    'the',
    'whether',
    'how',
    'efficacy',
    'safety',
    'its',
    'a',
  )
    ? marker.key === 'evaluable'
    : false
}

function stated(marker: Marker): ScopeValue {
  return { key: marker.key, text: marker.text, origin: 'stated' }
}
