import { parseDocument } from 'yaml'
import { ConfigError } from './config-error.js'

/**
 * The content of a YAML or JSON configuration. JSON is read as the YAML that it is, so that both
 * report mistakes with line and column; comments and trailing commas are welcome in it.
 * @throws ConfigError with the first mistake
 */
export function readYamlConfig(text: string, path: string): unknown {
  const document = parseDocument(text, {
    schema: path.endsWith('.json') ? 'json' : 'core',
    prettyErrors: true,
  })
  const [error] = document.errors
  if (error !== undefined) {
    const [start] = error.linePos ?? []
    throw new ConfigError(
      path,
      [firstSentence(error.message)],
      start && { line: start.line, column: start.col },
    )
  }
  return toPlainData(() => document.toJS({ maxAliasCount: 100 }), path)
}

function toPlainData(read: () => unknown, path: string): unknown {
  try {
    // An empty file is an empty configuration.
    return read() ?? {}
  } catch (error) {
    throw new ConfigError(path, [error instanceof Error ? error.message : String(error)])
  }
}

/** The library's message without the place and the frame, which the ConfigError gives. */
function firstSentence(message: string): string {
  const end = message.indexOf(' at line ')
  return end < 0 ? message : message.slice(0, end)
}
