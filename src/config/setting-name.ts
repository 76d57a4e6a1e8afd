import type { InheritedList, ResolvedConfig } from './config.js'

/** An entry of a list, or a key of it, as messages name it: by its index in the configuration's own list. */
export function settingName(
  list: InheritedList,
  index: number,
  inherited: ResolvedConfig['inherited'],
  key?: string,
): string {
  const dotted = key === undefined ? '' : `.${key}`
  const first = inherited?.[list] ?? 0
  return index < first
    ? `${list}[${String(index)}]${dotted} of what the configuration extends`
    : `${list}[${String(index - first)}]${dotted} of the configuration`
}
