import { type FigureMention, isNumeral } from '../../../claims/mentions/mention.js'
import type { Scope } from '../../../claims/scope.js'
import { isClosing, isOpening, isWord, termOf } from '../../../claims/tokens/token.js'
import type { Sentence } from '../../reading/sentence.js'
import type { Cluster } from './clusters.js'
import {
  areCoordinated,
  isFromTo,
  isResult,
  isSize,
  namesPeople,
  NEXT_TO,
} from '../figure-roles.js'
import { type Draft, type Frame, inherited, merged } from '../frames/frame.js'
import { areNamedInTurn } from '../measures/named-figures.js'
import { isOfOtherClause, opensPair, opposedFrom } from '../counts/opposed-figures.js'
import { addCluster, areRivals, CARRYING, namesArm, opensNewGroup } from './cluster-relations.js'
import { isComparator } from '../comparisons/comparators.js'
import { describesGroup, withoutTraits } from './described-groups.js'
import { addNearest, type NearMarkers, nearMarkersOf } from './nearest-markers.js'

/** For whom each figure of a sentence is stated, and what the sentence inherits. */
export class ScopeBinder {
  readonly #sentence: Sentence
  readonly #clusters: readonly Cluster[]
  /** The groups that no figure owns. */
  readonly #free: readonly Cluster[]
  /** The figures that give the size of a group in brackets. */
  readonly #sizes: readonly FigureMention[]
  readonly #inherited: Scope
  readonly #markers: NearMarkers
  /** The groups by the figure that owns them: each figure of a list asks for the next one's. */
  readonly #owned = new Map<number, readonly Cluster[]>()

  constructor(sentence: Sentence, clusters: readonly Cluster[], frame: Frame) {
    this.#sentence = sentence
    this.#clusters = clusters
    this.#free = clusters.filter(({ owner }) => owner === undefined)
    this.#sizes = sentence.figures.filter(({ type }) => type === 'n')
    this.#inherited = opensNewGroup(sentence, this.#free) ? {} : inherited(frame.scope)
    this.#markers = nearMarkersOf(sentence)
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
    const around = this.#around(figure)
    if (around !== undefined) addCluster(draft, around, 'group-behind-figure')
    const sized = this.#sizedBy(figure)
    if (sized !== undefined) addCluster(draft, sized, 'group-before-figure')
    const owned = sized === undefined ? this.#ownedBy(index) : []
    for (const cluster of owned) {
      addCluster(
        draft,
        cluster,
        cluster.owner === index ? 'group-behind-figure' : 'group-behind-list',
      )
    }
    if (sized === undefined) {
      for (const cluster of this.#before(figure)) {
        const group = this.#isDescribed(cluster, figure) ? withoutTraits(cluster) : cluster
        addCluster(draft, group, 'group-before-figure')
      }
    }
    if (figure.type === 'n') {
      for (const cluster of this.#after(figure)) addCluster(draft, cluster, 'group-behind-size')
    }
    addNearest(draft, this.#sentence, index, figure, this.#markers)
    return this.#withInherited(draft)
  }

  /** "randomised to drug (101) or placebo (49)": the arm that a bare size in brackets stands right behind. */
  #sizedBy(figure: FigureMention): Cluster | undefined {
    const { tokens } = this.#sentence
    if (figure.type !== 'plain' || !isSize(figure)) return undefined
    const noun = termOf(tokens[figure.to], 'people') ?? termOf(tokens[figure.to], 'counted')
    const closing = noun === undefined ? figure.to : figure.to + 1
    if (!isOpening(tokens[figure.from - 1]) || !isClosing(tokens[closing])) return undefined
    return this.#clusters.find((cluster) => cluster.to === figure.from - 1 && namesArm(cluster))
  }

  /**
   * "10 mg/kg (group 2) or 30 mg/kg (group 3)", "the tea group received 10 mg": the group in the bracket
   * behind its dose, or that is said to have got it.
   */
  #around({ from, to }: FigureMention): Cluster | undefined {
    const { tokens } = this.#sentence
    const isGot = isWord(tokens[from - 1], 'received', 'receiving', 'got', 'given')
    if (!isOpening(tokens[to]) && !isGot) return undefined
    return this.#clusters.find((cluster) => cluster.from <= from && to <= cluster.to)
  }

