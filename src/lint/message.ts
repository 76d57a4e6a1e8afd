/**
 * Fills the placeholders of a message template. Values are put in as they are, never read as
 * templates themselves.
 *
 * @throws Error if a placeholder has no value.
 */
export function renderMessage(template: string, data: Readonly<Record<string, unknown>>): string {
  return template.replace(/\{\{([^{}]*)\}\}/gu, (_, name: string) => {
    const value = Object.hasOwn(data, name) ? data[name] : undefined
    if (typeof value === 'string') return value
    if (typeof value === 'number') return String(value)
    throw new Error(`the message "${template}" has no value for {{${name}}}`)
  })
}
