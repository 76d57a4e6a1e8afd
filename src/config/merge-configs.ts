import type { OverrideSetting, ResolvedConfig } from './config.js'

/**
 * Lays a configuration over the one it extends. Lists are joined, the extended ones first; settings
 * of checks are merged by id; of all else the upper one wins. Paths mean what they mean in the
 * upper one, so the `root` of the other is dropped.
 */
export function mergeConfigs(base: ResolvedConfig, own: ResolvedConfig): ResolvedConfig {
  const { root: _root, ...extended } = base
  const overrides = [...(base.overrides ?? []), ...reasserted(base, own)]
  return {
    ...extended,
    ...own,
    ...listed('ignores', base.ignores, own.ignores),
    ...listed('plugins', base.plugins, own.plugins),
    ...listed('origins', base.origins, own.origins),
    ...listed('sources', base.sources, own.sources),
    ...listed('subjects', base.subjects, own.subjects),
    ...listed('groups', base.groups, own.groups),
    ...listed('expect', base.expect, own.expect),
    ...listed('vocabulary', base.vocabulary, own.vocabulary),
    ...listed('suppressions', base.suppressions, own.suppressions),
    ...listed('overrides', overrides, own.overrides),
    ...((base.checks ?? own.checks) && { checks: { ...base.checks, ...own.checks } }),
    inherited: {
      sources: base.sources?.length ?? 0,
      overrides: overrides.length,
      suppressions: base.suppressions?.length ?? 0,
      expect: base.expect?.length ?? 0,
      groups: base.groups?.length ?? 0,
    },
  }
}

/** What a configuration says of a check holds over the overrides of the one it extends. */
function reasserted({ overrides = [] }: ResolvedConfig, own: ResolvedConfig): OverrideSetting[] {
  const overridden = new Set(overrides.flatMap(({ checks }) => Object.keys(checks)))
  const checks = Object.entries(own.checks ?? {}).filter(([id]) => overridden.has(id))
  return checks.length === 0 ? [] : [{ checks: Object.fromEntries(checks) }]
}

function listed<Key extends string, Item>(
  key: Key,
  base: readonly Item[] = [],
  own: readonly Item[] = [],
): Partial<Record<Key, readonly Item[]>> {
  const all = [...new Set([...base, ...own])]
  const list: Partial<Record<Key, readonly Item[]>> = {}
  if (all.length > 0) list[key] = all
  return list
}
