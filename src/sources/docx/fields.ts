interface Field {
  instruction: string
  /** Whether the text at hand is the field's result, which is shown, or its instruction. */
  isResult: boolean
}

/** What programs that manage references call the fields that hold a citation. */
const citation =
  /^\s*(?:CITATION\b|ADDIN\s+(?:ZOTERO_ITEM|EN\.CITE|CSL_CITATION|MENDELEY|PAPERS2))/i

/** Deeper than this no program nests fields. */
const maxOpen = 50

/** The fields that are open at a point of the text: cross-references, dates, citations. */
export class Fields {
  readonly #open: Field[] = []

  /** Whether text at this point is shown: all fields around it are past their instruction. */
  get isShown(): boolean {
    return this.#open.every(({ isResult }) => isResult)
  }

  /** Whether text at this point is the mark of a citation, and no figure. */
  get isCitation(): boolean {
    return this.#open.some(({ instruction }) => citation.test(instruction))
  }

  /** Takes in a mark of a field: "begin", "separate" or "end". */
  mark(type: string | undefined): void {
    const last = this.#open.at(-1)
    if (type === 'begin' && this.#open.length < maxOpen) {
      this.#open.push({ instruction: '', isResult: false })
    }
    if (type === 'separate' && last !== undefined) last.isResult = true
    if (type === 'end') this.#open.pop()
  }

  /** Adds to the instruction of the innermost field. */
  instruct(text: string): void {
    const last = this.#open.at(-1)
    if (last !== undefined) last.instruction += text
  }

  /** Opens a field that is given as one element around its result. */
  open(instruction: string): void {
    this.#open.push({ instruction, isResult: true })
  }

  /** Closes the innermost field. */
  close(): void {
    this.#open.pop()
  }
}
