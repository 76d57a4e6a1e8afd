import { articleOf } from '../sources/jats/article.js'
import { type HostileFile, laughing, laughs, longest, sentence } from './hostile-file.js'
import { brokenTexts } from './text-files.js'

const nested = (name: string, depth: number, inner = sentence): string =>
  `<${name}>`.repeat(depth) + inner + `</${name}>`.repeat(depth)
const paragraph = `<p>${sentence}</p>`
const row = '<tr><td>A</td><td>24</td></tr>'

export const htmlFiles: readonly HostileFile[] = [
  ...brokenTexts('<!doctype html><html><body><p>', '</p></body></html>'),
  { name: 'cut', content: () => `<!doctype html><html><body>${paragraph}<table><tr><td title="` },
  { name: 'laughs', content: () => `${laughs}<html><body><p>${laughing}</p></body></html>` },
  { name: 'nested-200', content: () => `<!doctype html>${nested('div', 200)}` },
  { name: 'nested-10000', content: () => `<!doctype html>${nested('div', 10_000)}`, error: /nested/ },
  { name: 'tables-10000-deep', content: () => `<!doctype html>${nested('table><tr><td', 10_000, '24')}`, error: /nested/ },
  { name: 'rows-100000', content: () => `<!doctype html><table><tr><th>Arm</th><th>n</th></tr>${row.repeat(100_000)}</table>`, error: /400000 elements/ },
  { name: 'spans', content: () => `<!doctype html><table>${'<tr><td rowspan="65534" colspan="1000">24</td></tr>'.repeat(2000)}</table>` },
  { name: 'script', content: () => `<!doctype html><script>while(true){}</script>${paragraph}` },
  { name: 'references', content: () => `<!doctype html><p>${'&#xD83D;&#0;&#x110000;'.repeat(5000)}${sentence}</p>` },
  { name: 'full-20-mb', content: () => longest(paragraph.repeat(5), '<!doctype html>'), error: /too long/ },
  { name: 'full-20-mb-line', content: () => longest(sentence, '<!doctype html><p>', '</p>'), error: /too long/ },
  { name: 'full-20-mb-tags', content: () => longest('<b>', '<!doctype html><p>'), error: /nested/ },
  { name: 'full-20-mb-attributes', content: () => longest(' a=b', '<!doctype html><p', `>${sentence}</p>`) },
] // prettier-ignore

export const jatsFiles: readonly HostileFile[] = [
  ...brokenTexts('<?xml version="1.0"?><article article-type="x"><body><p>', '</p></body></article>'),
  { name: 'cut', content: () => articleOf({ body: paragraph }).slice(0, 420) },
  { name: 'cut-document-type', content: () => '<!DOCTYPE article [<!ENTITY a "', error: /./ },
  { name: 'laughs', content: () => `${laughs}<article article-type="x"><body><p>${laughing}</p></body></article>` },
  { name: 'nested-200', content: () => articleOf({ body: nested('sec', 200, paragraph) }) },
  { name: 'nested-10000', content: () => articleOf({ body: nested('sec', 10_000, paragraph) }), error: /nested/ },
  { name: 'rows-100000', content: () => articleOf({ body: `<table-wrap><table>${row.repeat(100_000)}</table></table-wrap>` }), error: /400000 elements/ },
  { name: 'another-language', content: () => '<feed><entry>24</entry></feed>', error: /./ },
  { name: 'full-20-mb', content: () => articleOf({ body: longest(paragraph.repeat(5), '', '').slice(0, -2000) }), error: /too long/ },
  { name: 'full-20-mb-references', content: () => articleOf({ body: `<p>${'&amp;'.repeat(4_000_000)}</p>` }), error: /400000 elements/ },
] // prettier-ignore
