import { visibleText } from '../visible-text.js'

/**
 * A text that Markdown shows as it is: no markup, no HTML, no link and, on GitHub, no mention, no
 * reference to an issue and no formula. A space without width keeps apart what would be linked.
 */
export function escapeMarkdown(text: string): string {
  return visibleText(text)
    .replace(/[\\`*_[\]<>&|~$]/g, '\\$&')
    .replace(/^[-+=#]/, '\\$&')
    .replace(/^(\d{1,9})(?=[.)](?:\s|$))/, '$1\\')
    .replace(/@|#(?=\d)|\bgh-(?=\d)|:(?=\/\/)|\bwww(?=\.)/gi, '$&&#8203;')
}
