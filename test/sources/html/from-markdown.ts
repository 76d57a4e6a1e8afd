import { micromark } from 'micromark'
import { gfmFootnote, gfmFootnoteHtml } from 'micromark-extension-gfm-footnote'
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table'

/** A page with the text of a Markdown document, as a generator of sites makes it. */
export function pageOf(markdown: string): string {
  const { body, title } = withoutFrontMatter(markdown)
  const content = micromark(body, {
    allowDangerousHtml: true,
    extensions: [gfmFootnote(), gfmTable()],
    htmlExtensions: [gfmFootnoteHtml(), gfmTableHtml()],
  })
  return `<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>${title}</title></head>
<body>
<header><nav><a href="/">Home</a> <a href="/trials">2 trials</a></nav></header>
<main>
${content}
</main>
<footer>© 2026, 12 Station Road</footer>
</body>
</html>
`
}

function withoutFrontMatter(markdown: string): { body: string; title: string } {
  const [, front = '', body = markdown] = /^---\n([^]*?)\n---\n([^]*)$/.exec(markdown) ?? []
  return { body, title: /^title: ?"?(.*?)"?$/m.exec(front)?.[1] ?? '' }
}
