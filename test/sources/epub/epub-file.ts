import { strToU8, zipSync } from 'fflate'

/** A book of chapters, each the XHTML inside of its body. */
export function epubOf(chapters: readonly string[], metadata = '', styles = ''): Uint8Array {
  const names = chapters.map((_, at) => `text/chapter-${String(at + 1)}.xhtml`)
  const items = names.map((name, at) => `<item id="c${String(at)}" href="${name}"/>`)
  const spine = names.map((_, at) => `<itemref idref="c${String(at)}"/>`)
  return zipSync({
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(
      '<container><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>',
    ),
    'OEBPS/book.opf': strToU8(
      `<package><metadata>${metadata}</metadata><manifest>` +
        `<item id="nav" href="nav.xhtml" properties="nav"/>${items.join('')}</manifest>` +
        `<spine><itemref idref="nav"/>${spine.join('')}</spine></package>`,
    ),
    'OEBPS/styles.css': strToU8(styles),
    'OEBPS/nav.xhtml': chapterOf('<nav><ol><li>24 chapters</li></ol></nav>'),
    ...Object.fromEntries(names.map((name, at) => [`OEBPS/${name}`, chapterOf(chapters[at] ?? '')])),
  })
} // prettier-ignore

function chapterOf(body: string): Uint8Array {
  return strToU8(
    '<?xml version="1.0" encoding="UTF-8"?>\n<html xmlns="http://www.w3.org/1999/xhtml">' +
      `<head><title/><script src="a.js"/></head><body class="b">${body}</body></html>`,
  )
}
