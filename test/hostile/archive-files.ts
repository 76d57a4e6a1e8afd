import { strToU8, zipSync } from 'fflate'
import { epubOf } from '../sources/epub/epub-file.js'
import { odtOf } from '../sources/odt/odt-file.js'
import { docxOf, p, r, table } from '../sources/docx/docx-file.js'
import { workbookBytes } from '../sources/xlsx/workbook-bytes.js'
import {
  type HostileFile,
  laughing,
  laughs,
  longest,
  picture,
  sentence,
  truncated,
} from './hostile-file.js'

/** An archive with one part of so many megabytes when it is unpacked. */
function inflating(part: string, megabytes: number): Uint8Array {
  return zipSync({ [part]: new Uint8Array(megabytes * 1024 * 1024).fill(32) }, { level: 9 })
}

/** The same, which says of itself that it is small. */
function lying(part: string): Uint8Array {
  const size = 60 * 1024 * 1024
  const bytes = inflating(part, 60)
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  for (let at = 0; at < bytes.length - 4; at++) {
    if (view.getUint32(at, true) === size) view.setUint32(at, 1000, true)
  }
  return bytes
}

/** What can be wrong with any archive whose text is in this part. */
export function brokenArchives(whole: Uint8Array, part: string): HostileFile[] {
  return [
    { name: 'empty', content: () => new Uint8Array(), error: /empty/ },
    { name: 'picture', content: picture, error: /ZIP archive/ },
    { name: 'words', content: () => sentence, error: /ZIP archive/ },
    { name: 'cut', content: () => truncated(whole), error: /damaged/ },
    { name: 'cut-late', content: () => truncated(whole, 0.95), error: /damaged/ },
    { name: 'mark-alone', content: () => Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), error: /damaged/ },
    { name: 'password', content: () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), error: /password/ },
    { name: 'bomb-1-gb', content: () => inflating(part, 1000), error: /would unpack/ },
    { name: 'bomb-that-lies', content: () => lying(part), error: /no |damaged|missing/ },
    { name: 'another-archive', content: () => zipSync({ 'a.txt': strToU8('a') }), error: /no / },
    { name: 'nuls-within', content: () => zipSync({ [part]: new Uint8Array(5000) }), error: /no |damaged|missing/ },
  ]
} // prettier-ignore

const body = (xml: string): Uint8Array =>
  zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8(xml) })

export const docxFiles: readonly HostileFile[] = [
  ...brokenArchives(docxOf(p(sentence).repeat(50)), 'word/document.xml'),
  { name: 'laughs', content: () => body(`${laughs}<w:document><w:body>${p(laughing)}</w:body></w:document>`) },
  { name: 'nested-200', content: () => docxOf(`${'<w:sdt><w:sdtContent>'.repeat(200)}${p(sentence)}${'</w:sdtContent></w:sdt>'.repeat(200)}`), error: /too deeply/ },
  { name: 'nested-10000', content: () => docxOf('<w:sdt><w:sdtContent>'.repeat(10_000)), error: /too deeply/ },
  { name: 'tables-10000-deep', content: () => docxOf('<w:tbl><w:tr><w:tc>'.repeat(10_000)), error: /too deeply/ },
  { name: 'rows-100000', content: () => docxOf(table(Array.from({ length: 100_000 }, () => ['A', '24']))), error: /600000 elements/ },
  { name: 'lone-surrogate', content: () => docxOf(p(`&#xD83D; ${sentence}`)) },
  { name: 'part-20-mb', content: () => docxOf(longest(p(sentence))), error: /600000 elements/ },
  { name: 'part-20-mb-run', content: () => docxOf(p(r(longest(sentence)))), error: /too long/ },
] // prettier-ignore

const t = (text: string): string => `<text:p>${text}</text:p>`
const sections = '<text:section>'

export const odtFiles: readonly HostileFile[] = [
  ...brokenArchives(odtOf(t(sentence).repeat(50)), 'content.xml'),
  {
    name: 'laughs',
    content: () =>
      zipSync({
        'content.xml': strToU8(
          `${laughs}<office:document-content><office:body><office:text>${t(laughing)}</office:text></office:body></office:document-content>`,
        ),
      }),
  },
  {
    name: 'nested-200',
    content: () => odtOf(`${sections.repeat(200)}${t(sentence)}`),
    error: /too deeply/,
  },
  { name: 'nested-10000', content: () => odtOf(sections.repeat(10_000)), error: /too deeply/ },
  {
    name: 'styles-in-a-circle',
    content: () =>
      odtOf(`<text:p text:style-name="A">${sentence}</text:p>`, {
        styles: '<style:style style:name="A" style:parent-style-name="A"/>',
      }),
  },
  {
    name: 'repeated',
    content: () =>
      odtOf(
        `<table:table><table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>${t(sentence)}`,
      ),
  },
  {
    name: 'rows-100000',
    content: () =>
      odtOf(
        `<table:table>${`<table:table-row><table:table-cell>${t('24')}</table:table-cell></table:table-row>`.repeat(210_000)}</table:table>`,
      ),
    error: /600000 elements/,
  },
  { name: 'part-20-mb-run', content: () => odtOf(t(longest(sentence))), error: /too long/ },
]

