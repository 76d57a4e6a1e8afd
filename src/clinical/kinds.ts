import type { Deviation, Figure, FigureOrOpen, Interval, OpenValue } from '../claims/figure.js'
import type { Scope, ScopeDimension, ScopeValue } from '../claims/scope.js'
import type { Place } from '../document/place.js'
import type { Conversion } from './conversions/conversion.js'
import type { Description } from './descriptions/description.js'
import type { DateClaim, Designation, Expectation } from './event-kinds.js'
import type { Tally, TallyCell } from './tallies/tally.js'

export type { Conversion, DateClaim, Description, Designation, Expectation, Tally, TallyCell }

declare module '../claims/kinds.js' {
  interface ClaimKinds {
    count: Count
    part: Part
    proportion: Proportion
    'rough-share': RoughShare
    estimate: Estimate
    ratio: Ratio
    'p-value': PValue
    'test-result': TestResult
    date: DateClaim
    expectation: Expectation
    designation: Designation
    allocation: Allocation
    arm: Arm
    dose: Dose
    comparison: GroupComparison
    'time-frame': TimeFrame
    window: Window
    identifier: Identifier
    status: Status
    alias: Alias
    attribute: Attribute
    description: Description
    conversion: Conversion
    tally: Tally
  }
}

/**
 * People or things counted: "n = 24", "48 patients", "a total of 13 STS patients", an enrolment.
 * Measures: `group-size` (the people of the scope's group), `enrolment`, `arms`, `cohorts`,
 * `events`, `people-lost` (withdrawn, excluded, lost, died: those who leave a group), `people`
 * (some people of the group, with a property the vocabulary does not know).
 */
export interface Count {
  readonly number: Figure
  /** What is counted, singular, as printed: "patient", "lesion". */
  readonly unit?: string
  /** For enrolments of records: planned or achieved. */
  readonly status?: 'actual' | 'estimated'
}

/**
 * That the people of one group are among those of another: "20 patients with other sarcomas
 * (including 13 with STS)". The claim's scope tells the part, its place is that of the part's size.
 */
export interface Part {
  readonly size: Figure
  readonly whole: { readonly scope: Scope; readonly size: Figure }
  /** Whether the text says so, or words and numbers together leave no other reading. */
  readonly origin: 'stated' | 'derived'
  /** Why, for a reader: "24 + 24 = 48", "those treated are among those randomised". */
  readonly reason: string
  /** Where the text lists the parts of the whole one by one: of what, groups or reasons to leave. */
  readonly listed?: 'groups' | 'reasons'
}

/** A share of a group, in percent, with whatever stands with it of count, denominator, interval. */
export interface Proportion {
  /** Absent in "5 of 24 patients responded", and where the text gives a `range`. */
  readonly percent?: Figure
  /** Why there is no percentage, where the text says so: "the 12-month survival rate was NE". */
  readonly open?: OpenValue
  /** The smallest and the largest of several shares: "between 22% and 40% of smokers". */
  readonly range?: Interval
  /** How many have the property. */
  readonly count?: Figure
  /** Out of how many, printed with the figure itself ("5/24", "20.8% of 24"). */
  readonly denominator?: Figure
  /** The size printed with the group that the sentence speaks of, where no denominator is. */
  readonly group?: Figure
  /**
   * Where neither is printed: the only population of the document of which every percentage of the
   * list is the share of some whole number of people. Its place is where that population stands.
   */
  readonly inferred?: Figure
  /**
   * Where `inferred` is: the dose that the paragraph opens with, if it names no other and the
   * sentence names none; `key` as in the dimension `dose`.
   */
  readonly leadDose?: { readonly key: string; readonly place: Place }
  readonly interval?: Interval
}

/**
 * A share of a group in words that lies on one side of a round part: "more than half of the patients".
 */
export interface RoughShare {
  /** The part as printed, "two thirds", with its value in percent and its hedge. */
  readonly percent: Figure
}

/** A quantity with a unit: a median, a mean, a difference, a length of follow-up. */
export interface Estimate {
  /** `median`, `mean`, `difference`…; absent where the text does not say. */
  readonly statistic?: string
  /** Absent where the text gives the range alone: "students aged 18-25 years". */
  readonly number?: FigureOrOpen
  /** Normalised, singular: "month", "mg/kg"; absent for pure numbers. */
  readonly unit?: string
  /** Confidence or credible interval. */
  readonly interval?: Interval
  /** Range or interquartile range. */
  readonly spread?: Interval
  readonly deviation?: Deviation
}

