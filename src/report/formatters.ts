import type { Formatter } from './formatter.js'
import json from './json.js'
import pretty from './pretty.js'

/** The formatters that need no plugin. All but what terminals are shown are loaded when used. */
export const builtInFormatters: readonly Formatter[] = [
  pretty,
  json,
  loadedLater('markdown', () => import('./markdown/formatter.js')),
  loadedLater('sarif', () => import('./sarif/formatter.js')),
  loadedLater('junit', () => import('./junit/formatter.js')),
  loadedLater('github', () => import('./github.js')),
  loadedLater('csv', () => import('./csv/formatter.js')),
  loadedLater('html', () => import('./html/formatter.js')),
]

/** The formatter of that name; a plugin's wins over a built-in one, the last over the first. */
export function findFormatter(
  name: string,
  fromPlugins: readonly Formatter[],
): Formatter | undefined {
  return [...builtInFormatters, ...fromPlugins].findLast((formatter) => formatter.name === name)
}

function loadedLater(
  name: string,
  load: () => Promise<{ readonly default: Formatter }>,
): Formatter {
  return {
    name,
    format: async (report, options) => (await load()).default.format(report, options),
  }
}
