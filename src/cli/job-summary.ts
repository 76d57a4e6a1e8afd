import { appendFile } from 'node:fs/promises'
import { UsageError } from './usage-error.js'

/**
 * The file that GitHub Actions shows as the summary of a job, where there is one.
 * See https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function jobSummaryFile(
  env: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const file = env['GITHUB_STEP_SUMMARY']
  return file === '' ? undefined : file
}

/**
 * Adds to the summary of a job: other steps write to the same file.
 * @throws UsageError where the file cannot be written
 */
export async function appendJobSummary(file: string, text: string): Promise<void> {
  try {
    await appendFile(file, text)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new UsageError(`the job summary cannot be written to ${file}: ${reason}`)
  }
}
