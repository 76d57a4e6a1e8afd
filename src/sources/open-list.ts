import type { Block } from '../document/document.js'

/** The list that the last item belongs to, with the items that the next one may be nested in. */
export class OpenList {
  readonly #lead: Block | undefined
  readonly #open: { readonly block: Block; readonly depth: number }[] = []

  constructor(lead: Block | undefined) {
    this.#lead = lead
  }

  /**
   * What leads in to an item: the item above that it is nested in, or what leads in to the list.
   * Depth is any measure that grows inwards: an indent in characters, a level.
   */
  leadAt(depth: number): Block | undefined {
    while ((this.#open.at(-1)?.depth ?? -1) >= depth) this.#open.pop()
    return this.#open.at(-1)?.block ?? this.#lead
  }

  /** Adds an item, which items that are nested deeper may follow. */
  add(block: Block, depth: number): void {
    this.#open.push({ block, depth })
  }
}
