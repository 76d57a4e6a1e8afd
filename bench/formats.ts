import { readFile } from 'node:fs/promises'
import { parse as parseCsv } from 'csv-parse/sync'
import { unzipSync } from 'fflate'
import { parseDocument } from 'htmlparser2'
import { parseTree } from 'jsonc-parser'
import type { Parser } from '../src/sources/parser.js'
import csv from '../src/sources/csv/parser.js'
import docx from '../src/sources/docx/parser.js'
import epub from '../src/sources/epub/parser.js'
import html from '../src/sources/html/parser.js'
import jats from '../src/sources/jats/parser.js'
import odt from '../src/sources/odt/parser.js'
import pdf from '../src/sources/pdf/parser.js'
import { loadPdfLibrary } from '../src/sources/pdf/library.js'
import trialRecord from '../src/sources/trial-record/parser.js'
import xlsx from '../src/sources/xlsx/parser.js'
import { docxOf, p } from '../test/sources/docx/docx-file.js'
import { epubOf } from '../test/sources/epub/epub-file.js'
import { odtOf } from '../test/sources/odt/odt-file.js'
import { workbookBytes } from '../test/sources/xlsx/workbook-bytes.js'
import { medians } from './measure.js'
import { beside, tableOf } from './table.js'

interface Format {
  readonly title: string
  readonly parser: Parser
  readonly bytes: Uint8Array
  /** What the libraries below the parser do with the same bytes, without any reading of it. */
  readonly alone: (bytes: Uint8Array) => unknown
}

/** Reading files into documents beside the libraries below, which unpack and parse the same bytes. */
export async function formatThroughput(rounds: number): Promise<string> {
  const tables: string[] = []
  for (const { title, parser, bytes, alone } of await formats()) {
    const floor = 'libraries alone'
    const parsed = `${parser.name} parser`
    const contenders = [
      { name: floor, run: () => alone(bytes) },
      { name: parsed, run: () => parsing(parser, bytes) },
    ]
    const times = await medians(contenders, rounds)
    const megabytes = bytes.length / 1e6
    const rows = [
      { name: floor, milliseconds: times.get(floor) ?? Number.NaN, megabytes },
      beside(times, parsed, floor, { megabytes }),
    ]
    tables.push(tableOf(`${title}, ${megabytes.toFixed(2)} MB`, rows))
  }
  return tables.join('\n\n')
}

function parsing(parser: Parser, bytes: Uint8Array): unknown {
  const path = 'a'
  return parser.input === 'bytes'
    ? parser.parse({ path, bytes })
    : parser.parse({ path, text: decoded(bytes) })
}

async function formats(): Promise<Format[]> {
  const rows = Array.from({ length: 2000 }, (_, at) => [`Event ${String(at)}`, '24 (20.8)', '3.5'])
  const table = [['Event', 'Arm A', 'Arm B'], ...rows]
  const sentences = rows.map((row) => `In the arm the ORR was ${row.join(' or ')}.`)
  const paragraphs = sentences.map((sentence) => p(sentence)).join('')
  const chapter = sentences.map((sentence) => `<p>${sentence}</p>`).join('\n')
  const page = `<html><body><main>${chapter}</main></body></html>`
  const article = `<article><front><article-meta/></front><body>${chapter}</body></article>`
  const text = sentences.map((sentence) => `<text:p>${sentence}</text:p>`).join('')
  return [
    { title: 'DOCX', parser: docx, bytes: docxOf(paragraphs), alone: archiveAlone },
    { title: 'ODT', parser: odt, bytes: odtOf(text), alone: archiveAlone },
    { title: 'EPUB', parser: epub, bytes: epubOf([chapter]), alone: archiveAlone },
    { title: 'HTML', parser: html, bytes: Buffer.from(page), alone: (bytes) => parseDocument(decoded(bytes)) },
    { title: 'JATS', parser: jats, bytes: Buffer.from(article), alone: (bytes) => parseDocument(decoded(bytes), { xmlMode: true }) },
    { title: 'XLSX', parser: xlsx, bytes: workbookBytes([{ name: 'S', rows: table }]), alone: archiveAlone },
    { title: 'CSV', parser: csv, bytes: Buffer.from(table.map((row) => row.join(',')).join('\n')), alone: (bytes) => parseCsv(decoded(bytes)) },
    { title: 'Record (JSON)', parser: trialRecord, bytes: Buffer.from(record(rows)), alone: (bytes) => parseTree(decoded(bytes)) },
    { title: 'PDF', parser: pdf, bytes: await readFile('test/sources/pdf/fixtures/larkwood-2-results.pdf'), alone: pdfAlone },
  ] // prettier-ignore
}

/** A record of API v2 with an event for each row. */
function record(rows: readonly (readonly string[])[]): string {
  const seriousEvents = rows.map(([term]) => ({
    term,
    stats: [{ groupId: 'EG000', numAffected: 24, numAtRisk: 200 }],
  }))
  const eventGroups = [
    { id: 'EG000', title: 'Arm A', seriousNumAffected: 60, seriousNumAtRisk: 200 },
  ]
  return JSON.stringify({
    protocolSection: { identificationModule: { nctId: 'NCT00000000' } },
    resultsSection: { adverseEventsModule: { eventGroups, seriousEvents } },
  })
}

function archiveAlone(bytes: Uint8Array): unknown {
  return Object.values(unzipSync(bytes)).map((part) =>
    parseDocument(decoded(part), { xmlMode: true }),
  )
}

async function pdfAlone(bytes: Uint8Array): Promise<void> {
  const library = await loadPdfLibrary()
  const file = await library?.getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
  for (let number = 1; number <= (file?.numPages ?? 0); number++) {
    await (await file?.getPage(number))?.getTextContent({ includeMarkedContent: true })
  }
  await file?.destroy()
}

function decoded(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}
