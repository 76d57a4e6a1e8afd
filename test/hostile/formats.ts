import { docxFiles, epubFiles, odtFiles, xlsxFiles } from './archive-files.js'
import { htmlFiles, jatsFiles } from './markup-files.js'
import { pdfFiles } from './pdf-files.js'
import {
  claimJsonFiles,
  claimYamlFiles,
  recordJsonFiles,
  recordXmlFiles,
} from './structured-files.js'
import { csvFiles, markdownFiles, plainTextFiles, tsvFiles } from './text-files.js'
import type { HostileFile } from './hostile-file.js'

/** The hostile files of each format, by a name for it and the extension that they have. */
export const hostileFormats: readonly (readonly [name: string, extension: string, files: readonly HostileFile[]])[] = [
  ['Markdown', '.md', markdownFiles],
  ['plain text', '.txt', plainTextFiles],
  ['HTML', '.html', htmlFiles],
  ['JATS', '.xml', jatsFiles],
  ['Word', '.docx', docxFiles],
  ['OpenDocument', '.odt', odtFiles],
  ['EPUB', '.epub', epubFiles],
  ['PDF', '.pdf', pdfFiles],
  ['CSV', '.csv', csvFiles],
  ['TSV', '.tsv', tsvFiles],
  ['Excel', '.xlsx', xlsxFiles],
  ['records in JSON', '.json', recordJsonFiles],
  ['records in XML', '.xml', recordXmlFiles],
  ['claim files in JSON', '.json', claimJsonFiles],
  ['claim files in YAML', '.yaml', claimYamlFiles],
] // prettier-ignore
