import { type Claim, fileName, groupBy, type Source } from '../../src/index.js'

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
  readonly id: string | undefined
  readonly subjects: ReadonlySet<string>
  readonly claims: readonly Read[]
}

/**
 * Pairs sources with records. A trial's number decides; a source that names several trials is held
 * against a record only by the sentences that name its number. Where it names none, the only record
 * about its subject is taken, and the pairing says so.
 */
export function pairingsAmong(
  claims: readonly Read[],
  sourceAt: (path: string) => Source,
): readonly Pairing[] {
  const bySource = [...groupBy(claims, ({ place }) => place.path)]
  const isRecord = (path: string): boolean => sourceAt(path).kind === 'registry-record'
  const records = bySource.flatMap(([path, own]) => (isRecord(path) ? recordsOf(path, own) : []))
  if (records.length === 0) return []
  const byId = groupBy(records, ({ id }) => id)
  const bySubject = new Map<string, Registered[]>()
  for (const record of records) {
    for (const subject of record.subjects) {
      bySubject.set(subject, [...(bySubject.get(subject) ?? []), record])
    }
  }
  return bySource.flatMap(([path, own]): Pairing[] => {
    if (isRecord(path)) return []
    const ids = trialNumbers(own)
    const found = [...ids].flatMap((id) => byId.get(id)?.[0] ?? [])
    const pair = (record: Registered, prose: readonly Read[], isAssumed: boolean): Pairing => ({
      record: record.claims,
      name: record.id ?? fileName(record.path),
      prose,
      recordSource: sourceAt(record.path),
      proseSource: sourceAt(path),
      isAssumed,
      why: isAssumed
        ? `assumed: ${fileName(path)} names no trial, and ${fileName(record.path)} is the only record about its subject`
        : `both name ${record.id ?? ''}`,
    })
    if (ids.size > 0) {
      return found.map((record) => {
        const about = own.filter((claim) => isAbout(claim, record, own))
        const named = about.filter(({ place }) => place.context.includes(record.id ?? ''))
        return pair(record, ids.size === 1 ? about : named, false)
      })
    }
    return [...groupBy(own, ({ subject }) => subject?.key)].flatMap(([subject, about]) => {
      const [only, ...others] = bySubject.get(subject) ?? []
      return only === undefined || others.length > 0 ? [] : [pair(only, about, true)]
    })
  })
}

/** The records of a source: of a file with several, each is its own subject. */
function recordsOf(path: string, claims: readonly Read[]): readonly Registered[] {
  const studies = groupBy(claims.filter(isField), ({ subject }) => subject?.key ?? '')
  const parts = studies.size > 1 ? [...studies.values()] : [claims]
  return parts.map((own) => {
    const fields = own.filter(isField)
    const [id, ...others] = trialNumbers(fields.some(isIdentifier) ? fields : own)
    return {
      path,
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

function trialNumbers(claims: readonly Read[]): ReadonlySet<string> {
  return new Set(
    claims.flatMap((claim) =>
      claim.kind === 'identifier' &&
      claim.value.scheme === 'nct' &&
      claim.value.malformed === undefined
        ? [claim.value.id]
        : [],
    ),
  )
}

function isIdentifier({ kind }: Read): boolean {
  return kind === 'identifier'
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
