import csv from './csv/parser.js'
import docx from './docx/parser.js'
import epub from './epub/parser.js'
import html from './html/parser.js'
import jats from './jats/parser.js'
import markdown from './markdown/parser.js'
import odt from './odt/parser.js'
import pdf from './pdf/parser.js'
import plainText from './plain-text/parser.js'
import trialRecord from './trial-record/parser.js'
import xlsx from './xlsx/parser.js'
import type { Parser } from './parser.js'

/** The parsers that come with claimlint; each loads its libraries when it first parses. */
export const builtInParsers: readonly Parser[] = [
  markdown,
  plainText,
  html,
  jats,
  docx,
  odt,
  epub,
  pdf,
  csv,
  xlsx,
  trialRecord,
]