  /** The size of the group that a figure inherits or that stands before it: "(n = 30)". */
  sizeBefore(index: number): FigureMention | undefined {
    const figure = this.#sentence.figures[index]
    const [size, another] = this.#sizes
    if (figure === undefined || another !== undefined) return undefined
    if (size === undefined || this.#ownedBy(index).length > 0) return undefined
    return size.to <= figure.from ? size : undefined
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
    if (own.length > 0) return own.filter((cluster) => !this.#goesOn(cluster))
    const { figures, tokens } = this.#sentence
    const next = figures[index + 1]
    const figure = figures[index]
    if (next === undefined || figure === undefined) return []
    if (figure.type !== next.type && !isNone(next)) return []
    // "41 of 458 patients on HX-101 (9.0%) and 6 of 152 on placebo": the first has its own words.
    if (namesPeople(tokens, figure)) return []
    const together =
      areCoordinated(tokens, figure, next) ||
      isFromTo(tokens, figure, next) ||
      areNamedInTurn(this.#sentence, figure, next)
    return together ? this.#ownedBy(index + 1) : []
  }

  /** "20.8% in arm A and arm B": of both groups, and of neither alone. */
  #goesOn(cluster: Cluster): boolean {
    const next = this.#clusters[this.#clusters.indexOf(cluster) + 1]
    if (next === undefined || next.owner !== undefined || !areRivals(cluster, next)) return false
    const between = this.#sentence.tokens.slice(cluster.to, next.from)
    return between.length === 1 && isWord(between[0], 'and', 'or', 'versus', 'vs')
  }

  #before(figure: FigureMention): readonly Cluster[] {
    const size = figure.type === 'n'
    const candidates = this.#clusters
    if (candidates.length === 0) return candidates
    const opposed = opposedFrom(this.#sentence, figure)
    const isFirstOfPair =
      opensPair(this.#sentence, figure) &&
      candidates.some((cluster) => cluster.to === figure.from - 1 && namesArm(cluster))
    const before = candidates.filter(
      (cluster) =>
        cluster.to <= figure.from &&
        !(cluster.to <= opposed && namesArm(cluster)) &&
        !(isFirstOfPair && namesArm(cluster)) &&
        !(namesArm(cluster) && isOfOtherClause(this.#sentence, cluster.to, figure)) &&
        (cluster.owner === undefined ||
          (size && this.#isRestated(cluster, figure)) ||
          this.#isDescribed(cluster, figure)),
    )
    return before
      .filter((cluster, at) =>
        size
          ? !this.#isSizedByOther(cluster, figure) && !this.#isOneOfPair(cluster)
          : !this.#hasRival(before, at) && !isComparator(this.#sentence, cluster),
      )
      .reverse()
  }

  /** "20.8% in arm A (n = 24)": the group that a size stands right behind, whoever owns it. */
  #isRestated({ to, owner = -1 }: Cluster, figure: FigureMention): boolean {
    return figure.from - to <= NEXT_TO && this.#sentence.figures[owner]?.type !== 'n'
  }

  #isDescribed({ to, owner = -1 }: Cluster, figure: FigureMention): boolean {
    const size = this.#sentence.figures[owner]
    if (size === undefined || !isSize(size) || isSize(figure)) return false
    return describesGroup(this.#sentence.tokens, to, figure.from)
  }

  /** "8 mg/kg (n = 16) or 12 mg/kg (n = 26)": the first dose is not the second group's. */
  #isSizedByOther(cluster: Cluster, figure: FigureMention): boolean {
    return this.#sizes.some(
      ({ from }) => from < figure.from && from >= cluster.to && from - cluster.to <= NEXT_TO,
    )
  }

  /** "men and women (n = 40)": the size of both together. */
  #isOneOfPair(cluster: Cluster): boolean {
    const { tokens } = this.#sentence
    return this.#clusters.some((other) => {
      const [first, second] = other.to <= cluster.from ? [other, cluster] : [cluster, other]
      return (
        second.from === first.to + 1 &&
        isWord(tokens[first.to], 'and', 'or') &&
        areRivals(first, second)
      )
    })
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
    const last = this.#sizes.at(-1) ?? figure
    const after = this.#free.filter(({ from }) => from >= last.to)
    return after.filter((_, at) => !this.#hasRival(after, at))
  }

  #withInherited(draft: Draft): Scope {
    const base = this.#inherited
    const conflict = CARRYING.some(
      (dimension) =>
        draft[dimension] !== undefined && base[dimension]?.key !== draft[dimension].key,
    )
    return conflict ? draft : merged(base, draft)
  }
}

/** "69%, 62% and 0 in arm A": nobody, whatever was counted. */
function isNone({ type, number }: FigureMention): boolean {
  return type === 'plain' && isNumeral(number) && number.value === 0
}
