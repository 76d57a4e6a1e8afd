import { describe, expect, it, vi } from 'vitest'
import { examples } from '../../src/cli/lint-help.js'
import { lintOptions } from '../../src/cli/lint-options.js'
import { builtInFormatters } from '../../src/report/formatters.js'
import { builtInParsers } from '../../src/sources/parsers.js'
import { runMain } from './run-main.js'

// The parser of the command line prints its help this way.
const log = vi.spyOn(console, 'log').mockImplementation(() => undefined)
const { code } = await runMain(['--help'], process.cwd())
const help = log.mock.calls.flat().join('\n')
log.mockRestore()

/** What stands under a heading. */
function part(heading: string): string {
  const [, rest = ''] = help.split(`\n${heading}:\n`)
  return rest.split('\n\n', 1)[0] ?? ''
}

describe('claimlint --help', () => {
  it('fits a terminal, and is no failure', () => {
    expect(code).toBe(0)
    expect(help.split('\n').filter((line) => line.length > 80)).toEqual([])
  })

  it('names every format and every sort of source', () => {
    const formats = part('Formats').match(/[\w-]+/g) ?? []
    expect(formats).toEqual(expect.arrayContaining(builtInFormatters.map(({ name }) => name)))
    const sources = part('Sources').toLowerCase()
    const missing = builtInParsers.filter(
      ({ name }) => !sources.includes(name.replaceAll('-', ' ').replace(/s$/, '')),
    )
    expect(missing.map(({ name }) => name)).toEqual([])
  })

  it('tells what each exit code means', () => {
    expect(part('Exit codes').match(/^ {2}\d/gm)).toEqual(['  0', '  1', '  2'])
  })

  it('puts each option of lint under a heading, beside those of every command', () => {
    const plain = part('Options')
    for (const name of Object.keys(lintOptions)) expect(plain).not.toMatch(`--${name} `)
    const headings = new Set(Object.values(lintOptions).map(({ group }) => group))
    for (const heading of headings) expect(help).toContain(`\n${heading}\n`)
  })

  it('has examples whose options there are', () => {
    const names = new Set([
      ...Object.entries(lintOptions).flatMap(([name, option]) =>
        'alias' in option ? [`--${name}`, `-${option.alias}`] : [`--${name}`],
      ),
    ])
    const used = examples.flatMap(([command]) => command.match(/(?<= )--?[a-z-]+/g) ?? [])
    expect(used.length).toBeGreaterThan(2)
    expect(used.filter((option) => !names.has(option))).toEqual([])
  })
})
