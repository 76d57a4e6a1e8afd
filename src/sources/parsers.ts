import markdown from './markdown/parser.js'
import plainText from './plain-text/parser.js'
import csv from './csv/parser.js'
import trialRecord from './trial-record/parser.js'
import xlsx from './xlsx/parser.js'
import type { Parser } from './parser.js'

/** The parsers that come with claimlint; each loads its libraries when it first parses. */
export const builtInParsers: readonly Parser[] = [markdown, plainText, csv, trialRecord, xlsx]