const paragraph = (text: string): string => `<p>${text}</p>`

export const epubFiles: readonly HostileFile[] = [
  ...brokenArchives(epubOf([paragraph(sentence).repeat(50)]), 'META-INF/container.xml'),
  { name: 'laughs', content: () => epubOf([paragraph(laughing)]) },
  { name: 'nested-10000', content: () => epubOf(['<div>'.repeat(10_000)]), error: /1000 deep/ },
  {
    name: 'chapters-5000',
    content: () => epubOf(Array.from({ length: 5000 }, () => paragraph(sentence))),
  },
  {
    name: 'chapter-20-mb',
    content: () => epubOf([longest(paragraph(sentence))]),
    error: /400000 elements|too long/,
  },
]

const sheet = (xml: string): Uint8Array =>
  workbookBytes([{ name: 'S', rows: [] }], { 'xl/worksheets/sheet1.xml': xml })
const numbered = (count: number): string =>
  Array.from({ length: count }, (_, at) => `<row r="${String(at + 1)}"><c><v>${String(at)}</v></c><c><v>1</v></c></row>`).join('') // prettier-ignore

export const xlsxFiles: readonly HostileFile[] = [
  ...brokenArchives(workbookBytes([{ name: 'S', rows: [['Arm', 'n'], ['A', 24]] }]), 'xl/workbook.xml'),
  { name: 'rows-100000', content: () => workbookBytes([{ name: 'S', rows: Array.from({ length: 100_000 }, (_, at) => ['A', at]) }]), error: /more than 10000 rows/ },
  { name: 'part-20-mb', content: () => sheet(`<worksheet><sheetData>${numbered(400_000)}`), error: /more than 10000 rows/ },
  { name: 'cells-in-one-row', content: () => sheet(`<worksheet><sheetData><row r="1">${'<c><v>24</v></c>'.repeat(300_000)}`), error: /200000 cells/ },
  { name: 'far-cell', content: () => sheet('<worksheet><sheetData><row r="1048576"><c r="XFD1048576"><v>24</v></c></row></sheetData></worksheet>'), error: /500 columns/ },
  { name: 'far-columns', content: () => sheet(`<worksheet><sheetData>${Array.from({ length: 9000 }, (_, at) => `<row r="${String(at + 1)}"><c r="SF${String(at + 1)}"><v>24</v></c></row>`).join('')}</sheetData></worksheet>`), error: /200000 cells/ },
  { name: 'merge-of-all', content: () => workbookBytes([{ name: 'S', rows: [['Arm', 'n'], ['A', 24]], merges: ['A1:XFD1048576'] }]) },
  { name: 'merges', content: () => workbookBytes([{ name: 'S', rows: [['Arm', 'n'], ['A', 24]], merges: Array.from({ length: 50_000 }, (_, at) => `A${String(at + 1)}:ZZ${String(at + 90)}`) }]) },
  { name: 'strings-20-mb', content: () => workbookBytes([{ name: 'S', rows: [['Arm', 'n'], ['A', 24]] }], { 'xl/sharedStrings.xml': longest('<si><t>x</t></si>', '<sst>', '</sst>') }) },
  { name: 'laughs', content: () => workbookBytes([{ name: 'S', rows: [['Arm', { xml: '<c t="s"><v>0</v></c>' }], ['A', 24]] }], { 'xl/sharedStrings.xml': `${laughs}<sst><si><t>${laughing}</t></si></sst>` }) },
  { name: 'nested-10000', content: () => sheet(`<worksheet><sheetData>${'<row><c><is>'.repeat(10_000)}`) },
  { name: 'sheets-1000', content: () => workbookBytes(Array.from({ length: 1000 }, (_, at) => ({ name: `S${String(at)}`, rows: [['Arm', 'n'], ['A', at]] }))) },
  { name: 'formats', content: () => workbookBytes([{ name: 'S', rows: [['Arm', { xml: '<c s="1"><v>1e308</v></c>' }]] }], { 'xl/styles.xml': `<styleSheet><numFmts><numFmt numFmtId="170" formatCode="${'"a;'.repeat(5000).replaceAll('"', '&quot;')}0"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs></styleSheet>` }) },
] // prettier-ignore
