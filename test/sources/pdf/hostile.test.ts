import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { parsePdf } from '../../../src/sources/pdf/parse.js'
import { lines, pdfFrom, pdfOf, stream } from './pdf-file.js'

const good = pdfOf([lines(72, 700, ['The ORR was 20.8%.'])])
const packed = (content: Buffer): string => deflateSync(content).toString('latin1')

describe('a PDF that cannot be read ends in a diagnostic', () => {
  it.each<readonly [string, () => Uint8Array, RegExp]>([
    ['empty', () => new Uint8Array(), /empty/],
    ['of another type', () => Buffer.from('Only text.'), /damaged/],
    ['only its mark', () => Buffer.from('%PDF-1.7\n'), /damaged/],
    ['noise behind its mark', () => Buffer.alloc(5000, '%PDF-1.7 \u00fe\u0001 obj'), /damaged/],
    ['without pages', () => pdfFrom([]), /no text|damaged/],
    ['of pictures alone', () => pdfOf([[], []]), /scanned.*OCR/],
    [
      'protected by a password',
      () =>
        pdfOf([lines(72, 700, ['secret'])], {
          trailer:
            '/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 ' +
            `/O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >>`,
        }),
      /password/,
    ],
    [
      'a bomb',
      () => pdfFrom([stream(packed(Buffer.alloc(300_000_000, ' ')), '/Filter /FlateDecode')]),
      /fill the memory/,
    ],
    [
      'a bomb packed twice',
      () => pdfFrom([stream('x', '/Filter [/FlateDecode /FlateDecode]')]),
      /fill the memory/,
    ],
  ])('%s', async (_, bytes, message) => {
    const { problems, blocks } = await parsePdf({ path: 'a.pdf', bytes: bytes() })
    expect(problems?.map(({ severity }) => severity)).toEqual(['error'])
    expect(problems?.[0]?.message).toMatch(message)
    expect(blocks).toEqual([])
  })
})

describe('a PDF that is odd is read', () => {
  it('cut short behind its trailer', async () => {
    const { blocks } = await parsePdf({ path: 'a.pdf', bytes: good.slice(0, good.length - 30) })
    expect(blocks.map(({ flat }) => flat.text)).toEqual(['The ORR was 20.8%.'])
  })

  it('with a page that is a picture: a warning names it', async () => {
    const bytes = pdfOf([lines(72, 700, ['The ORR was 20.8%.']), []])
    const { problems } = await parsePdf({ path: 'a.pdf', bytes })
    expect(problems).toEqual([
      { message: expect.stringContaining('not read: 2') as string, offset: 0 },
    ])
  })

  it('with more text on a page than a document has: an error says where it stopped', async () => {
    const shows = Array.from({ length: 10_500 }, (_, at) => ({
      text: 'x',
      x: (at % 50) * 12,
      y: 10 + (at % 770),
    }))
    const { problems } = await parsePdf({ path: 'a.pdf', bytes: pdfOf([shows]) })
    expect(problems?.[0]?.message).toMatch(/too many pieces of text on page 1/)
  })
})
