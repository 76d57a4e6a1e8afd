import fc from 'fast-check'

/** Strings of marks, letters and white space. */
const noise = fc.string({
  unit: fc.constantFrom(...Array.from('ab1.)(|-:#*_~`[]^!<>&;\\= \t\n\n\n')),
  maxLength: 40,
})

/** Strings in which emphasis and links meet. */
const emphases = fc.string({ unit: fc.constantFrom('a', 'b', '.', ' ', '*', '**'), maxLength: 16 })
const links = fc.string({
  unit: fc.constantFrom('a', ' ', '*', '_', '!', '[', ']', '(', ')', '[a](b)', '*a*', '**a.**'),
  maxLength: 12,
})

const inline = fc
  .array(
    fc.constantFrom(
      ...['foo', 'bar 5%', 'P < 0.05', '5 * 3', '~50', 'C#', 'R&D', 'é', '😀', '\u00A0', '"q"'],
      ...[
        '**b**',
        '**Key.**',
        '*i',
        '*j*',
        '_k_',
        'snake_case',
        '~~s~~',
        '~',
        '++',
        '--',
        '`code`',
        '`',
      ],
      ...[
        '[l](u)',
        '[the protocol](a/b.md)',
        '[1]',
        '[a][ref]',
        '![i](s)',
        '![',
        '[',
        ']',
        '](',
        '[^1]',
        '[^1]:',
      ],
      ...['[ref]: /url', '&amp;', '<b>', '<br>', '<a@b.c>', '<!-- c -->', '<!--', '-->'],
      ...['\\*', 'a\\', 'https://x.y', '|', 'x | y', '[x] t', '[ ] t', '#'],
    ),
    { minLength: 1, maxLength: 4 },
  )
  .chain((words) => fc.constantFrom(' ', '  ', '').map((space) => words.join(space)))

/** What lines begin with; half of them with nothing. */
const opening = fc.oneof(
  fc.constant(''),
  fc.constantFrom(
    ...['# ', '## ', '####### ', '#', '- ', '* ', '+ ', '-', '*', '- - ', '- > ', '- # '],
    ...['1. ', '2. ', '1) ', '12. ', '1.', '1. - ', '- [ ] ', '- [x] ', '+1', '-1', '10.5 '],
    ...['> ', '>', ' ', '   ', '    ', '\t', '=', '==', '---', '***', '___', ':-', '| ', '|'],
    ...['```', '~~~', '[^1]: ', '[ref]: ', '<div>', '<pre>', '</pre>', '<script>', '<?'],
  ),
)
const ending = fc.constantFrom('', '', '', '', ' ', '  ', '\\', ' #', ' ##', '\t')
const line = fc.tuple(opening, inline, ending).map((parts) => parts.join(''))

const plain = fc.constantFrom('Plain words.', 'More of 5.2% them', 'x', '(n = 5)', 'see *below')
const plainLines = fc.array(plain, { minLength: 1, maxLength: 3 })
const paragraph = plainLines.map((lines) => lines.join('\n'))
const list = fc
  .tuple(fc.constantFrom('- ', '* ', '1. ', '9) '), plainLines)
  .map(([mark, lines]) => lines.map((text) => mark + text).join('\n'))

const cells = (cell: fc.Arbitrary<string>) => fc.array(cell, { minLength: 1, maxLength: 3 })
const table = fc
  .tuple(
    cells(fc.constantFrom('a', 'b c', '', '*x*')),
    cells(fc.constantFrom('---', ':-', '-:', ':---:', '-')),
    fc.array(cells(fc.oneof(inline, fc.constantFrom('', '1 (2.0)', '<0.001'))), { maxLength: 3 }),
    fc.constantFrom(' ', '', '  '),
  )
  .map(([head, rule, rows, pad]) =>
    [head, head.map((_, column) => rule[column] ?? '-'), ...rows, rule]
      .map((row) => `|${pad}${row.join(`${pad}|${pad}`)}${pad}|`)
      .join('\n'),
  )

const block = fc.oneof(
  { weight: 3, arbitrary: line },
  { weight: 2, arbitrary: paragraph },
  table,
  list,
  plain.map((text) => `## ${text}`),
  fc.constantFrom(
    ...['---', '----', '```\ncode\n\nmore\n```', '~~~\n\nx', '<!-- a\n\nb -->'],
    ...['<div>\n\nx\n</div>', '---\na: b\n---', '---\na: b\n\nc: d\n---'],
  ),
)
const gap = fc.constantFrom('\n', '\n\n', '\n\n', '\n \n', '\n\t\n', '\n\n\n', '\n\n    ', '\n\n  ')
const document = fc
  .array(fc.tuple(block, gap), { maxLength: 8 })
  .map((blocks) => blocks.flat().join(''))

/** Texts that hold much of what Markdown knows, whole and broken. */
export const markdownIsh = fc.oneof(
  { weight: 3, arbitrary: noise },
  emphases,
  links,
  { weight: 6, arbitrary: document },
  document.map((text) => text.replaceAll('\n', '\r\n')),
)
