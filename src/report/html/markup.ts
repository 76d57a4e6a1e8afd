import { visibleText } from '../visible-text.js'

/** HTML that may stand in a page as it is. Only `markup` and `trusted` make it. */
export class Markup {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

/** What a template takes: text, which is escaped, and markup, which is not. */
export type Content = string | number | Markup | readonly Markup[]

/**
 * Markup from a template. All that is put in and is not markup itself becomes text, in elements and
 * in quoted attributes, and what could mislead a reader of it becomes visible.
 *
 * @example
 * markup`<p title="${title}">${text}</p>`
 */
export function markup(literals: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  return new Markup(
    literals.reduce((text, literal, index) => text + written(contents[index - 1] ?? '') + literal),
  )
}

/** Our own markup from a string: never from a document. */
export function trusted(text: string): Markup {
  return new Markup(text)
}

/** Nothing, where a template needs something. */
export const nothing = new Markup('')

function written(content: Content): string {
  if (content instanceof Markup) return content.text
  if (typeof content === 'object') return content.map(({ text }) => text).join('')
  return escapeHtml(visibleText(String(content)))
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '')
}
