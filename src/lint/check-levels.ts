import type { CheckLevel } from '../config/config.js'
import type { Source } from '../sources/source.js'
import type { AnyCheck } from './check.js'
import type { SettingReading } from './check-options.js'
import type { Severity } from './severity.js'

/** How a check is run over a source. */
export interface CheckInForce {
  /** It is silent about this source. */
  readonly isOff: boolean
  /** A severity that the configuration sets and that is not the check's own anyway. */
  readonly severity?: Severity
  readonly options: unknown
}

/** A check that is to be run, with its options validated. */
export interface ConfiguredCheck {
  readonly check: AnyCheck
  /** What holds where no override speaks of it, and for facts that several sources share. */
  readonly base: CheckInForce
  /** What holds for a source: the same object for all sources that the same overrides match. */
  at(source: Source): CheckInForce
}

/** What an override says of a check, and where. */
export interface CheckLayer {
  /** Absent: every path. */
  readonly matches?: ((path: string) => boolean) | undefined
  /** Absent: every kind. */
  readonly kinds?: readonly string[] | undefined
  readonly reading: SettingReading
}

/** The settings of one check: those for every source, and above them the overrides in their order. */
export class CheckLevels implements ConfiguredCheck {
  readonly check: AnyCheck
  readonly base: CheckInForce
  readonly #layers: readonly CheckLayer[]
  readonly #everywhere: SettingReading
  readonly #isAsked: boolean
  readonly #byPath = new Map<string, CheckInForce>()
  readonly #byLayers = new Map<string, CheckInForce>()

  /** `everywhere` has options; `isAsked`: the run names the check, so no setting turns it off. */
  constructor(
    check: AnyCheck,
    everywhere: SettingReading,
    layers: readonly CheckLayer[],
    isAsked: boolean,
  ) {
    this.check = check
    this.#everywhere = everywhere
    this.#layers = layers
    this.#isAsked = isAsked
    this.base = this.#inForce([])
  }

  /** Whether the check speaks about any source. */
  get canRun(): boolean {
    return (
      !this.base.isOff ||
      this.#layers.some(({ reading: { level } }) => level !== undefined && level !== 'off')
    )
  }

  at(source: Source): CheckInForce {
    if (this.#layers.length === 0) return this.base
    const known = this.#byPath.get(source.path)
    if (known !== undefined) return known
    const applying = this.#layers.filter((layer) => applies(layer, source))
    const key = applying.map((layer) => this.#layers.indexOf(layer)).join(' ')
    const inForce = this.#byLayers.get(key) ?? this.#inForce(applying)
    this.#byLayers.set(key, inForce)
    this.#byPath.set(source.path, inForce)
    return inForce
  }

  #inForce(layers: readonly CheckLayer[]): CheckInForce {
    const readings = [this.#everywhere, ...layers.map(({ reading }) => reading)]
    const level = lastOf(readings, (reading) => reading.level)
    const options = lastOf(readings, (reading) => reading.options)
    const isOff = level === 'off' || (level === undefined && this.check.optIn === true)
    return {
      isOff: isOff && !this.#isAsked,
      options,
      ...severityOf(level, this.check),
    }
  }
}

function severityOf(level: CheckLevel | undefined, check: AnyCheck) {
  return level === undefined || level === 'off' || level === check.severity
    ? {}
    : { severity: level }
}

/** Whether a source is among those that globs and kinds of a setting mean. */
export function applies(
  { matches, kinds }: Pick<CheckLayer, 'matches' | 'kinds'>,
  { path, kind }: Source,
): boolean {
  return (
    (matches?.(path) ?? true) &&
    (kinds === undefined || (kind !== undefined && kinds.includes(kind)))
  )
}

function lastOf<Item, Value>(
  items: readonly Item[],
  valueOf: (item: Item) => Value | undefined,
): Value | undefined {
  return items.map(valueOf).findLast((value) => value !== undefined)
}
