import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { tablesOf } from './jats-table.js'

/** Tuning passages may be read by whoever works on the extractor; held-out ones never. */
export type Half = 'tuning' | 'held-out'

/** A stretch of a text file, or a table of a JATS file, by where it stands. */
export type Passage = { readonly id: string } & Drawn

/** A passage before it has a number. */
export type Drawn = {
  readonly half: Half
  /** Relative to the folder that holds the texts. */
  readonly source: string
} & (
  | { readonly start: number; readonly end: number }
  /** Counts the tables of the file from 0. */
  | { readonly table: number }
)

/** The file that a passage is read in, as text, and where in it the passage stands. */
export interface PassageText {
  readonly path: string
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Reads a passage; a table is set as a Markdown file of its own. */
export async function readPassage(shared: string, passage: Passage): Promise<PassageText> {
  const text = await readFile(join(shared, passage.source), 'utf8')
  if ('table' in passage) {
    const markdown = tablesOf(text)[passage.table]?.markdown
    if (markdown === undefined)
      throw new Error(`no table ${String(passage.table)} in ${passage.source}`)
    return { path: `${passage.source}.md`, text: markdown, start: 0, end: markdown.length }
  }
  return { path: passage.source, text, start: passage.start, end: passage.end }
}

/** The passages that were drawn. */
export async function readPassages(): Promise<readonly Passage[]> {
  const json = await readFile(new URL('passages.json', import.meta.url), 'utf8')
  return JSON.parse(json) as Passage[]
}
