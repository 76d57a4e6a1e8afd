import { reasonOf } from './reason.js'
import type { StandardIssue, StandardSchemaV1 } from './standard-schema.js'

/** The options of a check with defaults filled in, or what is wrong with those given. */
export type OptionsReading =
  | { readonly options: unknown; readonly problems?: undefined }
  | { readonly problems: readonly string[] }

/**
 * Holds the options given to a check against its schema. A check without schema takes none. A
 * problem names the key and the reason.
 */
export async function readOptions(
  schema: StandardSchemaV1 | undefined,
  given: Readonly<Record<string, unknown>>,
): Promise<OptionsReading> {
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
