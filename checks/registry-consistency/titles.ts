import type { Claim } from '../../src/index.js'
import type { RegistryRecord } from './record.js'

type Attribute = Claim<'attribute'>

/** The official title, or for want of one the brief title. */
export function titles(record: RegistryRecord): readonly Attribute[] {
  const official = record.attributes('official-title')
  return (official.length > 0 ? official : record.attributes('brief-title')).slice(0, 1)
}

/** "SINGLE_GROUP" as "single group"; "PHASE2" as "phase 2". */
export function inWords({ value }: Attribute): string {
  return value.text
    .toLowerCase()
    .replaceAll('_', ' ')
    .replace(/(?<=phase)(?=\d)/, ' ')
}
