import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import * as v from 'valibot'
import type { EarlierReport } from '../lint/compare-reports.js'
import { reasonOf } from '../lint/reason.js'
import { UsageError } from './usage-error.js'

const place = v.object({ path: v.string() })

const reportSchema = v.object({
  version: v.literal(1),
  asOf: v.string(),
  findings: v.array(
    v.object({
      check: v.string(),
      severity: v.picklist(['error', 'warning', 'info']),
      message: v.string(),
      location: place,
      related: v.array(v.object({ location: place })),
      fingerprint: v.string(),
    }),
  ),
})

/**
 * Reads the report of an earlier run, as `--format json` prints it.
 * @throws UsageError where it cannot be read or is none
 */
export async function readEarlierReport(file: string): Promise<EarlierReport> {
  const reading = v.safeParse(reportSchema, await readJson(file))
  if (reading.success) return reading.output
  const [issue] = reading.issues
  throw notAReport(file, `${v.getDotPath(issue) ?? 'the whole'}: ${issue.message}`)
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(resolve(file), 'utf8'))
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    throw notAReport(file, isMissing ? 'there is no such file' : reasonOf(error))
  }
}

function notAReport(file: string, reason: string): UsageError {
  return new UsageError(
    `--since takes a report that --output json:<file> wrote; ${file} is none: ${reason}`,
  )
}
