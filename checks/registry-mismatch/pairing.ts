import {
  type Claim,
  fileName,
  groupBy,
  namesTrial,
  type Source,
  type Trials,
  trialsAmong,
} from '../../src/index.js'

/** The kinds that the rules read. */
export type Read = Claim<
  'count' | 'allocation' | 'arm' | 'attribute' | 'status' | 'time-frame' | 'identifier'
>

/** A source, and the registry record of the trial that it tells of. */
export interface Pairing {
  /** What the record states. */
  readonly record: readonly Read[]
  /** The trial's number, or the record's file where it has none. */
  readonly name: string
  /** What the source says of the trial. */
  readonly prose: readonly Read[]
  readonly recordSource: Source
  readonly proseSource: Source
  /** Set where the source names no trial: the record is the only one about its subject. */
  readonly isAssumed: boolean
  /** Why the two belong together, for the derivation. */
  readonly why: string
}

/** A record with what it can be found by. */
interface Registered {
  readonly path: string
  /** The key of its trial, and the number by which readers know it. */
  readonly trial: string | undefined
  readonly id: string | undefined
  readonly subjects: ReadonlySet<string>
  readonly claims: readonly Read[]
}

/**
 * Pairs sources with records. What names the trial decides, its number in any register or its acronym;
 * a source that names several trials is held against a record only by what it says of the record's. Where it names none, the only record about its subject is taken, and the pairing
 * says so.
 */
export function pairingsAmong(
  claims: readonly Read[],
  sourceAt: (path: string) => Source,
): readonly Pairing[] {
  const bySource = [...groupBy(claims, ({ place }) => place.path)]
  const isRecord = (path: string): boolean => sourceAt(path).kind === 'registry-record'
  const trials = trialsAmong(claims)
  const records = bySource.flatMap(([path, own]) =>
    isRecord(path) ? recordsOf(path, own, trials) : [],
  )
  if (records.length === 0) return []
  const byTrial = groupBy(records, ({ trial }) => trial)
  const bySubject = new Map<string, Registered[]>()
  for (const record of records) {
    for (const subject of record.subjects) {
      bySubject.set(subject, [...(bySubject.get(subject) ?? []), record])
    }
  }
  return bySource.flatMap(([path, own]): Pairing[] => {
    if (isRecord(path)) return []
    const pair = (record: Registered, prose: readonly Read[], why?: string): Pairing => ({
      record: record.claims,
      name: record.id ?? fileName(record.path),
      prose,
      recordSource: sourceAt(record.path),
      proseSource: sourceAt(path),
      isAssumed: why === undefined,
      why:
        why ??
        `assumed: ${fileName(path)} names no trial, and ${fileName(record.path)} is the only record about its subject`,
    })
    // An acronym that no source ties to a number may be another name of any trial.
    const named = [...trials.of(path)].filter(
      (key) => byTrial.has(key) || isNumbered(own, key, trials),
    )
    if (named.length > 0) {
      return named.flatMap((trial) => {
        const [record] = byTrial.get(trial) ?? []
        if (record === undefined) return []
        const about = own.filter((claim) => isAbout(claim, record, own))
        const ofTrial = about.filter((claim) => trials.ofClaim(claim).has(trial))
        return [pair(record, ofTrial, meeting(own, record, trials))]
      })
    }
    return [...groupBy(own, ({ subject }) => subject?.key)].flatMap(([subject, about]) => {
      const [only, ...others] = bySubject.get(subject) ?? []
      return only === undefined || others.length > 0 ? [] : [pair(only, about)]
    })
  })
}

/** Whether a source gives the number of a trial. */
function isNumbered(own: readonly Read[], key: string, trials: Trials): boolean {
  const names = new Set(trials.namesOf(key))
  return own.some(
    (claim) => claim.kind === 'identifier' && namesTrial(claim) && names.has(claim.value.id),
  )
}

/** Why a source and a record are of one trial, in words. */
function meeting(own: readonly Read[], record: Registered, trials: Trials): string {
  const names = trials.namesOf(record.trial ?? '')
  const here = names.filter((name) =>
    own.some((claim) => namesTrial(claim) && printedName(claim) === name),
  )
  const [id = ''] = here
  return id === record.id || record.id === undefined
    ? `both name ${id}`
    : `this source names ${id}, which another source ties to ${record.id}`
}

function printedName(claim: Claim<'identifier'> | Claim<'attribute'>): string {
  return claim.kind === 'identifier' ? claim.value.id : claim.value.text
}

/** The records of a source: of a file with several, each is its own subject. */
function recordsOf(path: string, claims: readonly Read[], trials: Trials): readonly Registered[] {
  const studies = groupBy(claims.filter(isField), ({ subject }) => subject?.key ?? '')
  const parts = studies.size > 1 ? [...studies.values()] : [claims]
  return parts.map((own) => {
    const fields = own.filter(isField)
    const numbers = (fields.some(isIdentifier) ? fields : own).filter(isIdentifier)
    const [id] = numbers.filter(namesTrial).map(({ value }) => value.id)
    const keys = new Set(numbers.filter(namesTrial).map((claim) => trials.keyOf(claim)))
    const [trial, ...others] = keys
    return {
      path,
      trial: others.length > 0 ? undefined : trial,
      id: others.length > 0 ? undefined : id,
      subjects: new Set(own.flatMap(({ subject }) => subject?.key ?? [])),
      claims: own,
    }
  })
}

/** Whether a claim is of the drug or trial that the record is about, where the source names it at all. */
function isAbout(claim: Read, { subjects }: Registered, own: readonly Read[]): boolean {
  if (claim.subject === undefined || subjects.has(claim.subject.key)) return true
  return !own.some(({ subject }) => subject !== undefined && subjects.has(subject.key))
}

function isIdentifier(claim: Read): claim is Claim<'identifier'> {
  return claim.kind === 'identifier'
}

/** Whether a claim is a field of a record, and not what people wrote there. */
export function isField({ measure }: Read): boolean {
  return measure.rule === 'record-field'
}

/** The claims of a kind. */
export function ofKind<K extends Read['kind']>(
  claims: readonly Read[],
  kind: K,
): readonly (Claim<K> & Read)[] {
  return claims.filter((claim): claim is Claim<K> & Read => claim.kind === kind)
}

/** What claims say in words under a name: of a record, its fields. */
export function attributes(claims: readonly Read[], key: string): readonly Claim<'attribute'>[] {
  return ofKind(claims, 'attribute').filter(({ measure }) => measure.key === key)
}
