import { describe, expect, it } from 'vitest'
import { DocumentBuilder } from '../../src/document/document-builder.js'
import { chooseParser } from '../../src/sources/choose-parser.js'
import { defineParser } from '../../src/sources/parser.js'

const empty = ({ path }: { readonly path: string }) => new DocumentBuilder(path, '').build({})
const text = defineParser({ name: 'text', extensions: ['.txt'], parse: empty })
const page = defineParser({
  name: 'page',
  extensions: ['.htm'],
  recognizes: (head) => head.startsWith('<html'),
  parse: empty,
})
const archive = defineParser({
  name: 'archive',
  extensions: ['.zip', '.bag'],
  input: 'bytes',
  recognizes: (head) => head.startsWith('PK'),
  parse: empty,
})
const bag = defineParser({ name: 'bag', extensions: ['.bag'], parse: empty })
const parsers = [text, page, archive, bag]

function chosen(path: string, content: string | Uint8Array): string | undefined {
  return chooseParser(parsers, path, content)?.name
}

describe('chooseParser', () => {
  it('goes by the extension where no parser recognises the content', () => {
    expect(chosen('a.txt', 'n = 24')).toBe('text')
    expect(chosen('A.TXT', 'n = 24')).toBe('text')
    expect(chosen('a.bag', 'n = 24')).toBe('bag')
  })

  it('reads a file as what it is, whatever its extension', () => {
    expect(chosen('a.txt', '<html>')).toBe('page')
    expect(chosen('a.txt', Buffer.from('PK\u0003\u0004'))).toBe('archive')
    expect(chosen('a.bag', 'PK')).toBe('archive')
  })

  it('recognises behind a byte order mark and in UTF-16', () => {
    expect(chosen('a.txt', '\uFEFF<html>')).toBe('page')
    expect(chosen('a.txt', Buffer.from('\uFEFF<html>'))).toBe('page')
    expect(chosen('a.txt', Buffer.from('\uFEFF<html>', 'utf16le'))).toBe('page')
  })

  it('leaves what no parser recognises to one of its extension', () => {
    expect(chosen('a.htm', '<p>n = 24</p>')).toBe('page')
    expect(chosen('a.doc', 'n = 24')).toBeUndefined()
  })
})
