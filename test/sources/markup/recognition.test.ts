import { describe, expect, it } from 'vitest'
import { chooseParser } from '../../../src/sources/choose-parser.js'
import { builtInParsers } from '../../../src/sources/parsers.js'

const jatsType = '<!DOCTYPE article PUBLIC "-//NLM//DTD JATS v1.3//EN" "x.dtd">'
const utf16 = Buffer.from('\uFEFF<!DOCTYPE html><p>n = 24', 'utf16le')

describe('the parser of a file of markup', () => {
  it.each<readonly [string, string | Uint8Array, string | undefined]>([
    ['a.html', '<p>n = 24</p>', 'html'],
    ['a.txt', '\n<!doctype HTML>\n<title>x', 'html'],
    ['a.md', '<!-- saved from --><html lang="en">', 'html'],
    ['a.txt', utf16, 'html'],
    [
      'a.xml',
      '<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml">',
      'html',
    ],
    ['a.html', `<?xml version="1.0"?>${jatsType}<article>`, 'jats'],
    ['a.txt', '<article xmlns:x="y" article-type="research-article">', 'jats'],
    ['a.nxml', '<article><front>', 'jats'],
    ['a.xml', '<pmc-articleset><article>', 'jats'],
    ['a.xml', '<feed>', undefined],
    ['a.html', '<article><h1>A page</h1>', 'html'],
    ['a.md', 'About <html> and <article>', 'markdown'],
    ['a.md', '<article>\n\nn = 24', 'markdown'],
    ['a.txt', 'n < 24', 'plain-text'],
  ])('of %s with %s', (path, content, name) => {
    expect(chooseParser(builtInParsers, path, content)?.name).toBe(name)
  })
})
