import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { nearestName } from '../config/nearest-name.js'
import type { Formatter } from '../report/formatter.js'
import type { Report } from '../report/report.js'
import { wantsColor } from './color.js'
import type { LintRequest } from './lint-request.js'
import { print } from './print.js'
import { UsageError } from './usage-error.js'

/** Columns of a report that goes to a file or a pipe. */
const plainWidth = 80

/**
 * Finds the formatters of all outputs before anything is linted, and gives what writes a report to
 * them. A quiet report holds errors only; its summary still counts everything.
 * @throws UsageError for an unknown format; what it gives, where a file cannot be written
 */
export async function prepareOutputs(
  { outputs, quiet, color: flag }: LintRequest,
  fromPlugins: readonly Formatter[],
): Promise<(report: Report) => Promise<void>> {
  const { builtInFormatters, findFormatter } = await import('../report/formatters.js')
  const all = [...builtInFormatters, ...fromPlugins]
  const targets = outputs.map(({ format, file }) => {
    const formatter = findFormatter(format, fromPlugins)
    if (formatter === undefined) throw unknownFormat(format, all)
    return { formatter, file }
  })
  const color = wantsColor({
    ...(flag !== undefined && { flag }),
    env: process.env,
    stream: process.stdout,
  })
  return async (report) => {
    const shown = quiet ? errorsOnly(report) : report
    for (const { formatter, file } of targets) {
      if (file === undefined) {
        const width = process.stdout.columns || plainWidth
        await print(await formatter.format(shown, { color, width }))
      } else {
        await save(file, await formatter.format(shown, { color: false, width: plainWidth }))
      }
    }
  }
}

function unknownFormat(format: string, known: readonly Formatter[]): UsageError {
  const names = [...new Set(known.map(({ name }) => name))]
  const near = nearestName(format, names)
  const hint = near === undefined ? `known are ${names.join(', ')}` : `did you mean ${near}?`
  return new UsageError(`unknown format "${format}"; ${hint}`)
}

function errorsOnly(report: Report): Report {
  return { ...report, findings: report.findings.filter(({ severity }) => severity === 'error') }
}

async function save(file: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, text)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new UsageError(`the report cannot be written to ${file}: ${reason}`)
  }
}
