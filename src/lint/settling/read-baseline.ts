import { readFile } from 'node:fs/promises'
import * as v from 'valibot'
import { reasonOf as fileReason } from '../../sources/file-error.js'
import { reasonOf } from '../reason.js'
import type { Baseline } from './baseline.js'

const baselineSchema = v.object({
  version: v.literal(1),
  entries: v.array(
    v.object({
      fingerprint: v.string(),
      check: v.string(),
      sources: v.pipe(v.array(v.string()), v.minLength(1)),
      message: v.string(),
      reason: v.exactOptional(v.string()),
    }),
  ),
})

/**
 * Reads a baseline. A problem says what is wrong with the file and what to do; where there is no
 * file, `isMissing` tells it.
 */
export async function readBaseline(
  path: string,
): Promise<Baseline | { readonly problem: string; readonly isMissing: boolean }> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    return { problem: `the baseline cannot be read: ${fileReason(error)}`, isMissing }
  }
  try {
    const content = v.safeParse(baselineSchema, JSON.parse(text))
    if (content.success) return { path, entries: content.output.entries }
    const [issue] = content.issues
    const where = v.getDotPath(issue) ?? 'the whole'
    return { problem: problemOf(`${where}: ${issue.message}`), isMissing: false }
  } catch (error) {
    return { problem: problemOf(reasonOf(error)), isMissing: false }
  }
}

function problemOf(reason: string): string {
  return `this is no baseline: ${reason}. Mend it, or delete it and run --update-baseline`
}