/** A ratio of two groups: hazard, odds, risk or rate ratio. */
export interface Ratio {
  readonly number: Figure
  readonly interval?: Interval
}

/** A p-value: "P = .03", "p < 0.001". */
export interface PValue {
  readonly comparator: '=' | '<' | '>' | '<=' | '>='
  readonly number: Figure
}

/** A test with all that its p follows from: "t(28) = 2.05, p = .05", "χ2(1) = 4.2, p < .05". */
export interface TestResult {
  readonly type: 't' | 'F' | 'chi2' | 'z' | 'r' | 'Q'
  readonly comparator: '=' | '<' | '>'
  readonly number: Figure
  /** Degrees of freedom: two for F, none for z, one for the others. */
  readonly df: readonly Figure[]
  readonly p: { readonly comparator: '=' | '<' | '>'; readonly number: Figure }
}

/** An allocation ratio, "2:1" as [2, 1]. */
export interface Allocation {
  readonly parts: readonly number[]
}

/** An arm of a registered trial: its label, role and description. */
export interface Arm {
  readonly label: string
  /** `experimental`, `active comparator`, `placebo comparator`…, as registered. */
  readonly role?: string
}

/** An amount given, with its unit and schedule: "12 mg/kg every 3 weeks". */
export interface Dose {
  /** Absent where the text gives a `range`. */
  readonly amount?: Figure
  /** The smallest and the largest amount: "0.8-0.9 mg/kg". */
  readonly range?: Interval
  /** Normalised: "mg/kg", "mg/m2". */
  readonly unit: string
  /** Vocabulary key: `q3w`, `once-daily`…. */
  readonly schedule?: string
}

/**
 * That two groups were held against each other, in words: "worked better at 12 mg/kg than at 8 mg/kg
 * in adults with melanoma". The claim's scope tells in whom; a sentence that names several
 * populations makes a claim for each.
 */
export interface GroupComparison {
  /** In what the two groups differ: `dose`, `arm`. */
  readonly dimension: ScopeDimension
  readonly groups: readonly [ScopeValue, ScopeValue]
}

/** How long an outcome is followed or a window lasts: "up to 24 weeks". */
export interface TimeFrame {
  readonly length: Figure
  /** Singular: "week", "month". */
  readonly unit: string
}

/**
 * How long before or after an event something is required of people, or ruled out, for them to take
 * part: "a scan within 14 days before the first dose".
 */
export interface Window {
  /** In "the previous week" it is the unit's name that stands for one of it. */
  readonly limit: Figure
  /** Singular: "day", "week". */
  readonly unit: string
  readonly direction?: 'before' | 'after'
  /** In lower case, without articles: "first dose". Absent where the text names none. */
  readonly event?: string
  /** The clause that the window stands in: windows of one clause have the same. */
  readonly requirement: Place
}

/** An identifier of a trial or a publication; `id` is normalised (upper case, no spaces). */
export interface Identifier {
  /** `nct`, `eudract`, `isrctn`, `doi`, `pmid`… */
  readonly scheme: string
  readonly id: string
  /** Set where its form is not that of the scheme: what is wrong with it. */
  readonly malformed?: string
  /** The trial's name that it stands behind, alone or with others: "LARKWOOD-2" in "LARKWOOD-2 (NCT99000417)". */
  readonly of?: string
  /** Set where it is the number of the one trial that its source is of. */
  readonly ofSource?: true
}

/**
 * The recruitment status of a trial: of a record its field, of prose what it says in the present
 * tense ("is currently recruiting").
 */
export interface Status {
  /** As registries word it: `recruiting`, `active-not-recruiting`, `completed`, `not-yet-recruiting`… */
  readonly key: string
  readonly text: string
}

/** Names that the document declares equal: "HX-101 (also known as PG5001)". */
export interface Alias {
  readonly names: readonly string[]
}

/**
 * What a registry record states of a trial in words. The measure tells which: `phase`, `masking`,
 * `allocation`, `sponsor`, `condition`, `minimum-age`, `official-title`, `primary-outcome`…
 */
export interface Attribute {
  /** Normalised: lower case, words joined by hyphens; `double`, `phase2`, `18-years`. */
  readonly key: string
  readonly text: string
}
