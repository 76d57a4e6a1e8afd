import { describe, expect, it } from 'vitest'
import { renderMessage } from '../../src/lint/message.js'

describe('a message', () => {
  it('shows each value where its placeholder stands', () => {
    expect(renderMessage('{{a}} of {{b}} is {{a}}', { a: 5, b: 'many' })).toBe('5 of many is 5')
  })

  it('shows values as they are, whatever they look like', () => {
    expect(renderMessage('{{a}}|{{b}}', { a: '{{b}}', b: '$& $1' })).toBe('{{b}}|$& $1')
  })

  it('cannot lack a value', () => {
    expect(() => renderMessage('{{a}} {{b}}', { a: 1 })).toThrow('{{b}}')
    expect(() => renderMessage('{{toString}}', {})).toThrow('{{toString}}')
  })

  it('leaves single braces alone', () => {
    expect(renderMessage('{a} {{b}}', { b: 1 })).toBe('{a} 1')
  })
})
