import type { Directive, Document } from '../../document/document.js'
import type { Span } from '../../document/place.js'
import { readDirective, type DirectiveCommand, type DirectiveOrder } from './directive-text.js'
import { ReachIndex } from './reach.js'

/** What a comment settles: findings of one check, or of all, that begin within a span of the file. */
export interface InlineSuppression extends Span {
  readonly command: DirectiveCommand
  /** Absent: every check. */
  readonly check?: string
  readonly reason?: string
  /** For a comment that means every check: from where some are enabled again. */
  readonly enabled: ReadonlyMap<string, number>
  /** Where the comment begins. */
  readonly at: number
}

/** What the comments of one document settle, and what in them cannot be understood. */
export interface InlineSuppressions {
  readonly suppressions: readonly InlineSuppression[]
  readonly problems: readonly { readonly message: string; readonly at: number }[]
}

/** Reads the comments of a document; undefined where none speaks to claimlint. */
export function readInlineSuppressions(document: Document): InlineSuppressions | undefined {
  const { directives = [] } = document
  if (directives.length === 0) return undefined
  const reader = new DirectiveReader(document)
  for (const directive of directives.toSorted((a, b) => a.start - b.start)) reader.read(directive)
  return reader.finish()
}

type Draft = { -readonly [Key in keyof InlineSuppression]: InlineSuppression[Key] } & {
  readonly enabled: Map<string, number>
}

/** Goes through comments from the first to the last, and knows which checks are disabled. */
class DirectiveReader {
  readonly #reach: ReachIndex
  readonly #length: number
  readonly #suppressions: Draft[] = []
  readonly #problems: { message: string; at: number }[] = []
  /** What `disable` opened, by check; under '' what it opened for all. */
  readonly #open = new Map<string, Draft>()

  constructor(document: Document) {
    this.#reach = new ReachIndex(document)
    this.#length = document.text.length
  }

  read(directive: Directive): void {
    const order = readDirective(directive.text)
    if (order.command === undefined) this.#complain(directive, order.problem)
    else if (order.command === 'enable') this.#enable(directive, order)
    else this.#disable(directive, order, order.command)
  }

  finish(): InlineSuppressions {
    return { suppressions: this.#suppressions, problems: this.#problems }
  }

  #disable(directive: Directive, { checks, reason }: DirectiveOrder, command: DirectiveCommand) {
    const span = this.#spanOf(directive, command)
    if (span === undefined) {
      this.#complain(directive, `nothing follows claimlint-${command}: take it out`)
      return
    }
    for (const check of checks.length === 0 ? [''] : checks) {
      const draft: Draft = {
        command,
        start: span.start,
        end: span.end,
        enabled: new Map(),
        at: directive.start,
        ...(check !== '' && { check }),
        ...(reason !== undefined && { reason }),
      }
      this.#suppressions.push(draft)
      if (command === 'disable') this.#openAt(check, draft)
    }
  }

  #spanOf({ start, end }: Directive, command: DirectiveCommand): Span | undefined {
    if (command === 'disable-file') return { start: 0, end: this.#length + 1 }
    if (command === 'disable') return { start: end, end: this.#length + 1 }
    return this.#reach.after({ start, end })
  }

  #enable(directive: Directive, { checks }: DirectiveOrder): void {
    const names = checks.length === 0 ? [...this.#open.keys()] : checks
    if (names.length === 0) this.#complain(directive, 'claimlint-enable ends nothing: take it out')
    const all = this.#open.get('')
    for (const check of names) {
      const own = this.#open.get(check)
      if (own !== undefined) own.end = directive.start
      this.#open.delete(check)
      if (all !== undefined && !all.enabled.has(check)) all.enabled.set(check, directive.start)
      else if (own === undefined) {
        this.#complain(directive, `claimlint-enable ${check} ends nothing: take it out`)
      }
    }
  }

  /** A second one takes over from the first, which would cover the same. */
  #openAt(check: string, draft: Draft): void {
    const before = this.#open.get(check)
    if (before !== undefined) before.end = draft.start
    this.#open.set(check, draft)
  }

  #complain({ start }: Directive, message: string): void {
    this.#problems.push({ message, at: start })
  }
}
