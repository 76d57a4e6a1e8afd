import * as v from 'valibot'
import type { DocumentProblem } from '../../document/document.js'
import { type Field, fieldAt, flatOf } from '../../document/field.js'
import { spanInFile } from '../../document/flat-text.js'
import { claimFileSchema } from './schema.js'

/** What a claim file holds, and what is wrong with it. */
export interface ClaimFile {
  /** Absent where the file breaks the schema. */
  readonly content?: v.InferOutput<typeof claimFileSchema>
  readonly problems: readonly DocumentProblem[]
}

/** At most so many faults of a file are told. */
const mostFaults = 20

/** Holds the fields of a claim file to the schema. Each fault is told at its place. */
export function readClaimFile(root: Field): ClaimFile {
  const result = v.safeParse(claimFileSchema, valueOf(root))
  if (result.success) return { content: result.output, problems: [] }
  const problems = result.issues.slice(0, mostFaults).map((issue): DocumentProblem => {
    const keys = (issue.path ?? []).map(({ key }) => String(key))
    const where = keys.length === 0 ? 'the file' : `/${keys.join('/')}`
    return {
      severity: 'error',
      message: `The claim file is wrong at ${where}: ${issue.message}. docs/claim-files.md has the schema.`,
      offset: offsetOf(root, keys),
    }
  })
  return { problems }
}

function valueOf(field: Field): unknown {
  const { lines, parts } = field
  if (lines !== undefined) return flatOf(field).text
  if (parts[0]?.name === '0' || (parts.length === 0 && field.name === 'claims')) {
    return parts.map(valueOf)
  }
  return Object.fromEntries(parts.map((part) => [part.name, valueOf(part)]))
}

/** Where the value stands, or for one that is missing the nearest that does not. */
function offsetOf(root: Field, keys: readonly string[]): number {
  for (let length = keys.length; length >= 0; length--) {
    const field = fieldAt(root, ...keys.slice(0, length))
    const start = field && startOf(field)
    if (start !== undefined) return start
  }
  return 0
}

function startOf(field: Field): number | undefined {
  if (field.lines !== undefined) return spanInFile(flatOf(field), 0, 1).start
  for (const part of field.parts) {
    const start = startOf(part)
    if (start !== undefined) return start
  }
  return undefined
}
