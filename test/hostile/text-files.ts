import {
  type HostileFile,
  line50,
  longest,
  picture,
  sentence,
  withLoneSurrogate,
} from './hostile-file.js'

/** What can be wrong with any file of text, for texts that begin and end like one of the format. */
export function brokenTexts(before: string, after: string): HostileFile[] {
  const whole = Buffer.from(`${before}${sentence}≥${after}`)
  return [
    { name: 'picture', content: picture, error: /binary|no .*(?:parser|reads)/i },
    { name: 'lone-surrogate', content: () => withLoneSurrogate(before, after), error: /not valid UTF-8/ },
    { name: 'cut-character', content: () => whole.subarray(0, whole.indexOf('≥') + 1), error: /not valid UTF-8/ },
    { name: 'nuls', content: () => `${before}${'\0'.repeat(10_000)}${sentence}${after}`, error: /binary/ },
    { name: 'half-utf-16', content: () => Buffer.concat([Buffer.from('\uFEFF' + before, 'utf16le'), Buffer.from('x')]), error: /UTF-16/ },
    { name: 'line-of-50-mb', content: line50, error: /too large: 50 MB/ },
  ]
} // prettier-ignore

export const markdownFiles: readonly HostileFile[] = [
  ...brokenTexts('# Results\n\n', '\n'),
  { name: 'front-matter-alone', content: () => '---\ntitle: x' },
  { name: 'yaml-aliases', content: () => `---\na: &a [x]\n${Array.from({ length: 30 }, (_, at) => `b${String(at)}: &b${String(at)} [*a, *a]\n`).join('')}---\n${sentence}` },
  { name: 'quotes-200-deep', content: () => `${'> '.repeat(200)}${sentence}` },
  { name: 'quotes-10000-deep', content: () => `${'> '.repeat(10_000)}${sentence}` },
  { name: 'lists-10000-deep', content: () => Array.from({ length: 10_000 }, (_, at) => `${' '.repeat(Math.min(at, 500))}- x\n`).join('') },
  { name: 'brackets', content: () => '['.repeat(200_000) },
  { name: 'stars', content: () => '*a **b '.repeat(50_000) },
  { name: 'rows-100000', content: () => `| Arm | n |\n| --- | --- |\n${'| A | 24 |\n'.repeat(100_000)}` },
  { name: 'full-20-mb', content: () => longest(`${sentence.repeat(20)}\n\n`), error: /too long/ },
  { name: 'full-20-mb-line', content: () => longest(sentence), error: /too long/ },
] // prettier-ignore

export const plainTextFiles: readonly HostileFile[] = [
  ...brokenTexts('Results\n\n', '\n'),
  { name: 'empty', content: () => '' },
  { name: 'breaks', content: () => '\n'.repeat(2_000_000) },
  { name: 'spaces', content: () => `${' '.repeat(2_000_000)}x` },
  { name: 'brackets-10000-deep', content: () => `${'('.repeat(10_000)}24${')'.repeat(10_000)}` },
  { name: 'digits', content: () => '1'.repeat(2_000_000) },
  { name: 'one-word', content: () => 'a'.repeat(10_000_000), error: /too long/ },
  { name: 'full-20-mb', content: () => longest(`${sentence.repeat(20)}\n\n`), error: /too long/ },
  { name: 'full-20-mb-line', content: () => longest(sentence), error: /too long/ },
  { name: 'full-20-mb-figures', content: () => longest('24 (20.8%) '), error: /too long/ },
] // prettier-ignore

const rows = (row: string, count: number): string => `Arm,n\n${row.repeat(count)}`

export const csvFiles: readonly HostileFile[] = [
  ...brokenTexts('Arm,ORR\nA,', '\n'),
  { name: 'open-quote', content: () => 'Arm,n\n"A,24\nB,25\n', error: /quotation mark/ },
  { name: 'open-quote-20-mb', content: () => longest('A,24\n', 'Arm,n\n"'), error: /too long/ },
  { name: 'rows-100000', content: () => rows('A,24\n', 100_000), error: /more than 10000 rows/ },
  { name: 'full-20-mb', content: () => longest('A,24\n'), error: /too long/ },
  { name: 'columns-20-mb', content: () => longest('24,'), error: /too long/ },
  { name: 'cell-20-mb', content: () => longest('a '), error: /too long/ },
  { name: 'quotes-20-mb', content: () => longest('""', 'Arm,n\n"', '"\n'), error: /too long/ },
  { name: 'cell-2-mb', content: () => 'a '.repeat(1_000_000), error: /32767 characters/ },
  { name: 'quotes-2-mb', content: () => `Arm,n\n"${'""'.repeat(1_000_000)}"\n`, error: /32767 characters/ },
  { name: 'columns-2-mb', content: () => '24,'.repeat(700_000), error: /200000 cells/ },
  { name: 'delimiters', content: () => ',;|\t'.repeat(10_000) },
  { name: 'ragged', content: () => Array.from({ length: 500 }, (_, at) => 'x,'.repeat(at % 97)).join('\n') },
  { name: 'formula', content: () => 'Arm,n\n"=cmd|\' /C calc\'!A0",24\n' },
] // prettier-ignore

export const tsvFiles: readonly HostileFile[] = csvFiles.map(({ content, ...rest }) => ({
  ...rest,
  content: () => {
    const made = content()
    return typeof made === 'string' ? made.replaceAll(',', '\t') : made
  },
}))
