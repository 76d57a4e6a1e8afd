import { expect, it } from 'vitest'
import { markup, trusted } from '../../../src/report/html/markup.js'

it('makes text of what is put in', () => {
  expect(markup`<p title="${'"&\''}">${'<b>'}${1}</p>`.text).toBe(
    '<p title="&quot;&amp;&#39;">&lt;b&gt;1</p>',
  )
})

it('takes markup and lists of it as they are', () => {
  const items = ['a', '<'].map((text) => markup`<li>${text}</li>`)
  expect(markup`<ul>${items}${trusted('<!-- ours -->')}</ul>`.text).toBe(
    '<ul><li>a</li><li>&lt;</li><!-- ours --></ul>',
  )
})

it('shows what cannot be seen', () => {
  expect(markup`${'a\u202e\u0000b'}`.text).toBe('a\\u{202e}\\u{0}b')
})
