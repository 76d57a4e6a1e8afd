import { readFile } from 'node:fs/promises'
import { checks } from '../checks/index.js'
import type { AnyCheck } from '../src/index.js'

const sorted = checks.toSorted((a, b) => (a.id < b.id ? -1 : 1))

/** What a check is shown of at a time. */
const scopes = {
  claim: 'one claim',
  source: 'all claims of one source',
  fact: 'the claims of all sources about one fact',
} as const satisfies Record<AnyCheck['per'], string>

/** The pages of `docs/checks` by their file names: a page for each check, and an index of them. */
export async function checkPages(): Promise<ReadonlyMap<string, string>> {
  const pages = sorted.map(async (check) => [`${check.id}.md`, await pageOf(check)] as const)
  return new Map([['README.md', index()], ...(await Promise.all(pages))])
}

/** A check's readme, with what its code says of it below the heading. */
async function pageOf(check: AnyCheck): Promise<string> {
  const readme = await readFile(new URL(`../checks/${check.id}/readme.md`, import.meta.url), 'utf8')
  const [heading = '', ...rest] = readme.replaceAll('\r\n', '\n').split('\n')
  const facts = [
    `> **${check.severity}**${check.optIn === true ? ', opt-in' : ''}. ${check.summary}.`,
    `> Sees ${scopes[check.per]}; reads ${check.reads.map((kind) => `\`${kind}\``).join(', ')}.`,
  ]
  const source = `<!-- Made of checks/${check.id}/readme.md: npm run docs:update -->`
  return movedLinks([heading, '', source, '', ...facts, ...rest].join('\n'))
}

/** Links from the folder of a check as links from the folder of the pages. */
function movedLinks(text: string): string {
  return text
    .replaceAll('](../../docs/', '](../')
    .replace(/\]\(\.\.\/([\w-]+)\/readme\.md/g, ']($1.md')
}

function index(): string {
  const rows = sorted.map(
    ({ id, summary, severity, optIn }) =>
      `| [\`${id}\`](${id}.md) | ${summary} | ${severity}${optIn === true ? ', opt-in' : ''} |`,
  )
  return `# The checks

<!-- Made of the checks: npm run docs:update -->

What holds where a check is content, and how grave it is where it is not: an \`error\` is impossible, a
\`warning\` probably wrong, an \`info\` worth a look. The severity is that of most of a check's findings;
its page tells which are graver or lighter. Checks that are opt-in run where the
[configuration](../configuration.md) or \`--check\` names them.

| check | holds | severity |
| --- | --- | --- |
${rows.join('\n')}
`
}
