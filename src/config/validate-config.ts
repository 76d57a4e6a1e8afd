import * as v from 'valibot'
import type { Config } from './config.js'
import { ConfigError } from './config-error.js'
import { configSchema, knownKeys } from './config-schema.js'
import { pluginSchema } from './plugin-schema.js'
import { nearestName } from './nearest-name.js'
import type { Plugin } from './plugin.js'

type Issue = v.BaseIssue<unknown>

/**
 * Holds the content of a configuration to its shape and returns it unchanged, so that plugins keep
 * their identity and their methods.
 * @throws ConfigError that names, for each mistake, the key, what was expected and what was found
 */
export function validateConfig(content: unknown, path: string): Config {
  expectObject(content, path)
  if (isConfig(content)) return content
  const { issues } = v.safeParse(configSchema, content)
  throw new ConfigError(path, issues?.map(describeIssue) ?? [])
}

/**
 * Holds what a plugin's file exports to its shape and returns it unchanged.
 * @throws ConfigError as above
 */
export function validatePlugin(content: unknown, path: string): Plugin {
  expectObject(content, path)
  if (isPlugin(content)) return content
  const { issues } = v.safeParse(pluginSchema, content)
  throw new ConfigError(path, issues?.map(describeIssue) ?? [])
}

/** Two types say what a configuration is: the schema at run time and Config in the editor. */
function isConfig(content: unknown): content is Config {
  return v.is(configSchema, content)
}

/** The same goes for a plugin. */
function isPlugin(content: unknown): content is Plugin {
  return v.is(pluginSchema, content)
}

/** To a schema, a list is an object without keys. */
function expectObject(content: unknown, path: string): void {
  if (Array.isArray(content)) throw new ConfigError(path, ['expected an object, found a list'])
}

function describeIssue(issue: Issue): string {
  const keys = issue.path?.map((item) => item.key) ?? []
  const path = keyPath(keys)
  if (issue.type === 'strict_object' && issue.expected === 'never') return unknownKey(keys, path)
  const missing = issue.type.endsWith('_object') && issue.expected?.startsWith('"')
  if (missing === true) return `${path}: missing`
  const found = describeValue(issue.input)
  const problem = `expected ${expectedOf(issue)}, found ${found}${suggestion(issue)}`
  return path === '' ? problem : `${path}: ${problem}`
}

function unknownKey(keys: readonly unknown[], path: string): string {
  const key = String(keys.at(-1))
  const parent = keys.findLast((part, index) => index < keys.length - 1 && typeof part === 'string')
  const known = knownKeys.get(typeof parent === 'string' ? parent : '') ?? []
  const near = nearestName(key, known)
  const hint = near === undefined ? `; known are ${known.join(', ')}` : `; did you mean "${near}"?`
  return `${path}: unknown key${hint}`
}

/** A key path as one would write it: `checks.stale-source`, `sources[2].files`. */
function keyPath(keys: readonly unknown[]): string {
  return keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`
    return path === '' ? String(key) : `${path}.${String(key)}`
  }, '')
}

const expectedWords: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  Array: 'a list',
  Object: 'an object',
  Function: 'a function',
  never: 'nothing here',
  '>=0': '0 or more',
}

function expectedOf(issue: Issue): string {
  // The schema's own words, where it has any, say what a value is for.
  const ownWords = !issue.message.startsWith('Invalid ')
  if (ownWords) return issue.message
  const choices = choicesOf(issue)
  if (choices.length > 0) return choices.map((choice) => JSON.stringify(choice)).join(' or ')
  return expectedWords[issue.expected ?? ''] ?? issue.expected ?? 'something else'
}

function choicesOf(issue: Issue): readonly string[] {
  const requirement: unknown = issue.requirement
  if (issue.type === 'picklist')
    return [...(issue.expected ?? '').matchAll(/"([^"]*)"/g)].map(([, name = '']) => name)
  return Array.isArray(requirement) ? requirement.map(String) : []
}

function suggestion(issue: Issue): string {
  if (typeof issue.input !== 'string') return ''
  const near = nearestName(issue.input, choicesOf(issue))
  return near === undefined ? '' : `; did you mean "${near}"?`
}

function describeValue(value: unknown): string {
  switch (typeof value) {
    case 'undefined':
      return 'nothing'
    case 'string':
      return JSON.stringify(value.length > 60 ? `${value.slice(0, 59)}…` : value)
    case 'number':
    case 'boolean':
      return String(value)
    case 'object':
      if (Array.isArray(value)) return 'a list'
      return value === null ? 'null' : 'an object'
    default:
      return `a ${typeof value}`
  }
}
