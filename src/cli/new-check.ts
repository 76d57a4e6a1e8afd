import { access, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ConfigError } from '../config/config-error.js'
import { checkScaffold, isCheckId, variableFor } from './check-scaffold.js'
import { UsageError } from './usage-error.js'

/**
 * Writes `checks/<id>` with a check that runs, its test and its readme, and says what to do next.
 *
 * @throws UsageError for an id that is unfit or taken
 * @throws ConfigError where the files cannot be written
 */
export async function writeNewCheck(id: string): Promise<string> {
  if (!isCheckId(id)) {
    throw new UsageError(
      `the id of a check is words in lower case with hyphens, such as missing-denominator, not "${id}"`,
    )
  }
  const { checks } = await import('../../checks/index.js')
  if (checks.some((check) => check.id === id)) {
    throw new UsageError(`claimlint has a check "${id}" already; choose another id`)
  }
  const folder = join('checks', id)
  if (await exists(folder)) {
    throw new UsageError(`${folder} exists already; it was left as it is`)
  }
  const files = Object.entries(checkScaffold(id)).map(([name, text]) => ({
    path: join(folder, name),
    text,
  }))
  try {
    await mkdir(folder, { recursive: true })
    for (const { path, text } of files) await writeFile(path, text, { flag: 'wx' })
  } catch (error) {
    throw new ConfigError(folder, [`cannot be written: ${String(error)}`])
  }
  return `${files.map(({ path }) => `Wrote ${path}`).join('\n')}\n\n${nextSteps(id)}`
}

function nextSteps(id: string): string {
  const name = variableFor(id)
  return `To run it, add to claimlint.config.ts:

  import ${name} from './checks/${id}/index.js'
  …
  plugins: [{ name: 'house-rules', checks: [${name}] }],

To test it: npx vitest run checks/${id}
`
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
