import type { Claim } from '../../claims/claim.js'
import { type Trials, trialsAmong } from '../facts/trials.js'

/** A trial that a text names, and where. */
export interface TrialMention {
  /** Equal for all names of the trial. */
  readonly key: string
  /** As printed. */
  readonly text: string
  readonly index: number
}

/** The trials that one document tells apart, whichever of their names it uses. */
export class TrialNames {
  readonly #keys = new Map<string, string>()
  readonly #pattern: RegExp | undefined

  /** @param claims those of the document: identifiers and acronyms among them name trials */
  constructor(claims: readonly Claim[]) {
    const trials = trialsAmong(claims)
    const [path] = claims.map(({ place }) => place.path)
    if (path === undefined || !trials.areSeveral(path)) return
    for (const key of trials.of(path)) this.#add(key, trials)
    const longestFirst = [...this.#keys.keys()].sort((a, b) => b.length - a.length)
    const anyName = longestFirst.map((name) => name.replaceAll(/[^\w-]/g, String.raw`\$&`))
    this.#pattern = new RegExp(String.raw`(?<![\w-])(?:${anyName.join('|')})(?!-?\w)`, 'g')
  }

  /** Whether the document names so many trials that its claims must say of which they are. */
  get areSeveral(): boolean {
    return this.#pattern !== undefined
  }

  /** The trials that a text names, in reading order. */
  mentionsIn(text: string): readonly TrialMention[] {
    if (this.#pattern === undefined) return []
    return [...text.matchAll(this.#pattern)].map(({ 0: name, index }) => ({
      key: this.#keys.get(name) ?? name,
      text: name,
      index,
    }))
  }

  /** A trial is called by its number, if the document gives it. */
  #add(trial: string, trials: Trials): void {
    const names = trials.namesOf(trial)
    for (const name of names) this.#keys.set(name, names[0] ?? name)
  }
}
