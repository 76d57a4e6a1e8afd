import { toJsonSchema, type ConversionConfig } from '@valibot/to-json-schema'
import type { GenericSchema } from 'valibot'
import { configSchema } from '../src/config/config-schema.js'

/** Which shapes a value may have is decided by functions, which only their choices tell. */
const conversion: ConversionConfig = {
  target: 'draft-2020-12',
  typeMode: 'input',
  // Dates are held to the calendar by a function; their form is told in words.
  ignoreActions: ['check', 'finite'],
  overrideSchema: ({ valibotSchema }) =>
    'choices' in valibotSchema
      ? { anyOf: (valibotSchema.choices as readonly GenericSchema[]).map(convert) }
      : undefined,
}

function convert(schema: GenericSchema): object {
  const { $schema: _dialect, $defs: _unused, ...converted } = toJsonSchema(schema, conversion)
  return converted
}

/** The JSON Schema of configurations in JSON and YAML, for editors. */
export function configJsonSchema(): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'claimlint configuration',
    description: 'The content of claimlint.config.json and claimlint.config.yaml.',
    ...convert(configSchema),
  }
}
