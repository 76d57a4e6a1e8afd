import type { Claim } from '../claims/claim.js'
import { groupBy } from '../claims/group-by.js'
import type { Place } from '../document/place.js'
import type { Diagnostic } from '../report/report.js'
import type { Source } from '../sources/source.js'
import type { PartialDate } from '../statistics/partial-date.js'
import type { Anchor, Check, CheckContext, Messages } from './check.js'
import type { Circle } from './circles.js'
import type { CheckInForce, ConfiguredCheck } from './check-levels.js'
import type { OutcomeMemory } from './caching/outcome-memory.js'
import type { Clock } from './clock.js'
import { draftOf, type FindingDraft } from './finding-draft.js'
import type { Locator } from './locator.js'
import { reasonOf } from './reason.js'
import { unitsOf, type Unit } from './units.js'

/** A claim that held, by the word of a check. */
export interface VerificationDraft {
  readonly check: string
  readonly how: string
  readonly claim: Claim
}

/** What the checks of a run said. */
export interface Outcome {
  readonly findings: readonly FindingDraft[]
  readonly verifications: readonly VerificationDraft[]
  readonly diagnostics: readonly Diagnostic[]
}

/** What checks look at. */
export interface Scene {
  readonly circles: readonly Circle[]
  readonly sources: ReadonlyMap<string, Source>
  readonly asOf: PartialDate
  readonly locator: Locator
  readonly clock: Clock
  /** What checks said of sources in earlier runs of the process; without it all are run. */
  readonly memory?: OutcomeMemory<PartOutcome> | undefined
}

/** What a check said of some of the claims. */
export interface PartOutcome {
  readonly findings: readonly FindingDraft[]
  readonly verifications: readonly VerificationDraft[]
  readonly failures: readonly Failure[]
  /** The paths of the sources that it looked at. */
  readonly sources: ReadonlySet<string>
}

/**
 * Runs checks one after the other. A check that throws on some claims gives one error diagnostic
 * that names the first of them; it goes on with the rest, and so do the other checks.
 */
export async function runChecks(
  checks: readonly ConfiguredCheck[],
  scene: Scene,
): Promise<Outcome> {
  const outcomes: Outcome[] = []
  for (const configured of checks) {
    const part = `check ${configured.check.id}`
    outcomes.push(await scene.clock(part, () => runCheck(configured, scene)))
  }
  return {
    findings: outcomes.flatMap(({ findings }) => findings),
    verifications: outcomes.flatMap(({ verifications }) => verifications),
    diagnostics: outcomes.flatMap(({ diagnostics }) => diagnostics),
  }
}

async function runCheck(configured: ConfiguredCheck, scene: Scene): Promise<Outcome> {
  // The claims a check is handed are of the kinds it reads, which is what its hidden type asks.
  const check = configured.check as Check
  const parts: PartOutcome[] = []
  const failures: Failure[] = []
  try {
    for (const circle of scene.circles) {
      const units = unitsOf(check, circle)
      if (scene.memory === undefined) {
        const part = await runUnits(check, units, configured, scene)
        parts.push(check.per === 'fact' ? ownPart(part, circle) : part)
      } else if (check.per === 'fact') {
        for (const unit of units) {
          const [first] = unit.claims
          const part = await recallUnits(check, [unit], configured, scene, first)
          parts.push(ownPart(part, circle))
        }
      } else {
        for (const [path, own] of groupBy(units, ({ claims }) => claims[0]?.place.path)) {
          parts.push(await recallUnits(check, own, configured, scene, sourceAt(scene, path)))
        }
      }
    }
  } catch (thrown) {
    failures.push({ thrown, claim: undefined })
  }
  failures.unshift(...parts.flatMap((part) => part.failures))
  return {
    findings: parts.flatMap(({ findings }) => findings),
    verifications: parts.flatMap(({ verifications }) => verifications),
    diagnostics: describeFailures(check.id, failures, scene),
  }
}

/** What a check says of all sources of a circle, as far as it is of those that the circle is for. */
function ownPart(part: PartOutcome, { own }: Circle): PartOutcome {
  const isOwn = ({ path }: Place) => own.has(path)
  return {
    findings: part.findings.filter(({ at, related }) =>
      [at, ...related.map((one) => one.at)].some(isOwn),
    ),
    verifications: part.verifications.filter(({ claim }) => isOwn(claim.place)),
    failures: part.failures,
    sources: part.sources,
  }
}

