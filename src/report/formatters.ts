import type { Formatter } from './formatter.js'
import json from './json.js'
import pretty from './pretty.js'

/** The formatters that need no plugin. */
export const builtInFormatters: readonly Formatter[] = [pretty, json]

/** The formatter of that name; a plugin's wins over a built-in one, the last over the first. */
export function findFormatter(
  name: string,
  fromPlugins: readonly Formatter[],
): Formatter | undefined {
  return [...builtInFormatters, ...fromPlugins].findLast((formatter) => formatter.name === name)
}
