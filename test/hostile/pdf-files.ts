import { deflateSync } from 'node:zlib'
import { lines, pdfFrom, pdfOf, stream } from '../sources/pdf/pdf-file.js'
import { type HostileFile, line50, picture, sentence, truncated } from './hostile-file.js'

const good = pdfOf([lines(72, 700, [sentence])])
const packed = (content: Buffer): string =>
  stream(deflateSync(content).toString('latin1'), '/Filter /FlateDecode')
const blank = (megabytes: number): Buffer => Buffer.alloc(megabytes * 1024 * 1024, ' ')
const show = `BT /F1 10 Tf 1 0 0 1 72 700 Tm (${sentence.replaceAll(/[()]/g, '')}) Tj ET\n`

/** A file of one text object that is replaced in it. */
const edited = (from: string, to: string): Uint8Array =>
  Buffer.from(Buffer.from(good).toString('latin1').replace(from, to), 'latin1')

export const pdfFiles: readonly HostileFile[] = [
  { name: 'empty', content: () => new Uint8Array(), error: /empty/ },
  { name: 'picture', content: picture, error: /damaged/ },
  { name: 'words', content: () => sentence, error: /damaged/ },
  { name: 'mark-alone', content: () => '%PDF-1.7\n', error: /damaged/ },
  { name: 'nuls', content: () => Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(100_000)]), error: /damaged/ },
  { name: 'cut', content: () => truncated(good), error: /damaged|no text/ },
  { name: 'cut-late', content: () => truncated(good, 0.95), error: /damaged/ },
  { name: 'line-of-50-mb', content: line50, error: /too large/ },
  { name: 'password', content: () => pdfOf([lines(72, 700, [sentence])], { trailer: `/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >>` }), error: /password/ },
  { name: 'scan', content: () => pdfOf([[], []]), error: /OCR/ },
  { name: 'bomb-300-mb', content: () => pdfFrom([packed(blank(300))]), error: /fill the memory/ },
  { name: 'bomb-packed-twice', content: () => pdfFrom([stream('x', '/Filter [/FlateDecode /FlateDecode]')]), error: /fill the memory/ },
  { name: 'bombs-below-the-bound', content: () => pdfFrom(Array.from({ length: 20 }, () => packed(blank(90)))), error: /./ },
  { name: 'pages-in-a-circle', content: () => edited('/Kids [6 0 R]', '/Kids [2 0 R]'), error: /damaged|no text/ },
  { name: 'parent-in-a-circle', content: () => edited('/Parent 2 0 R', '/Parent 6 0 R') },
  { name: 'pages-claimed', content: () => edited('/Count 1', '/Count 999999999') },
  { name: 'brackets-10000-deep', content: () => pdfFrom([stream(`${'['.repeat(10_000)}${show}`)]), error: /./ },
  { name: 'dictionaries-10000-deep', content: () => pdfOf([lines(72, 700, [sentence])], { info: `/Title ${'<< /A '.repeat(10_000)}` }) },
  { name: 'states-10000-deep', content: () => pdfFrom([stream(`${'q '.repeat(10_000)}${show}`)]) },
  { name: 'text-on-one-page', content: () => pdfFrom([packed(Buffer.from(show.repeat(200_000)))]), error: /too many pieces/ },
  { name: 'pages-3000', content: () => pdfFrom(Array.from({ length: 3000 }, () => stream(show))), error: /more than 2000 pages/ },
] // prettier-ignore
