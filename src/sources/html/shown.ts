import type { MarkupElement } from '../markup/tree.js'

/** Elements whose content a page does not show as text: code, media, controls. */
const unshown: ReadonlySet<string> = new Set([
  'head', 'title', 'script', 'style', 'noscript', 'noframes', 'noembed', 'template', 'link', 'meta',
  'svg', 'canvas', 'iframe', 'object', 'embed', 'applet', 'audio', 'video', 'map', 'img', 'input',
  'button', 'select', 'textarea', 'datalist', 'progress', 'meter', 'dialog', 'annotation',
  'annotation-xml', 'rp', 'rt',
]) // prettier-ignore

/** Classes by which frameworks keep words for screen readers alone. */
const unseenClass =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text|screenreader|is-hidden|d-none|hidden)(?:\s|$)/i

/** Whether a reader of the page sees what an element holds, as far as the element itself tells. */
export function isShown({ name, attributes }: MarkupElement): boolean {
  if (unshown.has(name)) return false
  const { hidden, style, class: classes } = attributes
  return !(
    (hidden !== undefined && hidden !== 'until-found') ||
    attributes['aria-hidden'] === 'true' ||
    (style !== undefined && /(?:display\s?:\s?none|visibility\s?:\s?hidden)/i.test(style)) ||
    (classes !== undefined && unseenClass.test(classes))
  )
}
