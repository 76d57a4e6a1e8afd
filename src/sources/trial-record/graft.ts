import type { Field } from '../../document/field.js'

/** A value or an object and the way to it in the names of API v2; `[]` adds an item to a list. */
export interface Graft {
  readonly way: readonly string[]
  readonly item: Field
}

/** A field that parts are still added to. */
interface Growing extends Omit<Field, 'parts'> {
  readonly parts: Growing[]
}

/** A record made of fields that stand elsewhere in their file: each keeps its own address. */
export function grafted(record: Field, grafts: readonly Graft[]): Field {
  const root: Growing = { name: '', address: record.address, parts: [] }
  const branches = new Branches()
  for (const { way, item } of grafts) {
    let at = root
    for (const name of way.slice(0, -1)) at = branches.partOf(at, name, item.address)
    const last = way.at(-1) ?? ''
    const name = last === '[]' ? String(at.parts.length) : last
    at.parts.push({ ...item, name, parts: item.parts as Growing[] })
  }
  return root
}

/** The objects and lists that ways lead through, each found by its name however many there are. */
class Branches {
  readonly #known = new Map<Growing, Map<string, Growing>>()

  partOf(field: Growing, name: string, address: string): Growing {
    const parts = this.#known.get(field) ?? new Map<string, Growing>()
    this.#known.set(field, parts)
    const known = parts.get(name)
    if (known !== undefined) return known
    const part: Growing = { name, address, parts: [] }
    parts.set(name, part)
    field.parts.push(part)
    return part
  }
}
