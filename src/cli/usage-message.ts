import { nearestName } from '../config/nearest-name.js'

/** The parser's complaint in our words: it names the option, and the known one nearest to it. */
export function usageMessage(message: string, parser: object): string {
  const [, unknown] = /^Unknown arguments?: (.*)$/s.exec(message) ?? []
  if (unknown !== undefined) return unknownOptions(unknown.split(', '), knownOptions(parser))
  const [, empty] = /^Not enough arguments following: (.*)$/.exec(message) ?? []
  if (empty !== undefined) return `${written(empty)} needs a value`
  if (message.startsWith('Not enough non-option arguments')) return 'an argument is missing'
  return message
}

function unknownOptions(names: readonly string[], known: readonly string[]): string {
  return names
    .map((name) => {
      const near = nearestName(name, known)
      const hint = near === undefined ? '' : `; did you mean ${written(near)}?`
      return `unknown option ${written(name)}${hint}`
    })
    .join('\n')
}

/** yargs knows the options of the command at hand but does not publish the type of the list. */
function knownOptions(parser: object): string[] {
  if (!('getOptions' in parser) || typeof parser.getOptions !== 'function') return []
  const options: unknown = Reflect.apply(parser.getOptions, parser, [])
  if (typeof options !== 'object' || options === null || !('key' in options)) return []
  return Object.keys(options.key ?? {}).filter((name) => name.length > 1)
}

function written(name: string): string {
  return name.length === 1 ? `-${name}` : `--${name}`
}
