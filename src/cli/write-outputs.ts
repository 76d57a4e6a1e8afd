import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { nearestName } from '../config/nearest-name.js'
import type { CorpusView } from '../report/corpus-view.js'
import type { Formatter } from '../report/formatter.js'
import type { Report } from '../report/report.js'
import { wantsColor } from './color.js'
import { appendJobSummary, jobSummaryFile } from './job-summary.js'
import type { LintRequest } from './lint-request.js'
import { print } from './print.js'
import { UsageError } from './usage-error.js'

/** Columns of a report that goes to a file or a pipe. */
const plainWidth = 80

/** How a report looks in a file. */
const plain = { color: false, width: plainWidth } as const

/** A report in the making: its format, and what is done with the text. */
interface Output {
  readonly formatter: Formatter
  readonly color: boolean
  readonly width: number
  readonly write: (text: string) => Promise<void>
}

/**
 * Finds the formatters of all outputs before anything is linted, and gives what writes a report to
 * them. A quiet report holds errors only; its summary still counts everything.
 * @throws UsageError for an unknown format; what it gives, where a file cannot be written
 */
export async function prepareOutputs(
  { outputs, quiet, color: flag }: LintRequest,
  fromPlugins: readonly Formatter[],
): Promise<(report: Report, corpus: CorpusView) => Promise<void>> {
  const { builtInFormatters, findFormatter } = await import('../report/formatters.js')
  const all = [...builtInFormatters, ...fromPlugins]
  const formatterOf = (format: string): Formatter => {
    const formatter = findFormatter(format, fromPlugins)
    if (formatter === undefined) throw unknownFormat(format, all)
    return formatter
  }
  const color = wantsColor({
    ...(flag !== undefined && { flag }),
    env: process.env,
    stream: process.stdout,
  })
  const prepared = outputs.map(({ format, file }): Output => {
    const formatter = formatterOf(format)
    if (file !== undefined) return { formatter, ...plain, write: (text) => save(file, text) }
    return { formatter, color, width: process.stdout.columns || plainWidth, write: print }
  })
  const summary = jobSummaryFile(process.env)
  if (summary !== undefined && outputs.some(({ format }) => format === 'github')) {
    const write = (text: string) => appendJobSummary(summary, text)
    prepared.push({ formatter: formatterOf('markdown'), ...plain, write })
  }
  return async (report, corpus) => {
    const shown = quiet ? errorsOnly(report) : report
    for (const { formatter, color, width, write } of prepared) {
      await write(await formatter.format(shown, { color, width, corpus }))
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
    const path = resolve(file)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, text)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new UsageError(`the report cannot be written to ${file}: ${reason}`)
  }
}