/**
 * What a check says of the claims of one source or fact follows from these, and is remembered for them,
 * under the source or the first claim: unless it asked for a source that none of them is of.
 */
async function recallUnits(
  check: Check,
  units: readonly Unit[],
  configured: ConfiguredCheck,
  scene: Scene,
  under: Source | Claim | undefined,
): Promise<PartOutcome> {
  const claims = units.flatMap((unit) => unit.claims)
  const known = under && scene.memory?.recall(check.id, under, claims)
  if (known !== undefined) return known
  const outcome = await runUnits(check, units, configured, scene)
  const paths = new Set(claims.map(({ place }) => place.path))
  const isOwn = [...outcome.sources].every((path) => paths.has(path))
  if (isOwn && under !== undefined) scene.memory?.keep(check.id, under, claims, outcome)
  return outcome
}

async function runUnits(
  check: Check,
  units: readonly Unit[],
  configured: ConfiguredCheck,
  scene: Scene,
): Promise<PartOutcome> {
  const findings: FindingDraft[] = []
  const verifications: VerificationDraft[] = []
  const failures: Failure[] = []
  const sources = new Set<string>()
  const asked = (path: string): Source => {
    sources.add(path)
    return sourceAt(scene, path)
  }
  const contextFor = ({ options }: CheckInForce): CheckContext<Messages, unknown> => ({
    options,
    asOf: scene.asOf,
    source: asked,
    report: (input) => {
      const at = placeOf(input.at, scene)
      const inForce = configured.at(asked(at.path))
      if (!inForce.isOff)
        findings.push(draftOf(input, at, check, inForce, (anchor) => placeOf(anchor, scene)))
    },
    verify: ({ claim, how }) => {
      if (configured.at(asked(claim.place.path)).isOff) return
      verifications.push({ check: check.id, how, claim })
    },
  })
  const contexts = new Map<CheckInForce, CheckContext<Messages, unknown>>()
  for (const unit of units) {
    const inForce = forUnit(unit, configured, scene)
    // A check per fact sees all sources; what it says of those where it is off is left out.
    if (inForce.isOff && check.per !== 'fact') continue
    let context = contexts.get(inForce)
    if (context === undefined) contexts.set(inForce, (context = contextFor(inForce)))
    try {
      const pending = unit.run(context)
      // Only what is asynchronous is awaited: a check per claim may be called a million times.
      if (pending !== undefined) await pending
    } catch (thrown) {
      failures.push({ thrown, claim: unit.claims[0] })
    }
  }
  return { findings, verifications, failures, sources }
}

/** What holds for a call of a check: its claims are of one source, or of several for a fact. */
function forUnit({ claims }: Unit, configured: ConfiguredCheck, scene: Scene): CheckInForce {
  const [first] = claims
  if (configured.check.per === 'fact' || first === undefined) return configured.base
  return configured.at(sourceAt(scene, first.place.path))
}

interface Failure {
  readonly thrown: unknown
  readonly claim: Claim | undefined
}

function describeFailures(
  id: string,
  failures: readonly Failure[],
  { locator }: Scene,
): readonly Diagnostic[] {
  const [first] = failures
  if (first === undefined) return []
  const { claim, thrown } = first
  const times = failures.length === 1 ? '' : `, and ${String(failures.length - 1)} times more`
  const task = claim === undefined ? 'grouping claims' : `looking at "${claim.place.quote}"`
  const message = `check "${id}" failed while ${task}${times}: ${reasonOf(thrown)}. The other checks were run`
  if (claim === undefined) return [{ severity: 'error', message }]
  const { path, start } = locator.locate(claim.place)
  const position = { line: start.line, column: start.column }
  return [{ path, severity: 'error', message, position }]
}

function placeOf(anchor: Anchor, scene: Scene): Place {
  const place = 'place' in anchor ? anchor.place : anchor
  sourceAt(scene, place.path)
  return place
}

function sourceAt({ sources }: Scene, path: string): Source {
  const source = sources.get(path)
  if (source === undefined) throw new Error(`"${path}" is not a source of this run`)
  return source
}
