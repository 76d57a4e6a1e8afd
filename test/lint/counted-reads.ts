import type { AnyCheck, Plugin } from '../../src/index.js'

/** Counts what is read of plain data: each property of it, and of whatever is in it, each time. */
export class CountedReads {
  total = 0
  readonly #known = new WeakMap<object, object>()

  /** The same data to whoever reads it. */
  of<Data>(data: Data): Data {
    if (typeof data !== 'object' || data === null) return data
    const known = this.#known.get(data)
    if (known !== undefined) return known as Data
    const counted = new Proxy(data, {
      get: (target, name): unknown => {
        this.total += 1
        return this.of(Reflect.get(target, name))
      },
    })
    this.#known.set(data, counted)
    return counted
  }
}

/** Checks that do as they do, and keep to themselves what they find; `reads` tells by how much reading. */
export function countingChecks(checks: readonly AnyCheck[]): {
  readonly plugin: Plugin
  readonly reads: ReadonlyMap<string, CountedReads>
} {
  const reads = new Map(checks.map(({ id }) => [id, new CountedReads()]))
  const counting = checks.map((check): AnyCheck => {
    const { key, check: run } = check as unknown as Running
    const own = reads.get(check.id) ?? new CountedReads()
    const silent = { report: () => undefined, verify: () => undefined }
    return {
      ...check,
      ...(key && { key: (claim: object) => key(own.of(claim)) }),
      check: (claims: object, context: object) => run(own.of(claims), { ...context, ...silent }),
    }
  })
  return { plugin: { name: 'counting', checks: counting }, reads }
}

interface Running {
  readonly key?: (claim: object) => string | undefined
  readonly check: (claims: object, context: object) => void | Promise<void>
}
