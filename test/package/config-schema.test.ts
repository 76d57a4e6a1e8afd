import { readFile } from 'node:fs/promises'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { configJsonSchema } from '../../scripts/config-schema.js'

const file = new URL('../../config.schema.json', import.meta.url)

it('config.schema.json is what configurations are held to: npm run schema:update', async () => {
  expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(configJsonSchema())
})

describe('config.schema.json', () => {
  const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(
    configJsonSchema(),
  )

  it('takes every key', () => {
    const config = {
      $schema: './node_modules/claimlint/config.schema.json',
      extends: ['strict', './base.yaml'],
      root: '..',
      files: ['*.md'],
      ignores: ['drafts/'],
      plugins: ['./mine.ts', 'claimlint-plugin-mine'],
      checks: { a: 'off', b: ['warning'], c: ['error', { limit: 3 }] },
      overrides: [{ files: 'a.md', kinds: ['label'], checks: { a: 'error' } }],
      suppressions: [{ check: 'a', files: ['*.md'], quote: 'x', reason: 'y', until: '2026-11-22' }],
      baseline: 'known.json',
      reportUnusedSuppressions: 'off',
      sources: [{ files: 'a.md', published: '2024', authority: 2 }],
      subjects: [{ name: 'A', aliases: ['B'] }],
      groups: [{ name: 'A', files: ['a/**'] }],
      reference: 'a.md',
      expect: [
        {
          subject: 'A',
          measure: 'ORR',
          scope: { dose: '1 mg' },
          value: '9%',
          note: 'x',
          sources: 'a.md',
        },
      ],
      vocabulary: [{ category: 'agency', key: 'tga', forms: ['tga'] }],
      asOf: '2026-11-22',
      failOn: 'never',
      cache: true,
      cacheLocation: '.cache',
      workers: 'auto',
      maxWarnings: 0,
    }
    validate(config)
    expect(validate.errors).toBeNull()
    expect(Object.keys(config).sort()).toEqual(
      Object.keys((configJsonSchema() as { properties: object }).properties).sort(),
    )
  })

  it.each([
    { file: ['a.md'] },
    { files: 'a.md' },
    { extends: 3 },
    { plugins: [{ name: 'an object is code' }] },
    { checks: { a: 'eror' } },
    { checks: { a: ['error', 3] } },
    { overrides: [{ files: 'a.md' }] },
    { suppressions: [{ files: 'a.md' }] },
    { suppressions: [{ files: 'a.md', reason: '' }] },
    { groups: [{ files: 'a/**' }] },
    { reference: 3 },
    { expect: [{ subject: 'A', measure: 'ORR', value: 9 }] },
    { maxWarnings: -1 },
  ])('refuses %j', (config) => {
    expect(validate(config)).toBe(false)
  })
})
