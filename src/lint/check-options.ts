import type { CheckLevel, CheckSetting } from '../config/config.js'
import type { AnyCheck } from './check.js'
import { reasonOf } from './reason.js'
import type { StandardIssue, StandardSchemaV1 } from './standard-schema.js'

/** What a setting says of a check, its options held against the check's schema. */
export interface SettingReading {
  /** Absent where the setting leaves the check as it is. */
  readonly level?: CheckLevel
  /** With defaults filled in; absent where the setting gives none. */
  readonly options?: unknown
  /** What is wrong with the options: the key and the reason. */
  readonly problems?: readonly string[]
}

/** Reads the setting of a check; of one that gives no options, only the level. */
export async function readSetting(
  check: AnyCheck,
  setting: CheckSetting | undefined,
): Promise<SettingReading> {
  if (setting === undefined) return {}
  if (typeof setting === 'string') return { level: setting }
  const [level, given] = setting
  return { level, ...(given !== undefined && (await readOptions(check.options, given))) }
}

/** The options that a check has where none are given. */
export function defaultOptions(check: AnyCheck): Promise<SettingReading> {
  return readOptions(check.options, {})
}

/**
 * Holds the options given to a check against its schema. A check without schema takes none. A
 * problem names the key and the reason.
 */
async function readOptions(
  schema: StandardSchemaV1 | undefined,
  given: Readonly<Record<string, unknown>>,
): Promise<Pick<SettingReading, 'options' | 'problems'>> {
  if (schema === undefined) {
    const keys = Object.keys(given)
    if (keys.length === 0) return { options: {} }
    return { problems: keys.map((key) => `${key}: this check takes no options`) }
  }
  try {
    const result = await schema['~standard'].validate(given)
    if (result.issues === undefined) return { options: result.value }
    return { problems: result.issues.map(describeIssue) }
  } catch (thrown) {
    return { problems: [`the schema itself failed: ${reasonOf(thrown)}`] }
  }
}

function describeIssue({ message, path = [] }: StandardIssue): string {
  const keys = path.map((part) => String(typeof part === 'object' ? part.key : part))
  return keys.length === 0 ? message : `${keys.join('.')}: ${message}`
}
