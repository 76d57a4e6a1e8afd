import type { Place } from '../document/place.js'
import type { PartialDate } from '../statistics/partial-date.js'

/** When something happened or is to happen; the measure names the event. */
export interface DateClaim {
  readonly date: PartialDate
  readonly text: string
  /** Of registry dates and of planned events; absent where the text does not say. */
  readonly status?: 'actual' | 'estimated'
}

/**
 * That something was still to come when the text was written: "topline results are expected in the
 * second half of 2025". The measure is the event where the vocabulary knows it.
 */
export interface Expectation {
  readonly date: PartialDate
  /** The date as printed. */
  readonly text: string
  /** The words that put it into the future: "are expected". */
  readonly words: string
}

/** A regulatory designation: "the FDA granted breakthrough therapy designation in January 2025". */
export interface Designation {
  /** Vocabulary key: `breakthrough-therapy`, `orphan-drug`, `fast-track`… */
  readonly type: string
  /** Vocabulary key: `fda`, `nmpa`, `ema`…; absent where no agency is named. */
  readonly agency?: string
  /** Vocabulary key: `granted`, `applied`, `withdrawn`…; absent where no verb tells. */
  readonly action?: string
  /** The condition it is for, normalised as the `condition` dimension is. */
  readonly indication?: string
  readonly date?: PartialDate
  /** Where the date stands. */
  readonly datePlace?: Place
}
